import { existsOn, type Agency } from '../agency/agency.ts';
import { boundBy } from '../agency/bound.ts';
import type { CalendarDate, Instant } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { statuteAt } from '../law/editions.ts';
import { provisionsOf } from '../law/provision.ts';
import type { Statute } from '../law/statute.ts';
import type { Fresh } from '../request/decision.ts';
import { isEmail } from '../request/form-rules.ts';
import { cleanText, textOrNull, tooLong, wanting } from '../request/text.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import { isShown, type CatalogueEntry } from './entry.ts';
import { petitionDeadline, type Petition, type PetitionLine } from './petition.ts';

/** What a citizen fills in; nobody is asked who they are. */
export type PetitionForm = {
  claim: string;
  evidence?: string | null;
  /** Where the reply goes; without one it is read with the reference and the code alone. */
  email?: string | null;
};

/** What a new petition depends on besides its form. */
export type LodgeCircumstances = {
  /** The entry as it stands; null when the public finds none under that id. */
  entry: Pick<CatalogueEntry, 'id' | 'agencyId' | 'state' | 'publishedUntil' | 'version'> | null;
  /** The body that holds and published it; null where none in this city does. */
  publisher: Agency | null;
  petitionerId: string;
  now: Instant;
  /** The day of `now` in Hanoi. */
  today: CalendarDate;
  calendar: WorkCalendar;
  fresh: Fresh;
  /** Sample data of a demonstration. */
  sample: boolean;
};

/** A petition as it begins, its first line, and the e-mail that is to be sealed. */
export type LodgedPetition = { petition: Petition; line: PetitionLine; email: string | null };

/**
 * Petitions that published information is wrong (kiến nghị), to the body that published it.
 *
 * @returns or every violation at once: `entry_unknown`, `entry_without_holder`, `agency_abolished`,
 *   `agency_not_bound`, `required`, `too_long`, `not_an_email`
 * @see both statutes, Điều 22 khoản 4
 */
export function lodgePetition(
  form: PetitionForm,
  circumstances: LodgeCircumstances,
): Ruling<LodgedPetition> {
  const { entry, publisher, now, today } = circumstances;
  const governing = statuteAt(now);
  if (!governing.allowed) return governing;
  const law = governing.effect;
  const under = [provisionsOf(law.instrument)(22, 4)];
  if (entry === null || !isShown(entry, today)) return violates('entry_unknown', under, 'entryId');
  if (publisher === null) return violates('entry_without_holder', under, 'entryId');

  const email = textOrNull(form.email);
  const violations: readonly Violation[] = [
    ...publisherFaults(publisher, today, law),
    ...wanting(form.claim, 'claim', 'claim', under),
    ...tooLong(form.evidence, 'claim', 'evidence'),
    ...tooLong(form.email, 'email', 'email'),
    ...(email === null || isEmail(email)
      ? []
      : [{ code: 'not_an_email', field: 'email', under: [] } as const]),
  ];
  if (violations.length > 0) return { allowed: false, violations };

  const begun = newPetition(
    {
      ...circumstances,
      law,
      agencyId: publisher.id,
      entryId: entry.id,
      entryVersion: entry.version,
      firstSentAt: now,
      claim: cleanText(form.claim),
      evidence: textOrNull(form.evidence),
      forwardedFromId: null,
    },
    circumstances.calendar,
  );
  if (!begun.allowed) return begun;
  const petition = begun.effect;
  const signature = { actorRole: 'requester', actorId: petition.petitionerId } as const;
  return allows({ petition, line: firstLine(petition, 'lodge_petition', signature), email });
}

/** What is wrong with the body addressed: abolished so that others answer for it, or not bound. */
export function publisherFaults(
  publisher: Agency,
  today: CalendarDate,
  law: Statute,
): readonly Violation[] {
  const bound = boundBy(publisher.kind, law);
  return [
    ...(existsOn(publisher, today)
      ? []
      : [{ code: 'agency_abolished', field: 'agencyCode', under: [] } as const]),
    ...(bound.allowed ? [] : bound.violations),
  ];
}

type Beginning = Pick<
  Petition,
  | 'agencyId'
  | 'entryId'
  | 'entryVersion'
  | 'firstSentAt'
  | 'petitionerId'
  | 'claim'
  | 'evidence'
  | 'forwardedFromId'
  | 'sample'
> & { law: Statute; fresh: Fresh; today: CalendarDate };

/** A petition as it begins at the body that received it today. */
export function newPetition(beginning: Beginning, calendar: WorkCalendar): Ruling<Petition> {
  const { law, fresh, today: receivedOn, firstSentAt } = beginning;
  const clock = petitionDeadline({ firstSentAt, receivedOn }, calendar);
  if (!clock.allowed) return clock;
  const { dueOn, nominalOn, calendarVersion } = clock.effect;
  return allows({
    id: fresh.id,
    reference: fresh.reference,
    agencyId: beginning.agencyId,
    entryId: beginning.entryId,
    entryVersion: beginning.entryVersion,
    statute: law.instrument,
    firstSentAt,
    receivedOn,
    dueOn,
    nominalDueOn: nominalOn,
    calendarVersion,
    state: 'lodged',
    petitionerId: beginning.petitionerId,
    claim: beginning.claim,
    evidence: beginning.evidence,
    error: null,
    finding: null,
    decidedOn: null,
    correctedOn: null,
    correctionForms: [],
    correctionChannels: [],
    forwardedFromId: beginning.forwardedFromId,
    forwardedToId: null,
    version: 1,
    sample: beginning.sample,
  });
}

/** The first line of a petition. What was claimed is kept apart, as text. */
export function firstLine(
  petition: Petition,
  action: 'lodge_petition' | 'receive_petition',
  signature: Pick<PetitionLine, 'actorRole' | 'actorId'>,
): PetitionLine {
  const { id, agencyId, entryId, entryVersion, statute, firstSentAt, receivedOn, dueOn } = petition;
  const { calendarVersion, forwardedFromId, claim, evidence, state } = petition;
  return {
    petitionId: id,
    action,
    ...signature,
    on: receivedOn,
    stateAfter: state,
    facts: {
      agencyId,
      entryId,
      entryVersion,
      statute,
      firstSentAt,
      receivedOn,
      dueOn,
      calendarVersion,
      forwardedFromId,
    },
    texts: { claim, ...(evidence === null ? {} : { evidence }) },
  };
}
