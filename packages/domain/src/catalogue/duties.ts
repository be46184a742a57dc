import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { sectorDeadline, type Deadline } from '../law/deadline.ts';
import { DUTY_TEMPLATES, type DutyTemplate } from '../law/law-duty-templates.ts';
import { SECTOR_RULES } from '../law/law-sector-terms.ts';
import { predecessorClasses } from './class-predecessors.ts';
import type { DutyAgency } from './duty-holder.ts';
import { occasionsOf, type Occasion, type RecordedEvent } from './duty-occasions.ts';
import type { DaySpan } from './duty-period.ts';
import { publicationDuty, type PublicationDuty } from './publish.ts';

/** What an agency's own published catalogue says of one duty. It binds the agency (34.1.b of 2016). */
export type DutyPromise = {
  template: string;
  periodKey: string;
  /** The day on which it will be public; only an earlier day than the law's moves anything. */
  dueOn: CalendarDate | null;
  /** The last day of publication (thời hạn công khai); null for no end. */
  publishedUntil: CalendarDate | null;
};

/** What only the agency can know and its duties depend on. */
export type DutyFacts = { events: readonly RecordedEvent[]; promises: readonly DutyPromise[] };

/** A duty to publish: class × agency × period, with its last day and why (nghĩa vụ công khai). */
export type AgencyDuty = PublicationDuty &
  Omit<Occasion, 'made'> & {
    /** `agency:template:period`, the same whenever it is computed. */
    id: string;
    agencyId: string;
    template: DutyTemplate;
    /** The last day of publication; null for no end. */
    publishedUntil: CalendarDate | null;
  };

/**
 * Everything that an agency must publish, of the periods whose information comes into being within
 * `within`; what stands and what an event started is always there. Computed anew from the templates, the
 * calendar and the recorded facts; two calls with the same arguments agree.
 * What public service units made before 1 September 2026 is left out (31.2), as is what nobody had made yet
 * when the agency began or what ended before it.
 *
 * @see Luật 01/2026/QH16, Điều 17 khoản 1, Điều 18 khoản 4, Điều 31
 */
export function dutiesOf(
  agency: DutyAgency,
  within: DaySpan,
  calendar: WorkCalendar,
  facts: DutyFacts,
): readonly AgencyDuty[] {
  const duties = templatesOf(agency).flatMap((template) =>
    occasionsOf(template, agency, within, { calendar, events: facts.events }).flatMap((occasion) =>
      dutyOf(template, occasion, agency, { calendar, facts }),
    ),
  );
  return duties.map((duty) => withoutOverlap(duty, duties));
}

/**
 * Two templates may ask for the same class, such as the report of a half-year and of a year: the days of
 * one end where those of the next begin, so that one document meets one duty.
 */
function withoutOverlap(duty: AgencyDuty, duties: readonly AgencyDuty[]): AgencyDuty {
  const { documentDays, eventId, template } = duty;
  if (documentDays === null || template.rhythm === 'on_event') return duty;
  const next = duties
    .filter((other) => other.template.classKey === template.classKey)
    .flatMap((other) => other.documentDays?.from ?? [])
    .filter((from) => from > documentDays.from && from <= documentDays.until)
    .toSorted()
    .at(0);
  // A recorded day lies within, whatever it cuts into.
  if (next === undefined || eventId !== null) return duty;
  return { ...duty, documentDays: { from: documentDays.from, until: addDays(next, -1) } };
}

/** The templates that a body has duties by: of its kind, and of the fields that a department looks after. */
export function templatesOf({
  holder,
  fields,
}: Pick<DutyAgency, 'holder' | 'fields'>): readonly DutyTemplate[] {
  return DUTY_TEMPLATES.filter(
    ({ holders, field }) =>
      holders.includes(holder) &&
      (holder !== 'department' || field === null || fields.includes(field)),
  );
}

/** Whether 104/2016 or sector law already required what the template asks for; else it is newly covered. */
export function isRequiredBefore({ classKey, sector }: DutyTemplate): boolean {
  return sector !== null || predecessorClasses(classKey).length > 0;
}

function dutyOf(
  template: DutyTemplate,
  { made, ...occasion }: Occasion,
  { id: agencyId, kind, validFrom, validUntil }: DutyAgency,
  { calendar, facts }: { calendar: WorkCalendar; facts: DutyFacts },
): readonly AgencyDuty[] {
  const { madeOn, period } = occasion;
  const endedBefore = validFrom !== null && (period.span?.until ?? madeOn) < validFrom;
  if (endedBefore || (validUntil !== null && madeOn > validUntil)) return [];

  const sector = sectorOf(template, madeOn, calendar);
  const promise = facts.promises.find(
    (one) => one.template === template.key && one.periodKey === period.key,
  );
  const ruling = publicationDuty(
    {
      holder: kind,
      madeOn,
      sectorDueOn: sector?.dueOn ?? null,
      ownDueOn: promise?.dueOn ?? null,
      requiredBefore: isRequiredBefore(template),
    },
    calendar,
  );
  if (!ruling.allowed) return [];
  const duty = sector === null ? ruling.effect : explained(ruling.effect, sector);
  return [
    {
      ...duty,
      ...occasion,
      id: `${agencyId}:${template.key}:${period.key}`,
      agencyId,
      template,
      publishedUntil: promise?.publishedUntil ?? null,
      derivation: [made, ...duty.derivation],
    },
  ];
}

function sectorOf(
  { sector }: DutyTemplate,
  madeOn: CalendarDate,
  calendar: WorkCalendar,
): Deadline | null {
  if (sector === null) return null;
  const ruling = sectorDeadline(SECTOR_RULES[sector].limit, madeOn, calendar);
  return ruling.allowed ? ruling.effect : null;
}

/** A day of sector law with the count of sector law behind it. */
function explained(duty: PublicationDuty, sector: Deadline): PublicationDuty {
  const isItsDay = duty.basis === 'sector_law';
  return {
    ...duty,
    nominalOn: isItsDay ? sector.nominalOn : duty.nominalOn,
    provisional: isItsDay ? sector.provisional : duty.provisional,
    under: [...duty.under, ...sector.under],
    derivation: [...sector.derivation, ...duty.derivation],
  };
}
