import type { DeliveryMode, InformationRequest, RequestAction } from '@minhbach/domain';

/** One step that the agency or the requester took, so many days after the sending. */
export type SampleStep = {
  afterDays: number;
  by: 'contact_officer' | 'head' | 'requester';
  /** What is done; made from the request, and from a sample file, where it needs an id of them. */
  action: RequestAction | ((request: InformationRequest, documentId: string) => RequestAction);
  /** That a sample file is brought before. */
  withFile?: boolean;
};
/** When it was sent: so many days before the demonstration begins, or on a day of its own. */
export type SampleSending = { daysAgo: number } | { on: string };
export type SamplePlan = SampleSending & {
  /** The row of seed/requests.csv that gives the agency, the person and the words. */
  row: string;
  /** Words of our own instead of the row's, where one agency's day needs more than the file has. */
  description?: string;
  delivery?: DeliveryMode;
  steps?: readonly SampleStep[];
};

const officer = (afterDays: number, action: RequestAction): SampleStep => ({
  afterDays,
  by: 'contact_officer',
  action,
});
const judged = (afterDays = 1) => officer(afterDays, { type: 'judge_valid' });
const complex = (afterDays = 1) =>
  officer(afterDays, {
    type: 'judge_valid',
    complexity: 'complex',
    complexityReason: 'Phải tập hợp từ nhiều đơn vị.',
  });
const extended = (afterDays: number) =>
  officer(afterDays, { type: 'extend', reason: 'Phải tìm trong kho lưu trữ.' });
const provided = (afterDays: number, item = 1) =>
  officer(afterDays, {
    type: 'provide_item',
    item,
    documentIds: [],
    answer: 'Dữ liệu mẫu: nội dung trả lời sẽ nằm ở đây.',
  });
const delivered = (afterDays: number) => officer(afterDays, { type: 'deliver', message: null });
const incomplete = (afterDays: number) =>
  officer(afterDays, {
    type: 'ask_to_complete',
    missing: ['description'],
    explanation: 'Đề nghị nêu rõ tên công trình và năm của tài liệu cần cung cấp.',
  });
const alreadyPublic = (afterDays: number) =>
  officer(afterDays, {
    type: 'refuse_item',
    item: 1,
    refusal: {
      ground: 'already_public',
      reason: 'Thông tin đã được công khai, có thể xem và tải tại địa chỉ kèm theo.',
      publicAddress: 'https://hanoi.gov.vn',
    },
  });
const internal = (afterDays: number): SampleStep => ({
  afterDays,
  by: 'head',
  action: {
    type: 'refuse_item',
    item: 1,
    refusal: {
      ground: 'not_accessible',
      head: 'internal',
      reason: 'Biên bản cuộc họp nội bộ thuộc thông tin không được tiếp cận.',
      factualExplanation: 'Cuộc họp nội bộ của lãnh đạo.',
      legalBasis: 'Quy chế làm việc của cơ quan',
      partialConsidered: 'Toàn bộ nội dung là ý kiến trao đổi, không tách được.',
    },
  },
});
const assigned = (afterDays: number) =>
  officer(afterDays, { type: 'assign', unit: 'Phòng Hạ tầng kỹ thuật' });

/**
 * A believable day: every stage, both statutes, late and in time. Days count back from the moment the
 * demonstration starts; those of August 2026 stand, since that is where the statute changed.
 */
