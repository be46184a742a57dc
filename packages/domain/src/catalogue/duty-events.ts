/**
 * What happens at an agency and starts the clock of a publication duty (sự kiện làm phát sinh nghĩa vụ
 * công khai). The agency records the day; nothing else knows it.
 */
export const DUTY_EVENTS = [
  'document_issued',
  'general_document_issued',
  'draft_opened',
  'opinions_gathered',
  'boundary_scheme_made',
  'guidance_issued',
  'budget_decided',
  'budget_assigned',
  'settlement_approved',
  'financial_report_made',
  'investment_plan_assigned',
  'contractor_selected',
  'inspection_concluded',
  'check_concluded',
  'audit_released',
  'audit_follow_up_reported',
  'penalty_decided',
  'master_plan_approved',
  'land_use_plan_approved',
  'land_price_issued',
  'land_recovery_decided',
  'compensation_approved',
  'housing_programme_approved',
  'apartment_block_assessed',
  'environment_incident',
  'environment_permit_granted',
  'recruitment_announced',
  'digital_plan_approved',
] as const;
export type DutyEvent = (typeof DUTY_EVENTS)[number];

const WORDS: Readonly<Record<DutyEvent, string>> = {
  document_issued: 'ban hành văn bản quy phạm pháp luật',
  general_document_issued: 'ban hành văn bản hành chính có giá trị áp dụng chung',
  draft_opened: 'đưa dự thảo ra lấy ý kiến',
  opinions_gathered: 'tổng hợp xong ý kiến Nhân dân',
  boundary_scheme_made: 'có đề án, dự thảo đề án về đơn vị hành chính',
  guidance_issued: 'ban hành tài liệu phổ biến, hướng dẫn',
  budget_decided: 'quyết định dự toán ngân sách',
  budget_assigned: 'được giao dự toán ngân sách',
  settlement_approved: 'phê chuẩn quyết toán ngân sách',
  financial_report_made: 'lập xong báo cáo tài chính năm',
  investment_plan_assigned: 'giao kế hoạch đầu tư công',
  contractor_selected: 'phê duyệt kết quả lựa chọn nhà thầu',
  inspection_concluded: 'ký kết luận thanh tra',
  check_concluded: 'ký kết luận kiểm tra, giám sát',
  audit_released: 'phát hành báo cáo kiểm toán',
  audit_follow_up_reported: 'báo cáo Quốc hội kết quả thực hiện kết luận, kiến nghị kiểm toán',
  penalty_decided: 'quyết định xử phạt vi phạm hành chính',
  master_plan_approved: 'phê duyệt quy hoạch',
  land_use_plan_approved: 'phê duyệt kế hoạch sử dụng đất',
  land_price_issued: 'ban hành bảng giá đất',
  land_recovery_decided: 'quyết định thu hồi đất',
  compensation_approved: 'phê duyệt phương án bồi thường, hỗ trợ, tái định cư',
  housing_programme_approved: 'phê duyệt chương trình, kế hoạch phát triển nhà ở',
  apartment_block_assessed: 'có kết luận kiểm định nhà chung cư',
  environment_incident: 'xảy ra sự cố môi trường',
  environment_permit_granted: 'cấp giấy phép môi trường',
  recruitment_announced: 'thông báo tuyển dụng',
  digital_plan_approved: 'phê duyệt kế hoạch chuyển đổi số',
};

/** The event as part of a Vietnamese sentence, such as `ký kết luận thanh tra`. */
export function dutyEventWords(event: DutyEvent): string {
  return WORDS[event];
}
