/** What could hide a delay or an easy way out, and is worth a question (chỉ số cần hỏi). */
export const INDICATOR_CODES = [
  'decided_on_last_day',
  'extended',
  'wait_before_validity',
  'transferred',
  'beyond_capacity',
  'closed_without_file',
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];

/** Shares are in per cent of the denominator; days are the mean of the denominator. */
export const INDICATOR_UNITS = ['percent', 'day'] as const;
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];

/**
 * An indicator by its definition (định nghĩa chỉ số), shown beside its numbers in both languages. It asks and
 * accuses nobody: each has lawful reasons, which only the cases can tell.
 */
export type Indicator = {
  code: IndicatorCode;
  name: string;
  nameEn: string;
  /** The question that a number far from its peers' raises. */
  question: string;
  questionEn: string;
  numerator: string;
  numeratorEn: string;
  denominator: string;
  denominatorEn: string;
  exclusions: string;
  exclusionsEn: string;
  unit: IndicatorUnit;
  /** The least denominator at which a number is shown: a few cases tell of chance. */
  least: number;
};

const WITHOUT_WITHDRAWN = {
  exclusions: 'Không tính yêu cầu đã rút.',
  exclusionsEn: 'Withdrawn requests are left out.',
} as const;
const REQUESTS = { ...WITHOUT_WITHDRAWN, unit: 'percent', least: 10 } as const;

/** All are of the requests that a body received in the period, as they stand now. */
const DEFINITIONS: Readonly<Record<IndicatorCode, Omit<Indicator, 'code'>>> = {
  decided_on_last_day: {
    ...REQUESTS,
    name: 'Quyết định đúng vào ngày cuối của thời hạn',
    nameEn: 'Decided on the last day',
    question: 'Việc có được làm sớm khi có thể, hay được để đến ngày cuối?',
    questionEn: 'Is work done as soon as it can be, or left to the last day?',
    numerator: 'Yêu cầu có quyết định cho nội dung cuối cùng đúng vào ngày hết hạn.',
    numeratorEn: 'Requests whose last item was decided on the very last day.',
    denominator: 'Yêu cầu đã quyết định mọi nội dung và có ngày hết hạn.',
    denominatorEn: 'Requests of which every item is decided and that have a last day.',
  },
  extended: {
    ...REQUESTS,
    name: 'Gia hạn',
    nameEn: 'Extensions',
    question: 'Gia hạn có còn là trường hợp cần thiết, hay đã thành thói quen?',
    questionEn: 'Are extensions still for need, or have they become a habit?',
    numerator: 'Yêu cầu đã được gia hạn.',
    numeratorEn: 'Requests that were extended.',
    denominator: 'Yêu cầu hợp lệ, tức là thời hạn trả lời đã bắt đầu.',
    denominatorEn: 'Valid requests, that is, whose time to answer has begun.',
  },
  wait_before_validity: {
    ...REQUESTS,
    name: 'Số ngày chờ trước khi yêu cầu được coi là hợp lệ',
    nameEn: 'Days before a request counts as valid',
    question: 'Việc đề nghị bổ sung có cần thiết, hay làm thời hạn bắt đầu muộn?',
    questionEn: 'Was asking to complete needed, or did it make the clock start late?',
    numerator: 'Tổng số ngày dương lịch từ ngày nhận đến ngày hợp lệ.',
    numeratorEn: 'Calendar days from receipt to validity, added up.',
    denominator: 'Yêu cầu hợp lệ.',
    denominatorEn: 'Valid requests.',
    exclusions: 'Không tính yêu cầu đã rút và yêu cầu còn chờ bổ sung.',
    exclusionsEn: 'Withdrawn requests and those still waiting to be completed are left out.',
    unit: 'day',
  },
  transferred: {
    ...REQUESTS,
    name: 'Chỉ sang cơ quan khác',
    nameEn: 'Directed elsewhere',
    question: 'Thông tin thật sự do cơ quan khác giữ, hay yêu cầu bị chuyển vòng quanh?',
    questionEn: 'Does another body truly hold it, or are people sent around?',
    numerator: 'Nội dung bị từ chối vì không thuộc trách nhiệm, có nêu cơ quan khác.',
    numeratorEn: 'Items refused as not responsible, with another body named.',
    denominator: 'Nội dung đã có quyết định.',
    denominatorEn: 'Decided items.',
    exclusions: 'Không tính yêu cầu đã rút; không tính nội dung không cơ quan nào giữ.',
    exclusionsEn: 'Withdrawn requests are left out; so are items that no body holds.',
  },
  beyond_capacity: {
    ...REQUESTS,
    name: 'Từ chối vì quá khả năng đáp ứng',
    nameEn: 'Refused as beyond capacity',
    question: 'Cơ quan có thật sự không đáp ứng được, hay căn cứ này được dùng cho tiện?',
    questionEn: 'Could the body truly not answer, or was this ground the easy one?',
    numerator: 'Nội dung bị từ chối với căn cứ vượt quá khả năng đáp ứng.',
    numeratorEn: 'Items refused as beyond the capacity of the body.',
    denominator: 'Nội dung đã có quyết định.',
    denominatorEn: 'Decided items.',
  },
  closed_without_file: {
    ...REQUESTS,
    name: 'Cung cấp mà không kèm tệp',
    nameEn: 'Provided without a file',
    question: 'Trả lời bằng chữ có đủ nội dung, hay vụ việc được kết thúc mà không giao gì?',
    questionEn: 'Was an answer in words enough, or was a case closed with nothing given?',
    numerator: 'Nội dung được ghi là đã cung cấp nhưng không kèm tệp nào.',
    numeratorEn: 'Items recorded as provided with no file.',
    denominator: 'Nội dung đã cung cấp toàn bộ hoặc một phần.',
    denominatorEn: 'Items provided in whole or in part.',
  },
};

/** Every indicator, in the order in which they are shown. */
export const INDICATORS: readonly Indicator[] = INDICATOR_CODES.map((code) => ({
  code,
  ...DEFINITIONS[code],
}));

/** The definition of an indicator. */
export function indicatorOf(code: IndicatorCode): Indicator {
  return { code, ...DEFINITIONS[code] };
}
