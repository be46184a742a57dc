import { hanoiDay, type CalendarDate, type Instant } from '../calendar/calendar-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { Complexity, DeliveryMode } from '../request/vocabulary.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import {
  NEIGHBOUR_DUTIES,
  UNSENT_DUTIES,
  type Duty,
  type FixedDuty,
  type NeighbourDuty,
} from './duty.ts';
import { statuteAt, statuteOn } from './editions.ts';
import { NEIGHBOUR_RULES } from './neighbour-law.ts';
import { provisionsOf, type Instrument } from './provision.ts';
import type { CountingReadings } from './readings.ts';
import type { AnswerLimits, Statute } from './statute.ts';

/** What a deadline depends on. */
export type DeadlineQuestion = {
  duty: Duty;
  /** The day the clock starts, itself not counted: valid request, creation, discovery, receipt, acceptance, posting. */
  startsOn: CalendarDate;
  /**
   * When the request, petition or claim was sent; it selects the statute. Without it, and for what
   * nobody sends, `startsOn` does.
   */
  sentAt?: Instant | undefined;
  /** How the information is to be handed over; needed for an answer and its notice under 104/2016. */
  delivery?: DeliveryMode | undefined;
  /** Needed for an answer under 104/2016; `simple` when absent in the settlement of complaints. */
  complexity?: Complexity | undefined;
  /** Whether to ask for the last day of the extended limit. */
  extended?: boolean | undefined;
  /** vùng sâu, vùng xa, đi lại khó khăn: the longer limits of complaints. */
  remoteArea?: boolean | undefined;
  /** Readings to follow instead of those in `READINGS`. */
  readings?: Partial<CountingReadings> | undefined;
};

/** The law that governs a duty and the limits it gives. */
export type GoverningLimits = {
  instrument: Instrument;
  /** What chose the law: the moment of sending, the first day, or the duty itself. */
  chosenBy: 'sent_at' | 'starts_on' | 'duty';
  limit: TimeLimit;
  /** Null unless the extended limit was asked for. */
  extension: TimeLimit | null;
};

/**
 * Finds the limits that answer a question. Refused, and never guessed, when no statute was in force,
 * the statute has no such duty or delivery, a needed fact is missing, or nothing can be extended.
 */
export function governingLimits(question: DeadlineQuestion): Ruling<GoverningLimits> {
  const { duty, sentAt, startsOn } = question;
  const sent = sentAt === undefined ? undefined : statuteAt(sentAt);
  if (sent?.allowed === false) return sent;
  const chosenBy = sent === undefined || isUnsent(duty) ? 'starts_on' : 'sent_at';
  const governing = sent === undefined || chosenBy === 'starts_on' ? statuteOn(startsOn) : sent;
  if (!governing.allowed) return governing;
  if (isNeighbourDuty(duty)) return neighbourLimits(duty, question);

  const statute = governing.effect;
  if (question.delivery !== undefined && statute.answer[question.delivery] === null) {
    return violates('delivery_not_in_statute', [statute.deliveries], 'delivery');
  }
  if (duty === 'answer' || duty === 'time_notice') {
    return answerLimits(duty, question, statute, chosenBy);
  }
  return fixedLimits(duty, question, statute, chosenBy);
}

function answerLimits(
  duty: 'answer' | 'time_notice',
  question: DeadlineQuestion,
  statute: Statute,
  chosenBy: GoverningLimits['chosenBy'],
): Ruling<GoverningLimits> {
  const { delivery, extended = false } = question;
  const { instrument } = statute;
  if (duty === 'time_notice' && !statute.splitsByComplexity) return notInStatute(statute);
  if (delivery === undefined && statute.splitsByComplexity) {
    return violates('delivery_required', [], 'delivery');
  }
  // A statute that does not split its limits gives the same one for every way of handing over.
  const limits = limitsOfAnswer(duty, question, statute, delivery ?? 'electronic');
  if (!limits.allowed) return limits;
  const { limit, extension, timeNotice } = limits.effect;

  if (duty === 'time_notice') {
    if (timeNotice === null) return violates('time_notice_not_owed', [limit.under], 'duty');
    return extended
      ? violates('extension_not_available', [timeNotice.under], 'extended')
      : allows({ instrument, chosenBy, limit: timeNotice, extension: null });
  }
  if (extended && extension === null) {
    return violates('extension_not_available', [limit.under], 'extended');
  }
  return allows({ instrument, chosenBy, limit, extension: extended ? extension : null });
}

function limitsOfAnswer(
  duty: 'answer' | 'time_notice',
  { complexity }: DeadlineQuestion,
  statute: Statute,
  delivery: DeliveryMode,
): Ruling<AnswerLimits> {
  const rule = statute.answer[delivery];
  if (rule === null) {
    return violates('delivery_not_in_statute', [statute.deliveries], 'delivery');
  }
  // Only what is complex is owed a notice, so asking for its day says that it is.
  if (complexity === undefined && statute.splitsByComplexity && duty === 'answer') {
    return violates('complexity_required', [rule.complex.limit.under], 'complexity');
  }
  return allows(rule[complexity ?? 'complex']);
}

function fixedLimits(
  duty: FixedDuty,
  { extended = false }: DeadlineQuestion,
  statute: Statute,
  chosenBy: GoverningLimits['chosenBy'],
): Ruling<GoverningLimits> {
  const limit = statute.limits[duty];
  if (limit === null) return notInStatute(statute);
  return extended
    ? violates('extension_not_available', [limit.under], 'extended')
    : allows({ instrument: statute.instrument, chosenBy, limit, extension: null });
}

function neighbourLimits(duty: NeighbourDuty, question: DeadlineQuestion): Ruling<GoverningLimits> {
  const { complexity = 'simple', extended = false, remoteArea = false } = question;
  const rule = NEIGHBOUR_RULES[duty];
  if (beginsBefore(rule.inForceFrom, question)) {
    return violates('no_statute_in_force', [rule.simple.under]);
  }
  if (extended) return violates('extension_not_available', [rule.simple.under], 'extended');

  const local = complexity === 'simple' ? rule.simple : rule.complex;
  const remote = complexity === 'simple' ? rule.remoteSimple : rule.remoteComplex;
  const limit = remoteArea ? remote : local;
  return allows({ instrument: rule.instrument, chosenBy: 'duty', limit, extension: null });
}

function beginsBefore(day: CalendarDate, { startsOn, sentAt }: DeadlineQuestion): boolean {
  return startsOn < day || (sentAt !== undefined && hanoiDay(sentAt) < day);
}

function isUnsent(duty: Duty): boolean {
  return (UNSENT_DUTIES as readonly Duty[]).includes(duty); // widened to look a duty up in it
}

function isNeighbourDuty(duty: Duty): duty is NeighbourDuty {
  return (NEIGHBOUR_DUTIES as readonly Duty[]).includes(duty); // widened to look a duty up in it
}

function notInStatute({ instrument }: Statute): Ruling<never> & { allowed: false } {
  return violates('duty_not_in_statute', [provisionsOf(instrument)()], 'duty');
}
