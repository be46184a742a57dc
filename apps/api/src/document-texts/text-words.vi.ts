import type { TextState, TextWarning } from './text-states.ts';

export const textStateWords: Record<TextState, string> = {
  queued: 'Đang chờ đọc nội dung tệp.',
  running: 'Đang đọc nội dung tệp.',
  done: 'Đã đọc được nội dung dạng chữ.',
  scan: 'Tệp là ảnh chụp hoặc bản quét, chờ nhận dạng chữ.',
  encrypted: 'Tệp đặt mật khẩu nên không đọc được nội dung. Hãy bỏ mật khẩu rồi tải lên lại.',
  damaged:
    'Tệp bị hỏng nên không đọc được nội dung. Hãy mở tệp bằng phần mềm đã tạo ra nó, lưu lại rồi tải lên lại.',
  too_large:
    'Nội dung tệp quá lớn hoặc quá phức tạp nên không đọc được. Hãy tách thành các tệp nhỏ hơn.',
  failed: 'Hệ thống không đọc được nội dung tệp này. Quản trị viên đã được báo.',
};

export const textWarningWords: Record<TextWarning, string> = {
  hidden_sheets: 'Tệp có trang tính hoặc trang chiếu bị ẩn; người tải về vẫn mở ra xem được.',
  hidden_rows: 'Tệp có hàng hoặc cột bị ẩn; người tải về vẫn mở ra xem được.',
  formulas: 'Tệp có công thức; chỉ kết quả đã lưu được hiển thị.',
  macros: 'Tệp có macro (mã lệnh chạy kèm). Nên lưu lại bản không có macro.',
  external_links: 'Tệp có liên kết lấy dữ liệu từ tệp khác.',
  comments: 'Tệp có ghi chú, nhận xét nội bộ.',
  tracked_changes: 'Tệp còn lưu vết chỉnh sửa; người tải về vẫn thấy nội dung đã xóa.',
  scripts: 'Trang web có mã lệnh; phần chữ hiển thị đã bỏ các mã lệnh này.',
  pages_without_text: 'Một số trang là ảnh, chưa đọc được chữ.',
};
