import type { TaskStanding } from '@minhbach/domain';
import { taskStandingWords } from '../words/task-standings.vi.ts';

const LOOKS: Record<TaskStanding, '' | 'late' | 'done' | 'waiting'> = {
  late: 'late',
  sent_back: 'waiting',
  missing: '',
  reported: 'waiting',
  done: 'done',
  lapsed: '',
};

/** Where a task stands with a body: in words, by shape, and by colour last. */
export function TaskTag({ standing, daysLate }: { standing: TaskStanding; daysLate: number }) {
  const days = daysLate > 0 ? `, trễ ${daysLate.toLocaleString('vi-VN')} ngày` : '';
  return (
    <span
      className={`tag ${LOOKS[standing]}`.trim()}
    >{`${taskStandingWords[standing]}${days}`}</span>
  );
}
