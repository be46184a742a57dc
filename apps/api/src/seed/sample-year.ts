import { setTimeout } from 'node:timers/promises';
import {
  addDays,
  calendarDate,
  daysBetween,
  existsOn,
  statuteNamed,
  VIETNAM_CALENDAR,
  workingDayFrom,
  yearOf,
  type Agency,
  type CalendarDate,
  type Channel,
  type DeliveryMode,
  type RequestForm,
} from '@minhbach/domain';
import { agencyInLaw } from '../agencies/agency.repository.ts';
import type { Ground } from '../platform/platform.module.ts';
import { Dice } from './dice.ts';
import { openDesk, play, type SampleStory } from './sample-desk.ts';
import { seedSampleOfficers } from './sample-officers.ts';
import { stepsOf } from './sample-year-steps.ts';
import { SAMPLE_DOCUMENTS, SAMPLE_PURPOSES, SAMPLE_SUBJECTS } from './sample-year-words.vi.ts';

/** Written down so that everyone who starts the demonstration sees the same year. */
const SEED = 5543;
const REQUESTS = 300;
/** The last weeks belong to the requests that are still at work. */
const ENDS_DAYS_AGO = 20;
const BREATH_MS = 10;

const CHANNELS: readonly Channel[] = ['web', 'web', 'web', 'email', 'counter', 'counter', 'postal'];
const DELIVERIES: Readonly<Record<Channel, DeliveryMode>> = {
  web: 'electronic',
  email: 'electronic',
  counter: 'in_person',
  postal: 'postal',
  fax: 'fax',
  phone_assisted: 'electronic',
};

/**
 * Three hundred sample requests from the beginning of last year on, so that statistics and reports have
 * something to count. Each is made of thrown dice and then worked through the real services; what the law
 * of its day refuses ends its story. Can be cut off anywhere and taken up again.
 *
 * @returns false when it was stopped before its end
 */
export async function seedSampleYear(
  ground: Pick<Ground, 'config' | 'clock' | 'opened' | 'keys'>,
  stopped: AbortSignal,
): Promise<boolean> {
  const today = ground.clock.today();
  const bodies = (await seedSampleOfficers(ground)).map(agencyInLaw);
  const desk = openDesk(ground);
  for (const story of storiesUntil(addDays(today, -ENDS_DAYS_AGO), bodies)) {
    if (stopped.aborted) return false;
    // Whoever looks at a page meanwhile goes first.
    if (await play(desk, story, today)) await setTimeout(BREATH_MS);
  }
  return true;
}

function storiesUntil(last: CalendarDate, bodies: readonly Agency[]): readonly SampleStory[] {
  const first = calendarDate(`${yearOf(last) - 1}-01-02`);
  const days = daysBetween(first, last);
  const dice = new Dice(SEED);
  return Array.from({ length: REQUESTS }, (_, index) => {
    // More and more come: a right becomes known, and the statute of today has its share.
    const share = 1 - (1 - index / REQUESTS) ** 2;
    const sentOn = addDays(first, Math.floor(share * days));
    return storyOn(sentOn, { index, dice, bodies });
  }).filter((story) => story !== undefined);
}

function storyOn(
  sentOn: CalendarDate,
  { index, dice, bodies }: { index: number; dice: Dice; bodies: readonly Agency[] },
): SampleStory | undefined {
  const agency = dice.oneOf(bodies.filter((body) => existsOn(body, sentOn)));
  const channel = dice.oneOf(CHANNELS);
  if (agency === undefined || channel === undefined) return undefined;
  // Counters and post rooms are closed on days off.
  const arrives = channel === 'web' ? sentOn : workingDayFrom(sentOn, VIETNAM_CALENDAR);
  const delivery = DELIVERIES[channel];
  const form = formOf(agency.code, delivery, { index, dice });
  const isBefore01_2026 = arrives < statuteNamed('01/2026/QH16').inForceFrom;
  return {
    key: `mau-nam-${index}`,
    sentOn: arrives,
    time: `${String(8 + (index % 9)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`,
    form,
    channel,
    steps: stepsOf(
      {
        agencyCode: agency.code,
        sentOn: arrives,
        delivery,
        items: form.items.length,
        isBefore01_2026,
      },
      dice,
    ),
    mustHold: true,
  };
}

function formOf(
  agencyCode: string,
  delivery: DeliveryMode,
  { index, dice }: { index: number; dice: Dice },
): RequestForm {
  const number = String(index).padStart(3, '0');
  const items = Array.from({ length: dice.under(6) === 0 ? 2 : 1 }, () => {
    const documentName = `${dice.oneOf(SAMPLE_DOCUMENTS)} ${dice.oneOf(SAMPLE_SUBJECTS)}`;
    return { description: `Xin ${documentName}.`, documentName };
  });
  return {
    agencyCode,
    items,
    delivery,
    purpose: dice.oneOf(SAMPLE_PURPOSES) ?? null,
    requester: {
      kind: 'citizen',
      fullName: `Người yêu cầu mẫu ${number}`,
      residence: 'Địa chỉ mẫu, thành phố Hà Nội',
      idNumber: `001099100${number}`,
      phone: `0900001${number}`,
      postalAddress: delivery === 'postal' ? 'Địa chỉ mẫu, thành phố Hà Nội' : null,
    },
  };
}
