import { classTitle } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { accessLevelWords } from '@minhbach/ui/words/access-levels.vi.ts';
import { entryStateWords } from '@minhbach/ui/words/entry-states.vi.ts';
import { publicationFormWords } from '@minhbach/ui/words/publication-forms.vi.ts';
import { restrictionHeadWords } from '@minhbach/ui/words/restriction-heads.vi.ts';
import type { VersionShown } from '../entries/entry-document.ts';
import { classWords } from './class-keys.vi.ts';

export type EntryField = { term: string; words: (version: VersionShown) => string };

const day = (value: string | null | undefined) => (value ? shortDate(value) : '');
const text = (value: string | null | undefined) => value ?? '';

/** Where the information stands: one line for each class, with its place in the law. */
export function classesWords(classes: readonly string[]): string {
  return classes.map((key) => `${classTitle(key) ?? key} (${classWords(key)})`).join('\n');
}

/** How open it is, which nobody has said before a second person confirmed it. */
export function accessWords({
  access,
  confirmedOn,
}: Pick<VersionShown, 'access' | 'confirmedOn'>): string {
  return confirmedOn ? accessLevelWords[access] : NOT_CLASSIFIED;
}

export const NOT_CLASSIFIED = 'Chưa phân loại';

function proposalWords({ proposal }: VersionShown): string {
  if (!proposal) return '';
  const { access, head, condition, classes } = proposal;
  const parts = [accessLevelWords[access], head && restrictionHeadWords[head], condition];
  return [...parts, classesWords(classes)].filter(Boolean).join('\n');
}

/** Every field of a version of an entry, in the order of reading; empty words for what is not there. */
export const ENTRY_FIELDS: readonly EntryField[] = [
  { term: 'Trạng thái', words: ({ state }) => entryStateWords[state] },
  { term: 'Đề xuất đang chờ', words: proposalWords },
  { term: 'Mức tiếp cận', words: accessWords },
  { term: 'Căn cứ hạn chế', words: ({ head }) => (head ? restrictionHeadWords[head] : '') },
  { term: 'Điều kiện tiếp cận', words: ({ condition }) => text(condition) },
  { term: 'Loại thông tin', words: ({ classes }) => classesWords(classes) },
  { term: 'Tên', words: ({ title }) => title },
  { term: 'Số, ký hiệu', words: ({ documentNumber }) => text(documentNumber) },
  { term: 'Loại văn bản', words: ({ documentKind }) => text(documentKind) },
  { term: 'Cơ quan ban hành', words: ({ issuer }) => issuer },
  { term: 'Đơn vị tạo ra', words: ({ creatingUnit }) => text(creatingUnit) },
  { term: 'Ngày tạo ra', words: ({ madeOn }) => day(madeOn) },
  { term: 'Ngày ban hành', words: ({ issuedOn }) => day(issuedOn) },
  { term: 'Có hiệu lực từ', words: ({ effectiveOn }) => day(effectiveOn) },
  { term: 'Hiệu lực đến hết', words: ({ inForceUntil }) => day(inForceUntil) },
  { term: 'Lĩnh vực', words: ({ subject }) => text(subject) },
  { term: 'Tóm tắt', words: ({ summary }) => text(summary) },
  { term: 'Địa chỉ đã đăng', words: ({ link }) => text(link) },
  {
    term: 'Hình thức công khai',
    words: ({ forms }) => forms.map((form) => publicationFormWords[form]).join('\n'),
  },
  { term: 'Công khai đến hết', words: ({ publishedUntil }) => day(publishedUntil) },
  { term: 'Tệp', words: ({ fileTitles }) => fileTitles.join('\n') },
  { term: 'Kỳ rà soát', words: ({ reviewOn }) => day(reviewOn) },
];
