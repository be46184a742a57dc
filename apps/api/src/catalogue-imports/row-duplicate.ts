import type { Duplicate } from '@minhbach/domain';

/** Of what a row is the double: an entry, or an earlier row of the same file. */
export type RowDuplicate = Duplicate & {
  of: { entryId: string } | { row: number };
  /** Its number and title, to recognise it by. */
  label: string;
};
