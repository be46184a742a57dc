import type { FigureUnit } from './figure.ts';
import type { FactKind } from './fact.ts';

/** How the facts become one number (cách tính). Only what is summed adds up from children to parent. */
export const AGGREGATIONS = ['sum', 'median', 'percentile_90'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** Every figure that the system computes (chỉ tiêu thống kê). */
export const FIGURE_CODES = [
  'requests_received',
  'items_requested',
  'requests_by_channel',
  'requests_by_requester_kind',
  'items_by_class',
  'items_provided',
  'items_provided_partly',
  'items_refused',
  'items_withheld',
  'refusals_by_ground',
  'withheld_by_ground',
  'items_directed_elsewhere',
  'requests_withdrawn',
  'requests_asked_to_complete',
  'median_days_to_validity',
  'requests_answered_on_time',
  'requests_answered_late',
  'requests_extended',
  'median_days_statutory',
  'percentile_90_days_statutory',
  'median_days_lived',
  'percentile_90_days_lived',
  'costs_charged',
  'costs_waived',
  'consents_by_answer',
  'corrections_started',
  'corrections_closed',
  'complaints_lodged',
  'complaints_closed',
  'looks_by_outcome',
  'entries_published',
  'section_visits',
  'staff_trained',
  'regulations_published',
] as const;
export type FigureCode = (typeof FIGURE_CODES)[number];

/** A figure by its definition (định nghĩa chỉ tiêu), published beside its numbers. */
export type Figure = {
  code: FigureCode;
  name: string;
  nameEn: string;
  /** What is counted, on which day, and what is left out: the sentence that readers are given. */
  definition: string;
  definitionEn: string;
  unit: FigureUnit;
  aggregation: Aggregation;
  /** The facts it is made of, and which values of theirs; all when null. */
  facts: FactKind;
  values: readonly string[] | null;
  /** Whether it is also shown for each value of its facts. */
  isBrokenDown: boolean;
  /** The figure it is a share of (mẫu số); null where no share is meant. */
  denominator: FigureCode | null;
  /** Whether its parts could tell of a person, so that the public sees small ones only put together. */
  isPersonal: boolean;
};

const PLAIN = {
  aggregation: 'sum',
  values: null,
  isBrokenDown: false,
  denominator: null,
  isPersonal: false,
} as const;
const PARTS = { ...PLAIN, isBrokenDown: true, isPersonal: true } as const;

/** What the figures are, each once. Records of it fail to compile when a code has no definition. */
const DEFINITIONS: Readonly<Record<FigureCode, Omit<Figure, 'code'>>> = {
  requests_received: {
    ...PLAIN,
    name: 'Số yêu cầu nhận được',
    nameEn: 'Requests received',
    definition: 'Mỗi yêu cầu tính một lần, vào ngày cơ quan nhận được.',
    definitionEn: 'Each request once, on the day the body received it.',
    unit: 'request',
    facts: 'request_received',
  },
  items_requested: {
    ...PLAIN,
    name: 'Số thông tin được yêu cầu',
    nameEn: 'Items requested',
    definition: 'Từng nội dung trong các yêu cầu, tính vào ngày cơ quan nhận được yêu cầu.',
    definitionEn: 'Each item of each request, on the day the body received the request.',
    unit: 'item',
    facts: 'item_requested',
  },
  requests_by_channel: {
    ...PARTS,
    name: 'Yêu cầu theo cách gửi',
    nameEn: 'Requests by channel',
    definition: 'Số yêu cầu nhận được, chia theo cách gửi.',
    definitionEn: 'Requests received, by how they came.',
    unit: 'request',
    facts: 'request_received',
    denominator: 'requests_received',
  },
  requests_by_requester_kind: {
    ...PARTS,
    name: 'Yêu cầu theo người yêu cầu',
    nameEn: 'Requests by kind of requester',
    definition: 'Số yêu cầu nhận được, chia theo tư cách của người yêu cầu.',
    definitionEn: 'Requests received, by who asks.',
    unit: 'request',
    facts: 'request_requester',
    denominator: 'requests_received',
  },
  items_by_class: {
    ...PARTS,
    name: 'Thông tin theo loại',
    nameEn: 'Items by class of information',
    definition:
      'Số thông tin được yêu cầu, chia theo loại phải công khai mà cán bộ ghi khi cung cấp theo luật áp dụng cho yêu cầu; phần chưa ghi loại được nêu riêng.',
    definitionEn:
      'Items requested, by the class of the governing statute stated when provided; those without one apart.',
    unit: 'item',
    facts: 'item_requested',
    denominator: 'items_requested',
  },
  items_provided: {
    ...PLAIN,
    name: 'Thông tin đã cung cấp toàn bộ',
    nameEn: 'Items provided in whole',
    definition:
      'Nội dung có quyết định sau cùng là cung cấp toàn bộ, tính vào ngày quyết định; quyết định đã bị mở lại thì không tính.',
    definitionEn: 'Items whose last decision provides them whole, on its day; not those reopened.',
    unit: 'item',
    facts: 'item_decided',
    values: ['provided'],
    denominator: 'items_requested',
  },
  items_provided_partly: {
    ...PLAIN,
    name: 'Thông tin đã cung cấp một phần',
    nameEn: 'Items provided in part',
    definition:
      'Nội dung có quyết định sau cùng là cung cấp một phần, tính vào ngày quyết định; quyết định đã bị mở lại thì không tính.',
    definitionEn: 'Items whose last decision provides a part, on its day; not those reopened.',
    unit: 'item',
    facts: 'item_decided',
    values: ['partly_provided'],
    denominator: 'items_requested',
  },
  items_refused: {
    ...PLAIN,
    name: 'Thông tin bị từ chối',
    nameEn: 'Items refused',
    definition:
      'Nội dung có quyết định sau cùng là từ chối, kể cả trong yêu cầu được trả lời một phần và khi thông tin không thuộc trách nhiệm; tính vào ngày quyết định. Phần bị giữ lại của thông tin cung cấp một phần không tính ở đây.',
    definitionEn:
      'Items whose last decision refuses them, on its day, also inside requests answered in part and as not responsible.',
    unit: 'item',
    facts: 'item_refused',
    denominator: 'items_requested',
  },
  items_withheld: {
    ...PLAIN,
    name: 'Thông tin bị giữ lại một phần',
    nameEn: 'Items withheld in part',
    definition:
      'Nội dung được cung cấp một phần mà phần còn lại bị từ chối, tính vào ngày quyết định; bằng số thông tin đã cung cấp một phần. Không gồm thông tin bị từ chối toàn bộ.',
    definitionEn:
      'Items provided in part whose rest was refused, on the day of the decision; equal to items provided in part. Not those refused whole.',
    unit: 'item',
    facts: 'item_withheld',
    denominator: 'items_requested',
  },
  refusals_by_ground: {
    ...PARTS,
    name: 'Từ chối theo lý do',
    nameEn: 'Refusals by ground',
    definition: 'Số thông tin bị từ chối, chia theo trường hợp từ chối mà luật quy định.',
    definitionEn: 'Items refused, by the ground of the statute.',
    unit: 'item',
    facts: 'item_refused',
    denominator: 'items_refused',
  },
  withheld_by_ground: {
    ...PARTS,
    name: 'Phần giữ lại theo lý do',
    nameEn: 'Parts withheld by ground',
    definition: 'Thông tin cung cấp một phần, chia theo lý do giữ lại phần kia.',
    definitionEn: 'Items provided in part, by the ground for the rest.',
    unit: 'item',
    facts: 'item_withheld',
    denominator: 'items_withheld',
  },
  items_directed_elsewhere: {
    ...PLAIN,
    name: 'Thông tin chuyển hỏi cơ quan khác',
    nameEn: 'Items directed elsewhere',
    definition:
      'Nội dung bị từ chối vì không thuộc trách nhiệm và đã thành yêu cầu tại đúng cơ quan, tính vào ngày chuyển. Yêu cầu tại cơ quan kia được tính ở cơ quan đó.',
    definitionEn: 'Items that became a request at the right body, on the day they did.',
    unit: 'item',
    facts: 'item_redirected',
  },
  requests_withdrawn: {
    ...PLAIN,
    name: 'Yêu cầu được rút',
    nameEn: 'Requests withdrawn',
    definition: 'Yêu cầu mà người yêu cầu rút, tính vào ngày rút.',
    definitionEn: 'Requests that the requester withdrew, on that day.',
    unit: 'request',
    facts: 'request_withdrawn',
  },
  requests_asked_to_complete: {
    ...PLAIN,
    name: 'Yêu cầu phải bổ sung',
    nameEn: 'Requests asked to complete',
    definition: 'Yêu cầu mà cơ quan hướng dẫn bổ sung, tính vào ngày hướng dẫn.',
    definitionEn: 'Requests that the body asked to complete, on that day.',
    unit: 'request',
    facts: 'request_asked_to_complete',
    denominator: 'requests_received',
  },
  median_days_to_validity: {
    ...PLAIN,
    name: 'Số ngày chờ đến khi hợp lệ (trung vị)',
    nameEn: 'Median days before validity',
    definition:
      'Số ngày từ khi nhận đến khi yêu cầu hợp lệ, của các yêu cầu đã bổ sung, tính vào ngày hợp lệ.',
    definitionEn: 'Days from receipt to validity of requests that were completed, on that day.',
    unit: 'day',
    aggregation: 'median',
    facts: 'request_validity_days',
  },
  requests_answered_on_time: {
    ...PLAIN,
    name: 'Yêu cầu trả lời đúng hạn',
    nameEn: 'Requests answered on time',
    definition:
      'Yêu cầu giao kết quả không muộn hơn ngày cuối của thời hạn, kể cả khi gia hạn; tính vào ngày giao kết quả sau cùng.',
    definitionEn: 'Requests whose answer was handed over by the last day, extension included.',
    unit: 'request',
    facts: 'request_answered',
    values: ['on_time'],
  },
  requests_answered_late: {
    ...PLAIN,
    name: 'Yêu cầu trả lời trễ hạn',
    nameEn: 'Requests answered late',
    definition:
      'Yêu cầu giao kết quả sau ngày cuối của thời hạn, tính vào ngày giao kết quả sau cùng.',
    definitionEn: 'Requests whose answer was handed over after the last day.',
    unit: 'request',
    facts: 'request_answered',
    values: ['late'],
  },
  requests_extended: {
    ...PLAIN,
    name: 'Yêu cầu được gia hạn',
    nameEn: 'Requests extended',
    definition: 'Yêu cầu mà cơ quan gia hạn trả lời, tính vào ngày gia hạn.',
    definitionEn: 'Requests whose time was extended, on that day.',
    unit: 'request',
    facts: 'request_extended',
    denominator: 'requests_received',
  },
  median_days_statutory: {
    ...PLAIN,
    name: 'Số ngày theo luật (trung vị)',
    nameEn: 'Median statutory days',
    definition:
      'Số ngày lịch từ ngày nhận yêu cầu hợp lệ đến ngày giao kết quả; một nửa số yêu cầu mất không quá chừng này.',
    definitionEn: 'Calendar days from valid receipt to hand-over; half took no longer.',
    unit: 'day',
    aggregation: 'median',
    facts: 'request_statutory_days',
  },
  percentile_90_days_statutory: {
    ...PLAIN,
    name: 'Số ngày theo luật (chín phần mười)',
    nameEn: '90th percentile of statutory days',
    definition:
      'Số ngày lịch từ ngày nhận yêu cầu hợp lệ đến ngày giao kết quả; chín phần mười số yêu cầu mất không quá chừng này.',
    definitionEn: 'Calendar days from valid receipt to hand-over; nine in ten took no longer.',
    unit: 'day',
    aggregation: 'percentile_90',
    facts: 'request_statutory_days',
  },
  median_days_lived: {
    ...PLAIN,
    name: 'Số ngày người dân chờ (trung vị)',
    nameEn: 'Median days as lived',
    definition:
      'Số ngày lịch từ lần gửi đầu tiên, kể cả đến cơ quan khác và thời gian bổ sung, đến ngày giao kết quả; một nửa số yêu cầu mất không quá chừng này.',
    definitionEn: 'Calendar days from the first sending, also elsewhere, to hand-over: median.',
    unit: 'day',
    aggregation: 'median',
    facts: 'request_lived_days',
  },
  percentile_90_days_lived: {
    ...PLAIN,
    name: 'Số ngày người dân chờ (chín phần mười)',
    nameEn: '90th percentile of days as lived',
    definition:
      'Số ngày lịch từ lần gửi đầu tiên đến ngày giao kết quả; chín phần mười số yêu cầu mất không quá chừng này.',
    definitionEn: 'Calendar days from the first sending to hand-over: nine in ten took no longer.',
    unit: 'day',
    aggregation: 'percentile_90',
    facts: 'request_lived_days',
  },
  costs_charged: {
    ...PLAIN,
    name: 'Chi phí đã thông báo thu',
    nameEn: 'Costs charged',
    definition:
      'Số tiền trong thông báo chi phí, tính vào ngày thông báo; không gồm thông báo được miễn.',
    definitionEn: 'Amounts of cost notices, on the day of notice; not those waived.',
    unit: 'dong',
    facts: 'cost_charged',
  },
  costs_waived: {
    ...PLAIN,
    name: 'Chi phí được miễn',
    nameEn: 'Costs waived',
    definition: 'Số tiền đã thông báo rồi được miễn, tính vào ngày miễn.',
    definitionEn: 'Amounts that were notified and then waived, on the day of the waiver.',
    unit: 'dong',
    facts: 'cost_waived',
  },
  consents_by_answer: {
    ...PARTS,
    name: 'Lấy ý kiến đồng ý',
    nameEn: 'Consents by answer',
    definition:
      'Số lần hỏi ý kiến người có liên quan, đồng ý, không đồng ý, và người đứng đầu quyết định cung cấp khi không có đồng ý; tính vào ngày của từng việc.',
    definitionEn: 'Consents asked, given, denied and overridden, each on its day.',
    unit: 'case',
    facts: 'consent',
  },
  corrections_started: {
    ...PARTS,
    name: 'Đính chính, cung cấp lại',
    nameEn: 'Corrections started',
    definition:
      'Việc người yêu cầu đề nghị hoặc cơ quan tự phát hiện sai sót, tính vào ngày bắt đầu.',
    definitionEn: 'Corrections claimed by requesters or found by the body, on the first day.',
    unit: 'case',
    facts: 'correction_started',
  },
  corrections_closed: {
    ...PARTS,
    name: 'Kết quả đính chính',
    nameEn: 'Corrections closed',
    definition: 'Việc đính chính đã sửa hoặc đã trả lời là không sai, tính vào ngày kết thúc.',
    definitionEn: 'Corrections made or rejected, on that day.',
    unit: 'case',
    facts: 'correction_closed',
  },
  complaints_lodged: {
    ...PLAIN,
    name: 'Khiếu nại',
    nameEn: 'Complaints lodged',
    definition: 'Khiếu nại lần đầu gửi đến người đứng đầu cơ quan, tính vào ngày gửi.',
    definitionEn: 'First complaints to the head of the body, on the day lodged.',
    unit: 'case',
    facts: 'complaint_lodged',
  },
  complaints_closed: {
    ...PARTS,
    name: 'Kết quả khiếu nại',
    nameEn: 'Complaints closed',
    definition: 'Khiếu nại đã kết thúc, chia theo kết quả, tính vào ngày kết thúc.',
    definitionEn: 'Complaints ended, by how, on that day.',
    unit: 'case',
    facts: 'complaint_closed',
  },
  looks_by_outcome: {
    ...PLAIN,
    isBrokenDown: true,
    name: 'Được gợi ý thông tin đã công khai',
    nameEn: 'Looks at what is public already',
    definition:
      'Bản nháp được gợi ý thông tin đã công khai, chia theo việc người soạn dừng lại, được giải đáp hay vẫn gửi; đếm mà không biết là ai.',
    definitionEn: 'Drafts to which public entries were offered, by what became of them.',
    unit: 'case',
    facts: 'look',
  },
  entries_published: {
    ...PLAIN,
    name: 'Thông tin đưa vào danh mục',
    nameEn: 'Entries published',
    definition: 'Mục của danh mục công khai, tính vào ngày công khai trong danh mục.',
    definitionEn: 'Entries of the catalogue, on the day they became public in it.',
    unit: 'entry',
    facts: 'entry_published',
  },
  section_visits: {
    ...PLAIN,
    name: 'Lượt xem chuyên mục',
    nameEn: 'Visits to the section',
    definition: 'Số lượt mở trang của chuyên mục Tiếp cận thông tin, không theo dõi người xem.',
    definitionEn: 'Pages of the section opened, nobody being followed.',
    unit: 'visit',
    facts: 'section_visit',
  },
  staff_trained: {
    ...PLAIN,
    name: 'Lượt cán bộ được tập huấn',
    nameEn: 'Staff trained',
    definition: 'Số lượt cán bộ dự tập huấn, tính vào ngày tập huấn.',
    definitionEn: 'Attendances of staff at training, on its day.',
    unit: 'person',
    facts: 'person_trained',
  },
  regulations_published: {
    ...PLAIN,
    name: 'Cơ quan đã ban hành quy chế',
    nameEn: 'Bodies with a published regulation',
    definition: 'Quy chế cung cấp thông tin nội bộ được công khai, tính vào ngày công khai.',
    definitionEn: 'Internal regulations published, on that day.',
    unit: 'body',
    facts: 'regulation_published',
  },
};

/** Every figure in the order in which it is shown. */
export const FIGURES: readonly Figure[] = FIGURE_CODES.map((code) => ({
  code,
  ...DEFINITIONS[code],
}));

/** The figure of that code. */
export function figureOf(code: FigureCode): Figure {
  return { code, ...DEFINITIONS[code] };
}
