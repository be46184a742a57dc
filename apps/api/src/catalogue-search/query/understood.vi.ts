import type { CatalogueSuggestion, Understanding } from '../catalogue-filter.types.ts';
import { written } from '../words/syllable.ts';
import type { Reading } from './concepts.ts';
import type { ReadQuery } from './read-words.ts';
import type { Change, MeantWord } from './resolve-words.ts';

const MORE_THAN = '5.000';
const SUCCESSORS_SHOWN = 6;

const CHANGES: Record<Change, string> = {
  keys: 'gõ chưa thành dấu',
  split: 'viết liền',
  slip: 'có thể gõ nhầm',
};

/** `Đã hiểu: …`: everything that was taken for something else than was typed; null for nothing. */
export function understoodText(reading: Reading): string | null {
  const parts = [
    ...changed(reading.words),
    ...reading.aliases
      .filter(({ isReverse }) => !isReverse)
      .map(
        ({ from, to, means, kind }) =>
          `“${typedWords(reading.words.slice(from, to))}” ${kind === 'synonym' ? 'cũng là' : 'là'} “${means.join('” hoặc “')}”`,
      ),
    ...reading.bodies.flatMap(({ names }) =>
      names
        .slice(0, 1)
        .map(({ agencyName, isFormer }) => (isFormer ? [] : `cơ quan ${agencyName}`)),
    ),
    ...reading.dates.map(({ words }) => words),
    ...reading.numbers.map(
      ({ serial, year, symbol }) =>
        `số hiệu ${[serial, year, symbol?.toUpperCase()].filter(Boolean).join('/')}`,
    ),
    ...reading.statuses.map(({ words }) => words),
  ].flat();
  return parts.length === 0 ? null : `Đã hiểu: ${parts.join('; ')}.`;
}

function changed(words: readonly MeantWord[]): string[] {
  const byTyped = Map.groupBy(
    words.filter(({ change }) => change !== null),
    ({ from }) => from,
  );
  return [...byTyped.values()].map((parts) => {
    const [first] = parts;
    const why = first?.change ? ` (${CHANGES[first.change]})` : '';
    return `“${first?.typed}” là “${writtenWords(parts)}”${why}`;
  });
}

const typedWords = (words: readonly MeantWord[]): string =>
  words
    .filter(({ from }, at) => words[at - 1]?.from !== from)
    .map(({ typed }) => typed)
    .join(' ');

const writtenWords = (words: readonly MeantWord[]) =>
  words.map(({ spelt }) => written(spelt)).join(' ');

export type Outcome = { count: number; exact: number; isMore: boolean; isRanked: boolean };

/** What the person should know about the list. */
export function notesOf(
  query: ReadQuery,
  reading: Reading | null,
  { count, exact, isMore, isRanked }: Outcome,
): Understanding['notes'] {
  return [
    ...(query.wasCut ? ['Câu tìm quá dài nên chỉ phần đầu được dùng.'] : []),
    ...(reading === null && query.text.trim() !== ''
      ? ['Câu tìm không có chữ hay số nào để tìm nên mọi mục được liệt kê, mục mới nhất trước.']
      : []),
    ...(reading?.saysNothing
      ? ['Các từ này không nói lên văn bản về điều gì; hãy thêm từ nói rõ nội dung cần tìm.']
      : []),
    ...(count === 0 ? ['Không tìm thấy mục nào; hãy bớt từ, bỏ bớt bộ lọc hoặc thử từ khác.'] : []),
    ...(count > 0 && exact === 0
      ? ['Không có mục nào khớp đủ các từ đã nhập; dưới đây là những mục gần nhất.']
      : []),
    ...(exact > 0 && count > exact
      ? ['Các mục cuối danh sách chỉ khớp một phần những từ đã nhập.']
      : []),
    ...(isMore && isRanked
      ? [
          `Có hơn ${MORE_THAN} mục khớp. Mức độ phù hợp được xếp cho các mục đúng số hiệu hoặc đúng tiêu đề, 5.000 mục mới nhất và thêm 1.000 mục cũ hơn có nguyên cụm từ; các mục còn lại xếp theo ngày.`,
        ]
      : []),
  ];
}

/** Where else to look: the body that a name stands for now, or fewer words. */
export function suggestionsOf(
  reading: Reading,
  { count, exact }: Outcome,
  missing: readonly string[],
): readonly CatalogueSuggestion[] {
  return [...bodiesSuggested(reading), ...fewerWords(reading, exact === 0 && count > 0, missing)];
}

function bodiesSuggested({ bodies }: Reading): CatalogueSuggestion[] {
  return bodies.flatMap(({ names }) =>
    names.slice(0, SUCCESSORS_SHOWN).flatMap(({ name, isFormer, ...body }): CatalogueSuggestion[] =>
      isFormer
        ? body.successors.slice(0, SUCCESSORS_SHOWN).map((successor) => ({
            kind: 'successor_agency',
            text: `“${name}” không còn hoạt động; việc của nơi này nay do ${successor.name} tiếp nhận.`,
            search: null,
            agencyCode: successor.code,
          }))
        : [
            {
              kind: 'agency',
              text: `Xem mọi mục thông tin của ${body.agencyName}.`,
              search: null,
              agencyCode: body.code,
            },
          ],
    ),
  );
}

function fewerWords(
  { words }: Reading,
  isNear: boolean,
  missing: readonly string[],
): CatalogueSuggestion[] {
  if (!isNear || missing.length === 0) return [];
  const left = missing.reduce(
    (text, part) => text.replace(part, ' '),
    words
      .filter(({ from }, at) => words[at - 1]?.from !== from)
      .map(({ typed }) => typed)
      .join(' '),
  );
  const search = left.replace(/\s+/g, ' ').trim();
  if (search === '') return [];
  return [
    {
      kind: 'other_words',
      text: `Bạn có muốn tìm “${search}”?`,
      search,
      agencyCode: null,
    },
  ];
}
