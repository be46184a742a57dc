import { classTitle } from '../catalogue/class-keys.ts';
import {
  channelWords,
  refusalGroundWords,
  requesterKindWords,
} from '../request/vocabulary-words.vi.ts';
import type { LookOutcome } from '../catalogue/look-first.ts';
import type { FigureCode } from './figure-shapes.ts';
import { POOLED } from './public-cells.ts';
import type { PetitionAnswer } from './told-facts.ts';

const LOOK_WORDS: Readonly<Record<LookOutcome, string>> = {
  looked: 'Đã xem gợi ý rồi dừng lại',
  answered: 'Đã được giải đáp',
  asked: 'Vẫn gửi yêu cầu',
};
const PETITION_ANSWERS: Readonly<Record<PetitionAnswer, string>> = {
  upheld: 'Thông tin sai, phải đính chính',
  rejected: 'Thông tin chính xác',
  forwarded: 'Đã chuyển đến cơ quan công khai',
};

const CORRECTION_ORIGINS: Readonly<Record<string, string>> = {
  claimed: 'Người yêu cầu đề nghị',
  discovered: 'Cơ quan tự phát hiện',
};
const CONSENTS: Readonly<Record<string, string>> = {
  asked: 'Đã hỏi ý kiến',
  given: 'Đồng ý cung cấp',
  denied: 'Không đồng ý cung cấp',
  overridden: 'Cung cấp vì lợi ích công cộng, sức khỏe cộng đồng, không cần đồng ý',
};
const CORRECTION_RESULTS: Readonly<Record<string, string>> = {
  corrected: 'Đã đính chính, cung cấp lại',
  rejected: 'Thông tin đúng, không đính chính',
};
const COMPLAINT_RESULTS: Readonly<Record<string, string>> = {
  not_accepted: 'Không thụ lý',
  upheld: 'Khiếu nại đúng, toàn bộ hoặc một phần',
  dismissed: 'Khiếu nại sai',
  withdrawn: 'Người khiếu nại rút',
};
const DIMENSIONS: Partial<Record<FigureCode, Readonly<Record<string, string>>>> = {
  refusals_by_ground: refusalGroundWords,
  withheld_by_ground: refusalGroundWords,
  consents_by_answer: CONSENTS,
  corrections_started: CORRECTION_ORIGINS,
  corrections_closed: CORRECTION_RESULTS,
  complaints_closed: COMPLAINT_RESULTS,
  requests_by_channel: channelWords,
  requests_by_requester_kind: requesterKindWords,
  looks_by_outcome: LOOK_WORDS,
  petitions_answered: PETITION_ANSWERS,
};

/** The values that a figure is broken down by, where they are a list of words; else none. */
export function dimensionValues(figure: FigureCode): readonly string[] {
  return Object.keys(DIMENSIONS[figure] ?? {});
}

/** What one value of a figure's breakdown is called; the value itself where nobody has named it. */
export function dimensionWords(figure: FigureCode, by: string): string {
  if (by === POOLED) return 'Các phần nhỏ gộp lại';
  if (figure === 'items_by_class')
    return by === 'none' || by === 'unclassified'
      ? 'Chưa xác định thuộc loại phải công khai'
      : (classTitle(by) ?? by);
  return DIMENSIONS[figure]?.[by] ?? by;
}
