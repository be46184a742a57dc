/** Why an administrator's order is not carried out. Not law, so not among the domain's codes. */
export const STAFF_VIOLATIONS = [
  'administrator_only',
  'person_unknown',
  'last_administrator',
  'name_required',
  'email_invalid',
  'email_taken',
  'agency_unknown',
  'unit_too_long',
  'password_length',
] as const;
export type StaffViolation = (typeof STAFF_VIOLATIONS)[number];

export const staffViolationWords: Record<StaffViolation, string> = {
  administrator_only: 'Chỉ quản trị viên được thực hiện thao tác này.',
  person_unknown: 'Không tìm thấy người này, hoặc tài khoản đã ngừng hoạt động.',
  last_administrator:
    'Đây là quản trị viên cuối cùng. Hãy giao quyền quản trị cho người khác trước.',
  name_required: 'Nhập họ và tên, không quá 200 ký tự.',
  email_invalid: 'Nhập địa chỉ thư điện tử đúng dạng, ví dụ ten@hanoi.gov.vn.',
  email_taken: 'Địa chỉ thư điện tử này đã có tài khoản.',
  agency_unknown: 'Không tìm thấy cơ quan có mã này.',
  unit_too_long: 'Rút gọn tên đơn vị, không quá 200 ký tự.',
  password_length: 'Mật khẩu phải có từ 12 đến 128 ký tự.',
};
