import { Page } from '../parts/page.tsx';
import { sharedPage } from '../site/caching.ts';

export const headers = sharedPage;

export default function Privacy() {
  return (
    <Page title="Quyền riêng tư">
      <p className="lead">
        Chúng tôi chỉ hỏi điều luật cần, chỉ dùng để giải quyết yêu cầu của bạn, và cho bạn thấy ai
        đã xem.
      </p>
      <h2>Chúng tôi giữ gì</h2>
      <ul>
        <li>
          <strong>Về bạn:</strong> họ tên, cách liên hệ và những gì phiếu cần. Các thông tin này
          được mã hóa bằng khóa riêng cho từng người; hủy khóa là xóa vĩnh viễn.
        </li>
        <li>
          <strong>Về yêu cầu:</strong> nội dung bạn hỏi, các bước xử lý và kết quả, ghi vào sổ theo
          dõi mà không ai sửa được. Sổ không chứa tên bạn.
        </li>
        <li>
          <strong>Bản nháp:</strong> được mã hóa, tự xóa sau bảy ngày nếu bạn không gửi.
        </li>
      </ul>
      <h2>Ai xem được</h2>
      <p>
        Cán bộ giải quyết làm việc với nội dung yêu cầu. Muốn mở thông tin về bạn, họ phải ghi lý
        do; lần mở đó, kèm lý do, hiện ngay trên trang theo dõi của bạn.
      </p>
      <h2>Cookie</h2>
      <p>
        Trang này chỉ đặt cookie cần để chạy: một cho bản nháp (bảy ngày), một khi bạn mở trang theo
        dõi (30 phút), và một khi bạn tải tệp (10 phút). Không có cookie quảng cáo, không theo dõi,
        không gửi gì cho bên thứ ba, không chạy JavaScript.
      </p>
      <h2>Đếm lượt xem</h2>
      <p>
        Chúng tôi đếm số lần chuyên mục của từng cơ quan được mở trong một ngày. Chỉ giữ con số:
        không giữ địa chỉ mạng, thiết bị hay giờ xem, nên không ai biết bạn đã xem gì.
      </p>
      <h2>Mã tra cứu</h2>
      <p>
        Mã không bao giờ nằm trong địa chỉ trang, mã QR hay tiêu đề thư. Gõ sai nhiều lần thì phải
        chờ lâu hơn giữa các lần thử.
      </p>
      <h2>Quyền của bạn</h2>
      <p>
        Theo pháp luật về bảo vệ dữ liệu cá nhân, bạn có thể xem, sửa, xóa thông tin về mình. Hãy
        liên hệ <a href="/co-quan">đầu mối của cơ quan</a> nhận yêu cầu và nêu số tham chiếu.
      </p>
    </Page>
  );
}
