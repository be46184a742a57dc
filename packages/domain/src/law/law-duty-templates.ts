import type { DutyEvent } from '../catalogue/duty-events.ts';
import type { DutyField, DutyHolder } from '../catalogue/duty-holder.ts';
import type { DutyRhythm } from '../catalogue/duty-period.ts';
import type { SectorTerm } from './law-sector-terms.ts';

/**
 * When information of a template comes into being (thời điểm tạo ra thông tin), which starts the clock.
 * `standing`: since the body or its duty exists. `event`: on the day of the event. Else on a usual day of
 * its period, `months` later where the law on the matter gives time to make it, unless the agency records
 * the day of `event`.
 */
export type DutyStart =
  | { at: 'standing' }
  | { at: 'event'; event: DutyEvent }
  | { at: PeriodDay; months: number; event: DutyEvent | null };

/** The first working day of the period, its last day, or the first working day after it. */
export type PeriodDay = 'period_start' | 'period_end' | 'after_period';

/** A duty before it has an agency and a period (mẫu nghĩa vụ công khai). */
export type DutyTemplate = {
  key: string;
  /** What is to be public, in our own Vietnamese words. */
  title: string;
  /** A class of 01/2026: a part of it, or the letter where it has none. */
  classKey: string;
  holders: readonly DutyHolder[];
  /** Of the departments, only the one that looks after this; null for all. */
  field: DutyField | null;
  rhythm: DutyRhythm;
  start: DutyStart;
  sector: SectorTerm | null;
};

const COMMITTEES: readonly DutyHolder[] = ['city_committee', 'commune'];
const EXECUTIVE: readonly DutyHolder[] = ['city_committee', 'department', 'commune'];
const STATE: readonly DutyHolder[] = [
  'city_committee',
  'city_council',
  'department',
  'commune',
  'other_body',
];
const ALL: readonly DutyHolder[] = [...STATE, 'service_unit'];

const STANDING: DutyStart = { at: 'standing' };
const on = (event: DutyEvent): DutyStart => ({ at: 'event', event });
const usually = (at: PeriodDay, months = 0, event: DutyEvent | null = null): DutyStart => ({
  at,
  months,
  event,
});
const PLAN = usually('period_start');
const REPORT = usually('after_period');

type Row = Omit<DutyTemplate, 'key' | 'classKey' | 'field' | 'sector'> & {
  class: string;
  field?: DutyField;
  sector?: SectorTerm;
};

