import { TASK_STANDINGS, type TaskStanding } from '@minhbach/domain';
import { taskStandingWords } from './task-standings.vi.ts';

/** How many stand how, without what is none: `Quá hạn 3 · Đã hoàn thành 12`. */
export function countWords(counts: Readonly<Record<TaskStanding, number>>): string {
  const told = TASK_STANDINGS.filter((standing) => counts[standing] > 0).map(
    (standing) => `${taskStandingWords[standing]} ${counts[standing].toLocaleString('vi-VN')}`,
  );
  return told.length === 0 ? 'Chưa ghi riêng từng nhiệm vụ' : told.join(' · ');
}
