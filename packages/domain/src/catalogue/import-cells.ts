import { cleanText } from '../request/text.ts';
import type { Violation } from '../ruling.ts';
import type { ImportColumn, ImportTexts } from './import-columns.ts';

/** Something wrong with a row, or worth knowing, with what was written and what was likely meant. */
export type RowProblem = Omit<Violation, 'field'> & {
  /** Null when it is the row as a whole. */
  column: ImportColumn | null;
  value: string;
  suggestion: string | null;
};

/** Where a rule about entries speaks of what stands in a column. */
const COLUMN_OF_FIELD: Readonly<Record<string, ImportColumn>> = {
  'content.title': 'title',
  'content.documentNumber': 'document_number',
  'content.documentKind': 'document_kind',
  'content.issuer': 'issuer',
  'content.issuedOn': 'issued_on',
  'content.effectiveOn': 'effective_on',
  'content.inForceUntil': 'in_force_until',
  'content.madeOn': 'made_on',
  publicSince: 'public_since',
  'content.publishedUntil': 'published_until',
  'content.subject': 'subject',
  'content.summary': 'summary',
  'content.link': 'link',
  'classification.classes': 'classes',
  'classification.head': 'head',
  'classification.condition': 'condition',
  'classification.titleIsHarmless': 'title_is_harmless',
};

/** Columns about which nothing can be said while the head in the way of publication isn't known. */
const HANGS_ON_HEAD: readonly ImportColumn[] = ['condition', 'title_is_harmless', 'link'];

/** The cells of one row, and what is found wrong with them: of each column only the first. */
export class Cells {
  readonly problems: RowProblem[] = [];
  readonly #texts: ImportTexts;

  constructor(texts: ImportTexts) {
    this.#texts = texts;
  }

  text(column: ImportColumn): string {
    return this.#texts[column] ?? '';
  }

  /** On one line, since cells are often broken to fit; null when nothing is written. */
  line(column: ImportColumn): string | null {
    return cleanText(this.text(column)).replace(/\s+/g, ' ') || null;
  }

  fault(column: ImportColumn, code: Violation['code'], suggestion: string | null = null): void {
    if (this.isFaulty(column)) return;
    this.problems.push({ ...this.problem(column, code), suggestion });
  }

  faultOfEntry({ code, field, under }: Violation): void {
    const column = COLUMN_OF_FIELD[field ?? ''] ?? null;
    if (column === null) {
      this.problems.push({ code, column, under, value: '', suggestion: null });
      return;
    }
    if (this.isFaulty(column) || (HANGS_ON_HEAD.includes(column) && this.isFaulty('head'))) return;
    // The day of making was not written here but taken from the day of issue, which is told already.
    if (column === 'made_on' && this.line('made_on') === null) return;
    this.problems.push({ ...this.problem(column, code), under });
  }

  problem(column: ImportColumn, code: Violation['code']): RowProblem {
    return {
      code,
      column,
      under: [],
      value: this.text(column).slice(0, VALUE_SHOWN),
      suggestion: null,
    };
  }

  /** Whether something is wrong with what stands in the column. */
  isFaulty(column: ImportColumn): boolean {
    return this.problems.some((problem) => problem.column === column);
  }
}

/** Enough to recognise a cell by; it stands whole in the sheet. */
const VALUE_SHOWN = 300;