/** One row a duty, in the order of the points of Article 17 clause 1 of 01/2026/QH16. */
// prettier-ignore
const ROWS: Readonly<Record<string, Row>> = {
  work_programme:        { class: 'a-2', title: 'Chương trình, kế hoạch công tác', holders: ALL, rhythm: 'yearly', start: PLAN },
  work_report_half:      { class: 'a-3', title: 'Báo cáo công tác', holders: STATE, rhythm: 'half_yearly', start: REPORT },
  work_report:           { class: 'a-3', title: 'Báo cáo công tác', holders: ALL, rhythm: 'yearly', start: REPORT },
  statistics:            { class: 'a-5', title: 'Số liệu thống kê của ngành, lĩnh vực', holders: ['city_committee', 'department'], rhythm: 'yearly', start: REPORT },

  legal_document:        { class: 'b-1', title: 'Văn bản quy phạm pháp luật', holders: ['city_committee', 'city_council', 'commune'], rhythm: 'on_event', start: on('document_issued') },
  general_document:      { class: 'b-2', title: 'Văn bản hành chính có giá trị áp dụng chung', holders: STATE, rhythm: 'on_event', start: on('general_document_issued') },
  procedures:            { class: 'b-4', title: 'Thủ tục hành chính, quy trình giải quyết công việc', holders: [...EXECUTIVE, 'other_body'], rhythm: 'standing', start: STANDING },
  draft_document:        { class: 'b-5', title: 'Dự thảo văn bản lấy ý kiến', holders: ['city_committee', 'city_council', 'department', 'commune'], rhythm: 'on_event', start: on('draft_opened') },
  gathered_opinions:     { class: 'b-6', title: 'Kết quả lấy ý kiến và tiếp thu ý kiến Nhân dân', holders: EXECUTIVE, rhythm: 'on_event', start: on('opinions_gathered') },
  boundary_scheme:       { class: 'b-7', title: 'Đề án về đơn vị hành chính, địa giới hành chính', holders: COMMITTEES, rhythm: 'on_event', start: on('boundary_scheme_made') },
  guidance:              { class: 'b-8', title: 'Tài liệu phổ biến, hướng dẫn chính sách, pháp luật', holders: EXECUTIVE, rhythm: 'on_event', start: on('guidance_issued') },

  functions_structure:   { class: 'c-1', title: 'Chức năng, nhiệm vụ, cơ cấu tổ chức', holders: STATE, rhythm: 'standing', start: STANDING },
  officials_tasks:       { class: 'c-2', title: 'Nhiệm vụ của người trực tiếp giải quyết công việc', holders: EXECUTIVE, rhythm: 'standing', start: STANDING },
  internal_rules:        { class: 'c-3', title: 'Nội quy, quy chế', holders: STATE, rhythm: 'standing', start: STANDING },
  rotation_plan:         { class: 'c-4', title: 'Kế hoạch chuyển đổi vị trí công tác', holders: ALL, rhythm: 'yearly', start: PLAN },
  norms:                 { class: 'c-5', title: 'Định mức, tiêu chuẩn, chế độ đang áp dụng', holders: STATE, rhythm: 'standing', start: STANDING },

  // The budget of a year is decided before the year begins; with no day recorded, it is there on the first.
  budget_estimate:       { class: 'd-1', title: 'Dự toán ngân sách', holders: COMMITTEES, rhythm: 'yearly', start: usually('period_start', 0, 'budget_decided'), sector: 'budget_estimate' },
  budget_execution:      { class: 'd-2', title: 'Tình hình thực hiện dự toán ngân sách', holders: COMMITTEES, rhythm: 'quarterly', start: usually('period_end'), sector: 'budget_execution' },
  // The settlement of a year is approved in the year after, at the latest at its end.
  budget_settlement:     { class: 'd-3', title: 'Quyết toán ngân sách', holders: COMMITTEES, rhythm: 'yearly', start: usually('period_end', 12, 'settlement_approved'), sector: 'budget_settlement' },
  financial_report:      { class: 'd-4', title: 'Báo cáo tài chính', holders: ALL, rhythm: 'yearly', start: usually('after_period', 3, 'financial_report_made') },
  unit_budget_estimate:  { class: 'd-5', title: 'Dự toán ngân sách được giao', holders: ['city_council', 'department', 'service_unit', 'other_body'], rhythm: 'yearly', start: usually('period_start', 0, 'budget_assigned'), sector: 'budget_estimate' },
  unit_budget_execution: { class: 'd-5', title: 'Tình hình thực hiện dự toán được giao', holders: ['city_council', 'department', 'service_unit', 'other_body'], rhythm: 'quarterly', start: usually('period_end'), sector: 'budget_execution' },
  direct_support:        { class: 'd-6', title: 'Các khoản ngân sách hỗ trợ trực tiếp người dân', holders: COMMITTEES, rhythm: 'yearly', start: REPORT },
  budget_procedures:     { class: 'd-8', title: 'Thủ tục ngân sách', holders: ['department'], field: 'finance', rhythm: 'standing', start: STANDING },
  taxes_fees:            { class: 'd-9', title: 'Thuế, phí, lệ phí', holders: COMMITTEES, rhythm: 'standing', start: STANDING },

  aid:                   { class: 'đ-1', title: 'Phân bổ, sử dụng vốn ODA và viện trợ', holders: ['city_committee'], rhythm: 'yearly', start: REPORT },
  relief:                { class: 'đ-2', title: 'Quản lý, sử dụng các khoản cứu trợ, trợ cấp xã hội', holders: COMMITTEES, rhythm: 'yearly', start: REPORT },
  contributions:         { class: 'đ-3', title: 'Quản lý, sử dụng đóng góp của Nhân dân và các quỹ', holders: COMMITTEES, rhythm: 'yearly', start: REPORT },

  state_capital:         { class: 'e-1', title: 'Quản lý, sử dụng vốn nhà nước tại doanh nghiệp', holders: ['department'], field: 'finance', rhythm: 'yearly', start: REPORT },
  enterprise_ranking:    { class: 'e-2', title: 'Đánh giá, xếp loại doanh nghiệp', holders: ['department'], field: 'finance', rhythm: 'yearly', start: REPORT },

  public_assets:         { class: 'g-1', title: 'Quản lý, sử dụng tài sản công', holders: ALL, rhythm: 'yearly', start: REPORT },
  investment_list:       { class: 'g-3', title: 'Danh mục dự án đầu tư công, mua sắm công', holders: COMMITTEES, rhythm: 'yearly', start: usually('period_start', 0, 'investment_plan_assigned') },
  contractor_selection:  { class: 'g-5', title: 'Kết quả lựa chọn nhà thầu', holders: ALL, rhythm: 'on_event', start: on('contractor_selected') },

  inspection_conclusion: { class: 'h-1', title: 'Kết luận thanh tra', holders: ['department'], field: 'inspection', rhythm: 'on_event', start: on('inspection_concluded'), sector: 'inspection_conclusion' },
  anti_corruption:       { class: 'h-2', title: 'Báo cáo phòng, chống tham nhũng', holders: EXECUTIVE, rhythm: 'yearly', start: REPORT },
  // 17.1.h: after release, and after the report to the National Assembly.
  audit_report:          { class: 'h-3', title: 'Báo cáo kiểm toán đã phát hành', holders: STATE, rhythm: 'on_event', start: on('audit_released') },
  audit_follow_up:       { class: 'h-3', title: 'Kết quả thực hiện kết luận, kiến nghị kiểm toán', holders: STATE, rhythm: 'on_event', start: on('audit_follow_up_reported') },
  thrift_programme:      { class: 'h-6', title: 'Chương trình tiết kiệm, chống lãng phí', holders: ALL, rhythm: 'yearly', start: PLAN },
  thrift_report:         { class: 'h-7', title: 'Kết quả tiết kiệm, chống lãng phí', holders: ALL, rhythm: 'yearly', start: REPORT },

  penalty:               { class: 'i-1', title: 'Xử phạt vi phạm hành chính phải công khai', holders: EXECUTIVE, rhythm: 'on_event', start: on('penalty_decided') },

  master_plan:           { class: 'k', title: 'Quy hoạch được phê duyệt', holders: ['city_committee', 'commune', 'department'], field: 'planning', rhythm: 'on_event', start: on('master_plan_approved'), sector: 'master_plan' },

  land_use_plan:         { class: 'l-1', title: 'Kế hoạch sử dụng đất', holders: COMMITTEES, rhythm: 'yearly', start: usually('period_start', 0, 'land_use_plan_approved'), sector: 'land_use_plan' },
  land_price:            { class: 'l-2', title: 'Bảng giá đất, giá đất', holders: ['city_committee'], rhythm: 'on_event', start: on('land_price_issued') },
  land_recovery:         { class: 'l-3', title: 'Thu hồi đất', holders: COMMITTEES, rhythm: 'on_event', start: on('land_recovery_decided') },
  compensation:          { class: 'l-4', title: 'Phương án bồi thường, hỗ trợ, tái định cư', holders: COMMITTEES, rhythm: 'on_event', start: on('compensation_approved') },
  land_survey:           { class: 'l-5', title: 'Kết quả điều tra, đánh giá đất đai', holders: ['department'], field: 'land', rhythm: 'yearly', start: REPORT },

  housing_programme:     { class: 'm-2', title: 'Chương trình, kế hoạch phát triển nhà ở', holders: ['city_committee', 'department'], field: 'housing', rhythm: 'on_event', start: on('housing_programme_approved') },
  housing_projects:      { class: 'm-3', title: 'Danh mục dự án nhà ở đang triển khai', holders: ['department'], field: 'housing', rhythm: 'standing', start: STANDING },
  apartment_assessment:  { class: 'm-4', title: 'Kết luận kiểm định nhà chung cư', holders: ['department'], field: 'housing', rhythm: 'on_event', start: on('apartment_block_assessed') },

  check_conclusion:      { class: 'n-2', title: 'Kết luận kiểm tra, giám sát về môi trường, sức khỏe, an toàn', holders: EXECUTIVE, rhythm: 'on_event', start: on('check_concluded') },
  licensed_clinics:      { class: 'n-4', title: 'Danh sách cơ sở khám bệnh, chữa bệnh được cấp phép', holders: ['department'], field: 'health', rhythm: 'standing', start: STANDING },
  clinic_quality:        { class: 'n-5', title: 'Kết quả đánh giá chất lượng cơ sở khám bệnh, chữa bệnh', holders: ['department'], field: 'health', rhythm: 'yearly', start: REPORT },

  environment_incident:  { class: 'p-3', title: 'Thông tin về sự cố môi trường', holders: EXECUTIVE, rhythm: 'on_event', start: on('environment_incident') },
  environment_permit:    { class: 'p-6', title: 'Giấy phép môi trường', holders: COMMITTEES, rhythm: 'on_event', start: on('environment_permit_granted') },
  environment_quality:   { class: 'p-10', title: 'Kết quả quan trắc chất lượng môi trường', holders: ['department'], field: 'environment', rhythm: 'quarterly', start: REPORT },

  heritage_list:         { class: 'q', title: 'Danh mục di sản văn hóa, tu bổ di tích được phê duyệt', holders: ['department'], field: 'culture', rhythm: 'standing', start: STANDING },

  labour_market:         { class: 'r-1', title: 'Thông tin thị trường lao động', holders: ['department'], field: 'labour', rhythm: 'half_yearly', start: REPORT },
  recruitment:           { class: 'r-2', title: 'Tuyển dụng công chức, viên chức', holders: ALL, rhythm: 'on_event', start: on('recruitment_announced') },
  science_results:       { class: 'r-3', title: 'Danh mục, kết quả chương trình, đề tài khoa học', holders: ['department'], field: 'science', rhythm: 'yearly', start: REPORT },
  archive_list:          { class: 'r-4', title: 'Danh mục hồ sơ, tài liệu lưu trữ', holders: STATE, rhythm: 'standing', start: STANDING },

  unit_services:         { class: 's-1', title: 'Dịch vụ, quy trình, thời hạn và kết quả cung ứng dịch vụ', holders: ['service_unit'], rhythm: 'yearly', start: REPORT },
  online_services:       { class: 's-2', title: 'Quy trình, thời hạn của dịch vụ công trực tuyến', holders: EXECUTIVE, rhythm: 'standing', start: STANDING },
  online_quality:        { class: 's-3', title: 'Chất lượng dịch vụ công trực tuyến', holders: EXECUTIVE, rhythm: 'yearly', start: REPORT },

  digital_plan:          { class: 't-1', title: 'Kế hoạch chuyển đổi số', holders: EXECUTIVE, rhythm: 'yearly', start: usually('period_start', 0, 'digital_plan_approved') },
  digital_assessment:    { class: 't-3', title: 'Kết quả đánh giá chuyển đổi số', holders: ['city_committee'], rhythm: 'yearly', start: REPORT },

  catalogue:             { class: 'u-1', title: 'Danh mục thông tin phải được công khai', holders: ALL, rhythm: 'standing', start: STANDING },
  contact_point:         { class: 'u-2', title: 'Đầu mối tiếp nhận yêu cầu cung cấp thông tin', holders: ALL, rhythm: 'standing', start: STANDING },
  channels:              { class: 'u-3', title: 'Địa chỉ các kênh công khai, cung cấp thông tin', holders: ALL, rhythm: 'standing', start: STANDING },
};

/**
 * The templates of duties by kind of body. Points o and v have none: schools hold what point o names and
 * are not among the bodies here, and point v is whatever another law names.
 */
export const DUTY_TEMPLATES: readonly DutyTemplate[] = Object.entries(ROWS).map(
  ([key, { class: part, field = null, sector = null, ...row }]) => ({
    key,
    classKey: `L26.17.1.${part}`,
    field,
    sector,
    ...row,
  }),
);
