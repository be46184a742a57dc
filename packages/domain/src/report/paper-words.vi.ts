import { foldedText } from '../catalogue/folded-text.ts';
import {
  channelWords,
  refusalGroundWords,
  requesterKindWords,
} from '../request/vocabulary-words.vi.ts';
import type { Channel, ItemOutcome, RefusalGround, RequesterKind } from '../request/vocabulary.ts';

/** What people write in the columns of a paper register, besides the full words. */
const CHANNELS: Readonly<Record<Channel, readonly string[]>> = {
  web: ['Trực tuyến', 'Qua mạng', 'Cổng thông tin'],
  counter: ['Trực tiếp', 'Tại trụ sở'],
  postal: ['Bưu chính', 'Bưu điện', 'Qua bưu điện'],
  email: ['Thư điện tử', 'Email'],
  fax: ['Fax'],
  phone_assisted: ['Điện thoại', 'Qua điện thoại'],
};
const REQUESTERS: Readonly<Record<RequesterKind, readonly string[]>> = {
  citizen: ['Công dân'],
  minor: ['Người chưa thành niên', 'Dưới 18 tuổi'],
  representative: ['Người đại diện'],
  guardian: ['Giám hộ'],
  resident_foreigner: ['Người nước ngoài'],
  organisation_member: ['Tổ chức', 'Doanh nghiệp', 'Thông qua tổ chức'],
};
const OUTCOMES: Readonly<Record<ItemOutcome, readonly string[]>> = {
  provided: ['Đã cung cấp', 'Cung cấp', 'Cung cấp toàn bộ'],
  partly_provided: ['Cung cấp một phần', 'Một phần'],
  refused: ['Từ chối', 'Không cung cấp'],
};
const GROUNDS: Readonly<Record<RefusalGround, readonly string[]>> = {
  not_accessible: ['Không được tiếp cận'],
  condition_not_met: ['Chưa đủ điều kiện', 'Tiếp cận có điều kiện'],
  already_public: ['Đã công khai', 'Đã được công khai'],
  not_responsible: ['Không thuộc trách nhiệm'],
  provided_twice: ['Đã cung cấp hai lần'],
  beyond_capacity: ['Vượt quá khả năng', 'Vượt khả năng'],
  costs_unpaid: ['Chưa thanh toán', 'Không thanh toán chi phí'],
};

/** What each word of a sheet means; the words are folded. */
export const PAPER_WORDS = {
  channel: meanings(CHANNELS, channelWords),
  requesterKind: meanings(REQUESTERS, requesterKindWords),
  outcome: meanings(OUTCOMES),
  ground: meanings(GROUNDS, refusalGroundWords),
};

/** The shortest way to write each value, for whoever fills the sheet in. */
export const PAPER_CHOICES = {
  channel: firsts(CHANNELS),
  requesterKind: firsts(REQUESTERS),
  outcome: firsts(OUTCOMES),
  ground: firsts(GROUNDS),
};

function meanings<Value extends string>(
  short: Readonly<Record<Value, readonly string[]>>,
  full?: Readonly<Record<Value, string>>,
): ReadonlyMap<string, Value> {
  const values = Object.keys(short) as Value[]; // the keys of the record
  return new Map(
    values.flatMap((value) =>
      [...short[value], ...(full ? [full[value]] : []), value].map(
        (word) => [foldedText(word), value] as const,
      ),
    ),
  );
}

function firsts(short: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.values(short).flatMap((words) => words.slice(0, 1));
}
