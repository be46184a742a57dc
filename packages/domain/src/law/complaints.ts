import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { deadline, type Deadline } from './deadline.ts';
import type { NeighbourDuty } from './duty.ts';
import type { Provision } from './provision.ts';
import type { Statute } from './statute.ts';

/**
 * Where a person may turn against a refusal, a delay or another act (khiếu nại lần đầu, lần hai, khởi kiện).
 * The lawsuit needs no complaint before it.
 */
export const REMEDIES = ['complaint', 'second_complaint', 'lawsuit'] as const;
export type Remedy = (typeof REMEDIES)[number];

/** Who decides: the head of the agency, the head of the body directly above, the administrative court. */
export type RemedyAddressee = 'head_of_agency' | 'head_of_superior' | 'court';

/** One way to turn: to whom, until when, and which limits then bind the one who decides. */
export type RemedyRoute = {
  addressee: RemedyAddressee;
  lodge: NeighbourDuty;
  accept: NeighbourDuty | null;
  settle: NeighbourDuty | null;
};

/** The three routes with the duties that `deadline` answers. */
export const REMEDY_ROUTES: Readonly<Record<Remedy, RemedyRoute>> = {
  complaint: {
    addressee: 'head_of_agency',
    lodge: 'complaint',
    accept: 'complaint_acceptance',
    settle: 'complaint_settlement',
  },
  second_complaint: {
    addressee: 'head_of_superior',
    lodge: 'second_complaint',
    accept: 'second_complaint_acceptance',
    settle: 'second_complaint_settlement',
  },
  lawsuit: { addressee: 'court', lodge: 'lawsuit', accept: null, settle: null },
};

/** A way to turn that is open after an act of the agency. */
export type OpenRemedy = {
  remedy: Remedy;
  addressee: RemedyAddressee;
  under: readonly Provision[];
  /** The last day; null while it is not known when the person received the act. */
  lastDay: Deadline | null;
};

/**
 * The remedies to print on a refusal or show for a delay: first complaint and lawsuit. Their last days
 * run from receipt, so they are given only once delivery is proven. After silence, pass the last day of
 * the limit that was missed: the person knows of the act when it ends.
 *
 * @see Luật 104/2016/QH13, Điều 14; Luật 01/2026/QH16, Điều 13
 */
export function openRemedies(
  statute: Statute,
  knownOn: CalendarDate | null,
  calendar: WorkCalendar,
): readonly OpenRemedy[] {
  return routes(['complaint', 'lawsuit'], statute, knownOn, calendar);
}

/**
 * The remedies after a first complaint that was dismissed, or not settled in time: second complaint and
 * lawsuit.
 *
 * @param from the day of the decision, as long as its receipt is not recorded; or the last day to settle
 * @see Luật 02/2011/QH13, Điều 33; Luật 93/2015/QH13, Điều 116
 */
export function remediesAfterComplaint(
  statute: Statute,
  from: CalendarDate,
  calendar: WorkCalendar,
): readonly OpenRemedy[] {
  return routes(['second_complaint', 'lawsuit'], statute, from, calendar);
}

function routes(
  open: readonly Remedy[],
  statute: Statute,
  knownOn: CalendarDate | null,
  calendar: WorkCalendar,
): readonly OpenRemedy[] {
  return open.map((remedy) => {
    const { addressee, lodge } = REMEDY_ROUTES[remedy];
    const ruling =
      knownOn === null ? undefined : deadline({ duty: lodge, startsOn: knownOn }, calendar);
    const lastDay = ruling?.allowed ? ruling.effect : null;
    return { remedy, addressee, under: [statute.remedies], lastDay };
  });
}
