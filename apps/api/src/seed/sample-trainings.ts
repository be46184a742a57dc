import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { calendarDate, yearOf, type CalendarDate } from '@minhbach/domain';
import { Clock } from '../platform/clock.ts';
import { TrainingService } from '../trainings/training.service.ts';
import { sampleStaff } from './sample-staff.ts';

/** Each body that sends somebody, and how many. */
const SENT: readonly (readonly [agencyCode: string, persons: number])[] = [
  ['HN-VPUB', 2],
  ['HN-SNV', 3],
  ['HN-SXD', 2],
  ['HN-SYT', 1],
  ['00004', 2],
  ['00070', 1],
];

/** A sample training in the autumn of last year and of this one, with people who are nobody. */
export async function seedSampleTrainings(application: INestApplicationContext): Promise<void> {
  const trainings = application.get(TrainingService, { strict: false });
  const today = application.get(Clock).today();
  const officer = (await sampleStaff(application)).get('HN-STP contact_officer');
  if (officer === undefined) throw new Error('No officer for the sample trainings.');
  for (const year of [yearOf(today) - 1, yearOf(today)]) {
    const heldOn = calendarDate(`${year}-10-09`);
    if (heldOn > today) continue;
    const ruling = await trainings.keepTraining('HN-STP', sampleTraining(heldOn), officer);
    if (!ruling.allowed) throw new Error(`Sample training: ${JSON.stringify(ruling)}`);
  }
}

function sampleTraining(heldOn: CalendarDate) {
  const persons = SENT.flatMap(([agencyCode, count]) =>
    Array.from({ length: count }, (_, index) => ({ agencyCode, index })),
  );
  return {
    id: sampleId(`training ${heldOn}`),
    expectedVersion: 0,
    withdrawn: false,
    title: 'Dữ liệu mẫu: tập huấn Luật Tiếp cận thông tin cho cán bộ đầu mối',
    heldOn,
    place: null,
    trainer: 'Dữ liệu mẫu: báo cáo viên pháp luật',
    materialIds: [],
    attendees: persons.map(({ agencyCode, index }) => ({
      agencyCode,
      person: `Cán bộ mẫu ${index + 1}`,
      post: null,
    })),
  };
}

/** The same at every start, so that it is kept once. */
function sampleId(of: string): string {
  const hash = createHash('sha256').update(`minhbach sample ${of}`).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return [...parts, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}
