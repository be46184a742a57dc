import {
  addDays,
  calendarDate,
  statuteNamed,
  type CalendarDate,
  type Channel,
  type RequestForm,
} from '@minhbach/domain';
import type { Ground } from '../platform/platform.module.ts';
import { readSeed } from './read-seed.ts';
import { openDesk, play, type SampleStory } from './sample-desk.ts';
import { SAMPLE_PLANS, type SamplePlan } from './sample-plans.ts';

type Row = Record<string, string>;

/**
 * Sample requests of the days before the demonstration, each marked as one. Only where nothing was ever
 * asked, and only on the embedded database.
 */
export async function seedSampleRequests(
  ground: Pick<Ground, 'config' | 'clock' | 'opened' | 'keys'>,
): Promise<void> {
  const desk = openDesk(ground);
  if (!(await desk.reads.isEmpty())) return;
  const rows = new Map(readSeed('requests.csv').map((row) => [row.request_id, row]));
  const today = ground.clock.today();
  for (const [index, plan] of SAMPLE_PLANS.entries()) {
    const row = rows.get(plan.row);
    if (row === undefined) throw new Error(`seed/requests.csv has no row ${plan.row}.`);
    const sentOn = 'on' in plan ? calendarDate(plan.on) : addDays(today, -plan.daysAgo);
    // A demonstration that begins before August 2026 has no such request yet.
    if (sentOn <= today) await play(desk, storyOf(row, plan, { index, sentOn }), today);
  }
}

function storyOf(
  row: Row,
  plan: SamplePlan,
  { index, sentOn }: { index: number; sentOn: CalendarDate },
): SampleStory {
  return {
    key: `mau-${index}`,
    sentOn,
    time: `08:${String(10 + index).padStart(2, '0')}`,
    form: formOf(row, plan, index),
    channel: plan.description === undefined ? INTAKE_CHANNELS[String(row.channel)] : undefined,
    steps: plan.steps ?? [],
    // Days counted back from today are written for the statute of today's demonstrations. One that begins
    // around 1 September 2026 puts some under the former statute: such a story ends where that knows no further step.
    mustHold: 'on' in plan || sentOn >= statuteNamed('01/2026/QH16').inForceFrom,
  };
}

/** The words of seed/requests.csv; the rest came over the web. */
const INTAKE_CHANNELS: Readonly<Record<string, Channel>> = {
  'in-person': 'counter',
  post: 'postal',
  email: 'email',
};

function formOf(row: Row, { description, delivery }: SamplePlan, index: number): RequestForm {
  return {
    agencyCode: String(row.agency_code),
    items: [
      { description: description ?? String(row.text_vi), documentName: String(row.subject_vi) },
    ],
    delivery: delivery ?? 'electronic',
    purpose: row.purpose_vi || null,
    requester: {
      kind: 'citizen',
      fullName: String(row.requester_name),
      residence: 'Địa chỉ mẫu, thành phố Hà Nội',
      idNumber: `0010990000${String(index).padStart(2, '0')}`,
      phone: `09000000${String(index).padStart(2, '0')}`,
    },
  };
}
