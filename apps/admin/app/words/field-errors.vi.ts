import type { FieldError } from '@minhbach/ui/form/field-errors.ts';

export type ViolationShown = {
  code: string;
  field?: string | null;
  message: string;
  under?: readonly { text: string }[];
};

/** An empty field is asked for by its name: in the list at the top "this content" would say nothing. */
const ASKED_FOR: Record<string, string> = {
  reason: 'Ghi lý do.',
  explanation: 'Viết rõ phần giải thích.',
  missing: 'Chọn ít nhất một chỗ còn thiếu hoặc chưa rõ.',
  text: 'Viết nội dung ghi chú.',
  unit: 'Ghi đơn vị hoặc chọn người xử lý.',
  items: 'Ghi ít nhất một nội dung yêu cầu.',
  'items.description': 'Ghi thông tin cần cung cấp.',
  'items.documentName': 'Ghi tên văn bản, hồ sơ, tài liệu.',
  'refusal.reason': 'Ghi lý do từ chối.',
  'withheld.reason': 'Ghi lý do giữ lại phần này.',
  'refusal.publicAddress': 'Chọn mục đang công khai, hoặc ghi địa chỉ.',
  'refusal.factualExplanation': 'Ghi các sự việc làm căn cứ.',
  'withheld.factualExplanation': 'Ghi các sự việc làm căn cứ cho phần giữ lại.',
  'refusal.missingConsentOf': 'Ghi thiếu sự đồng ý của ai.',
  'withheld.missingConsentOf': 'Ghi thiếu sự đồng ý của ai cho phần giữ lại.',
  'requester.fullName': 'Ghi họ và tên.',
  'requester.residence': 'Ghi nơi cư trú.',
  'requester.idNumber': 'Ghi số giấy tờ.',
  document: 'Ghi bảng được chép từ sổ nào.',
  finding: 'Viết trả lời cho người kiến nghị.',
  toAgencyCode: 'Chọn cơ quan đã công khai thông tin.',
  purpose: 'Ghi lý do, mục đích.',
  name: 'Ghi tên ngày.',
  decision: 'Ghi căn cứ của thay đổi.',
  'content.title': 'Ghi tên thông tin, văn bản.',
  'content.issuer': 'Ghi cơ quan ban hành hoặc tạo ra thông tin.',
  'files.title': 'Ghi tên hiển thị của tệp.',
  'classification.condition': 'Ghi điều kiện để được tiếp cận.',
  note: 'Ghi sai ở đâu và nay đúng thế nào.',
  channels: 'Ghi ít nhất một kênh chính thức đã đăng đính chính.',
  content: 'Ghi nội dung, địa chỉ trang, hoặc đính kèm tệp.',
  owner: 'Ghi người hoặc đơn vị phụ trách.',
  title: 'Ghi thông tin được niêm yết.',
  place: 'Ghi nơi niêm yết.',
  agencyName: 'Ghi tên cơ quan.',
  agencyCode: 'Chọn cơ quan.',
  code: 'Ghi mã cơ quan.',
  parentId: 'Chọn cơ quan cấp trên.',
  heirs: 'Chọn ít nhất một nơi kế tục.',
  level: 'Chọn cấp.',
  'name_contact.unit': 'Ghi đơn vị đầu mối hoặc người làm đầu mối.',
  'correct_contact.unit': 'Ghi đơn vị đầu mối hoặc người làm đầu mối.',
  'record_absence.deputy': 'Ghi người thay thế.',
  'keep_facility.title': 'Ghi tên gọi của nơi đọc, thiết bị hoặc người giúp đỡ.',
  'keep_training.title': 'Ghi nội dung tập huấn.',
  'keep_training.attendees': 'Ghi họ tên của từng người tham dự.',
  'keep_dissemination.title': 'Ghi nội dung tuyên truyền.',
  'narrative.results': 'Viết phần kết quả đạt được.',
  'narrative.limits': 'Viết phần hạn chế.',
  'narrative.difficulties': 'Viết phần vướng mắc.',
  'inspect.note': 'Ghi điều cần hỏi hoặc sai sót.',
  totals: 'Nhập ít nhất một số liệu trong báo cáo.',
  'totals.document': 'Ghi số, ngày của báo cáo giấy.',
  'totals.items_requested': 'Nhập tổng số thông tin được yêu cầu, vì đã nhập từng loại.',
  'totals.requests_received': 'Nhập tổng số yêu cầu, vì đã nhập từng phần.',
  'totals.items_refused': 'Nhập tổng số từ chối, vì đã nhập từng lý do.',
  'totals.items_withheld': 'Nhập tổng số giữ lại một phần, vì đã nhập từng lý do.',
  'totals.corrections_started': 'Nhập tổng số đính chính, vì đã nhập từng phần.',
  remark: 'Ghi cần bổ sung, sửa gì.',
};

/** What the API found, beside the fields of the form: `missing.2` is said of the whole group. */
export function fieldErrors(
  violations: readonly ViolationShown[],
  act?: string,
): readonly FieldError[] {
  return violations.map(({ code, field, message }) => {
    if (!field) return { field: null, message };
    const name = [act, field.replace(/\.\d+/, '')].filter(Boolean).join('.');
    const asked = code === 'required' ? ASKED_FOR[name] : undefined;
    return { field: field.replace(/\.\d+$/, ''), message: asked ?? message };
  });
}

/** The same for the list at the top, each with the provision that it rests on. */
export function summaryErrors(violations: readonly ViolationShown[]): readonly FieldError[] {
  return fieldErrors(violations).map(({ field, message }, at) => {
    const under = violations[at]?.under?.map(({ text }) => text).filter(Boolean) ?? [];
    return { field, message: under.length === 0 ? message : `${message} (${under.join('; ')})` };
  });
}
