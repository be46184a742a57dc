import { addMonths, type CalendarDate } from '../calendar/calendar-date.ts';
import { provisionsOf, type Provision } from '../law/provision.ts';
import { cleanText } from '../request/text.ts';
import { allows, type Ruling, type Violation } from '../ruling.ts';
import type { DutyHolder } from './duty-holder.ts';
import { DUTY_READINGS } from './duty-readings.ts';

/**
 * The blocks of an agency's section "Tiếp cận thông tin" (chuyên mục): đầu mối · kênh · danh mục phải công
 * khai · danh mục có điều kiện · cách yêu cầu · mẫu phiếu · nơi nhận phản ánh, khiếu nại · thủ tục hành chính
 * · đơn vị sự nghiệp · quy chế nội bộ · tài liệu hướng dẫn · báo cáo năm · số liệu
 */
export const SECTION_BLOCKS = [
  'contact_unit',
  'channels',
  'public_list',
  'conditional_list',
  'how_to_ask',
  'forms',
  'complaints_address',
  'procedure',
  'service_units',
  'internal_regulation',
  'guidance',
  'yearly_report',
  'statistics',
] as const;
export type SectionBlock = (typeof SECTION_BLOCKS)[number];

/** What one block is, where it is demanded, and who fills it. */
export type BlockRule = {
  title: string;
  /** `system`: filled from what is here already; the agency still answers for it and checks it. */
  filledBy: 'agency' | 'system';
  under: readonly Provision[];
  /** Null for every body. */
  holders: readonly DutyHolder[] | null;
};

const at16 = provisionsOf('104/2016/QH13');
const at26 = provisionsOf('01/2026/QH16');
const decree = provisionsOf('13/2018/NĐ-CP');

/** What a section must hold. Decree 13/2018 goes on where it isn't contrary to 01/2026. */
export const SECTION_RULES: Readonly<Record<SectionBlock, BlockRule>> = {
  contact_unit: rule('Đầu mối cung cấp thông tin', 'system', [at26(17, 1, 'u'), decree(11, 1)]),
  channels: rule('Các kênh công khai và tiếp nhận yêu cầu', 'agency', [at26(17, 1, 'u')]),
  public_list: rule('Danh mục thông tin phải được công khai', 'system', [
    at26(17, 1, 'u'),
    decree(6),
    decree(11, 1),
  ]),
  conditional_list: rule('Danh mục thông tin được tiếp cận có điều kiện', 'system', [decree(6)]),
  how_to_ask: rule('Cách yêu cầu cung cấp thông tin', 'system', [at26(26), decree(11, 1)]),
  forms: rule('Mẫu phiếu', 'system', [decree(5), decree(11, 1)]),
  complaints_address: rule('Nơi tiếp nhận phản ánh, kiến nghị, khiếu nại, tố cáo', 'agency', [
    decree(11, 1),
  ]),
  procedure: rule('Thủ tục hành chính về cung cấp thông tin', 'agency', [at26(11, 5)]),
  service_units: {
    ...rule('Danh mục đơn vị sự nghiệp công lập thuộc phạm vi quản lý', 'agency', [at26(11, 5)]),
    holders: ['city_committee', 'commune'],
  },
  internal_regulation: rule('Quy chế nội bộ về cung cấp thông tin', 'agency', [
    at16(34, 1, 'h'),
    decree(12, 1),
  ]),
  guidance: rule('Tài liệu hướng dẫn', 'agency', [decree(11, 1)]),
  yearly_report: rule('Báo cáo năm về bảo đảm quyền tiếp cận thông tin', 'agency', [decree(12)]),
  statistics: rule('Số liệu theo năm', 'agency', [decree(12)]),
};

function rule(
  title: string,
  filledBy: BlockRule['filledBy'],
  under: readonly Provision[],
): BlockRule {
  return { title, filledBy, under, holders: null };
}

/** What is known of one block. */
export type BlockFacts = {
  /** Whether there is anything to show, written by the agency or filled in by the system. */
  hasContent: boolean;
  /** Who answers for it (người phụ trách). */
  owner: string | null;
  /** When that person last looked at it (ngày rà soát). */
  checkedOn: CalendarDate | null;
};

/** Why a block isn't met. */
export const BLOCK_GAPS = ['empty', 'no_owner', 'never_checked', 'check_too_old'] as const;
export type BlockGap = (typeof BLOCK_GAPS)[number];

export type SectionPart = { block: SectionBlock; gap: BlockGap | null };

/** How complete a section is, with the parts that the number is made of (mức độ đầy đủ). */
export type Completeness = {
  met: number;
  total: number;
  /** Whole percent, rounded down, so that a hundred means all. */
  percent: number;
  parts: readonly SectionPart[];
};

/** The blocks that a body of that kind must have. */
export function blocksOf(holder: DutyHolder): readonly SectionBlock[] {
  return SECTION_BLOCKS.filter((block) => SECTION_RULES[block].holders?.includes(holder) ?? true);
}

/** How complete the section of a body is on that day. A block that nothing is known of is empty. */
export function completenessOf(
  holder: DutyHolder,
  facts: ReadonlyMap<SectionBlock, BlockFacts>,
  today: CalendarDate,
): Completeness {
  const parts = blocksOf(holder).map((block) => ({ block, gap: gapOf(facts.get(block), today) }));
  const met = parts.filter(({ gap }) => gap === null).length;
  return { met, total: parts.length, percent: Math.floor((met * 100) / parts.length), parts };
}

function gapOf(facts: BlockFacts | undefined, today: CalendarDate): BlockGap | null {
  if (facts === undefined || !facts.hasContent) return 'empty';
  if (facts.owner === null) return 'no_owner';
  if (facts.checkedOn === null) return 'never_checked';
  return addMonths(facts.checkedOn, DUTY_READINGS.blockCheckMonths) < today
    ? 'check_too_old'
    : null;
}

/** What an officer writes for a block. At least one of content, link and document unless the system fills it. */
export type BlockForm = {
  block: SectionBlock;
  content: string | null;
  link: string | null;
  hasDocument: boolean;
  owner: string | null;
};

export type BlockContent = { content: string | null; link: string | null; owner: string };

export const BLOCK_TEXT_MAX_LENGTH = 5000;
const LINK_MAX_LENGTH = 2000;
const OWNER_MAX_LENGTH = 200;

/** A block as it is kept, or what is wrong with it: every fault at once. */
export function writeBlock(form: BlockForm, holder: DutyHolder): Ruling<BlockContent> {
  const { under, filledBy } = SECTION_RULES[form.block];
  const content = cleanText(form.content);
  const link = cleanText(form.link);
  const owner = cleanText(form.owner);
  const violations: Violation[] = [];
  const fault = (code: Violation['code'], field: string | null, of: readonly Provision[] = []) =>
    violations.push({ code, field, under: of });

  if (!blocksOf(holder).includes(form.block)) fault('block_not_of_agency', 'block', under);
  if (owner === '') fault('required', 'owner');
  if (owner.length > OWNER_MAX_LENGTH) fault('too_long', 'owner');
  if (content.length > BLOCK_TEXT_MAX_LENGTH) fault('too_long', 'content');
  if (link.length > LINK_MAX_LENGTH) fault('too_long', 'link');
  if (link !== '' && !/^https?:\/\/[^\s/]+/i.test(link)) fault('not_an_address', 'link');
  const isBare = content === '' && link === '' && !form.hasDocument;
  if (filledBy === 'agency' && isBare) fault('required', 'content', under);
  if (violations.length > 0) return { allowed: false, violations };
  return allows({ content: content || null, link: link || null, owner });
}