export const SAMPLE_PLANS: readonly SamplePlan[] = [
  {
    row: 'YC002',
    on: '2026-08-24',
    steps: [complex(), officer(2, { type: 'give_time_notice' }), extended(14)],
  },
  { row: 'YC053', on: '2026-08-28', delivery: 'postal', steps: [complex(3)] },
  { row: 'YC019', on: '2026-08-31', steps: [judged(2), provided(3), delivered(4)] },
  {
    row: 'YC053',
    on: '2026-08-31',
    description: 'Xin danh mục tuyến phố được lát đá vỉa hè trong năm 2026.',
  },
  {
    row: 'YC014',
    on: '2026-08-28',
    description: 'Xin bản vẽ hiện trạng hệ thống thoát nước khu vực đường Giải Phóng.',
    steps: [incomplete(3)],
  },
  {
    row: 'YC002',
    on: '2026-08-25',
    description: 'Xin xem hồ sơ nghiệm thu sửa chữa cầu đi bộ phố Trần Khát Chân.',
    delivery: 'in_person',
    steps: [complex(0), provided(14)],
  },
  {
    row: 'YC053',
    on: '2026-08-26',
    description: 'Xin danh sách nhà thầu duy tu chiếu sáng công cộng.',
    steps: [
      complex(),
      {
        afterDays: 2,
        by: 'requester',
        action: { type: 'withdraw', reason: 'Đã tìm thấy danh sách.' },
      },
    ],
  },
  { row: 'YC002', daysAgo: 0 },
  {
    row: 'YC053',
    daysAgo: 1,
    description: 'Xin danh mục các công trình đang thi công có rào chắn trên tuyến đường Láng.',
  },
  { row: 'YC014', daysAgo: 3, steps: [incomplete(1)] },
  {
    row: 'YC002',
    daysAgo: 5,
    description: 'Xin kế hoạch duy tu, sửa chữa cầu Chương Dương năm 2026.',
    steps: [judged()],
  },
  {
    row: 'YC053',
    daysAgo: 8,
    description: 'Xin số liệu cấp phép xây dựng nhà ở riêng lẻ năm 2025 theo từng phường.',
    steps: [judged(), assigned(2)],
  },
  {
    row: 'YC002',
    daysAgo: 10,
    description: 'Xin biên bản kiểm tra chất lượng mặt đường Nguyễn Trãi sau sửa chữa.',
    steps: [judged(), assigned(1)],
  },
  {
    row: 'YC053',
    daysAgo: 12,
    description: 'Xin quyết định phê duyệt dự án cải tạo thoát nước phố Thụy Khuê.',
    steps: [judged()],
  },
  {
    row: 'YC002',
    daysAgo: 13,
    description: 'Xin kết quả lựa chọn nhà thầu sửa chữa vỉa hè năm 2026.',
    steps: [judged(2)],
  },
  {
    row: 'YC053',
    daysAgo: 16,
    description: 'Xin hồ sơ nghiệm thu cầu vượt Mai Dịch.',
    steps: [judged(), extended(9)],
  },
  {
    row: 'YC002',
    daysAgo: 18,
    description: 'Xin danh sách chung cư cũ đã kiểm định.',
    steps: [judged()],
  },
  {
    row: 'YC053',
    daysAgo: 9,
    description: 'Xin định mức chi phí duy trì cây xanh đô thị.',
    steps: [judged(), provided(7)],
  },
  {
    row: 'YC002',
    daysAgo: 25,
    description: 'Xin báo cáo tình hình cấp nước sạch năm 2025.',
    steps: [judged(), provided(8), delivered(9)],
  },
  {
    row: 'YC014',
    daysAgo: 20,
    description: 'Xin bản vẽ hoàn công trạm bơm Yên Sở.',
    steps: [
      judged(),
      {
        afterDays: 4,
        by: 'requester',
        action: { type: 'withdraw', reason: 'Đã tìm thấy bản vẽ.' },
      },
    ],
  },
  { row: 'YC010', daysAgo: 6, steps: [judged(), provided(5)] },
  { row: 'YC011', daysAgo: 11, steps: [judged(), internal(9), delivered(10)] },
  { row: 'YC038', daysAgo: 12, steps: [judged()] },
  { row: 'YC047', daysAgo: 2 },
  { row: 'YC001', daysAgo: 7, steps: [judged(), alreadyPublic(3), delivered(4)] },
  { row: 'YC019', daysAgo: 4, steps: [judged()] },
  { row: 'YC020', daysAgo: 9, steps: [judged(2)] },
  { row: 'YC005', daysAgo: 14, steps: [judged(), extended(10)] },
  { row: 'YC028', daysAgo: 3, steps: [judged()] },
  { row: 'YC022', daysAgo: 1 },
  { row: 'YC035', daysAgo: 2 },
  { row: 'YC037', daysAgo: 4 },
  { row: 'YC031', daysAgo: 6 },
  { row: 'YC059', daysAgo: 0 },
];
