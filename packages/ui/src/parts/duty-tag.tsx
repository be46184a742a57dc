import type { DutyState } from '@minhbach/domain';
import { dutyStateWords } from '../words/duty-states.vi.ts';

const LOOKS: Record<DutyState, '' | 'late' | 'done' | 'waiting'> = {
  upcoming: '',
  met_on_time: 'done',
  met_late: 'waiting',
  overdue: 'late',
};

/** Where a duty to publish stands: in words, by shape, and by colour last. */
export function DutyTag({ state, daysLate }: { state: DutyState; daysLate: number }) {
  const days = daysLate > 0 ? ` ${daysLate.toLocaleString('vi-VN')} ngày` : '';
  return <span className={`tag ${LOOKS[state]}`.trim()}>{`${dutyStateWords[state]}${days}`}</span>;
}
