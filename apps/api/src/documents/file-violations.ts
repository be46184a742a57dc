/** Why a file is turned away at the door. */
export const FILE_VIOLATIONS = [
  'file_missing',
  'file_empty',
  'file_too_large',
  'file_cut_off',
  'file_type_not_allowed',
  'file_type_mismatch',
  'text_not_utf8',
  'secret_mark',
  'too_many_uploads',
  'disk_full',
] as const;
export type FileViolation = (typeof FILE_VIOLATIONS)[number];

export const fileViolationWords: Record<FileViolation, string> = {
  file_missing: 'Chọn một tệp để tải lên.',
  file_empty: 'Tệp không có nội dung (0 byte). Hãy kiểm tra lại tệp.',
  file_too_large: 'Tệp quá lớn. Hãy chia nhỏ hoặc nén ảnh trong tệp rồi tải lên lại.',
  file_cut_off: 'Việc tải lên bị ngắt giữa chừng. Chưa có gì được lưu, hãy tải lên lại.',
  file_type_not_allowed:
    'Chỉ nhận tệp PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument (.odt, .ods), CSV, TXT, PNG, JPG, WEBP; trong danh mục thông tin nhận cả trang web đã lưu (.html). Tệp có macro (.xlsm, .docm) không được nhận: hãy lưu thành .xlsx, .docx.',
  file_type_mismatch:
    'Nội dung tệp không đúng với đuôi tên tệp. Hãy lưu lại tệp bằng đúng phần mềm rồi tải lên.',
  text_not_utf8:
    'Tệp văn bản phải dùng bảng mã UTF-8. Hãy lưu lại với bảng mã UTF-8; trong Excel: Tệp › Lưu thành › “CSV UTF-8 (phân tách bằng dấu phẩy)”, hoặc lưu thành .xlsx.',
  secret_mark:
    'Tệp mang dấu chỉ độ mật. Không được đưa bí mật nhà nước vào hệ thống này; hãy xử lý theo quy định về bảo vệ bí mật nhà nước.',
  too_many_uploads:
    'Anh/chị đang có quá nhiều tệp tải lên dở dang. Hãy hoàn tất hoặc dừng bớt các tệp đó rồi tải tệp này lên.',
  disk_full:
    'Máy chủ không còn đủ chỗ để nhận tệp này. Phần đã tải lên được giữ lại; hãy báo quản trị viên và thử lại sau.',
};
