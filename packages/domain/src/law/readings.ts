/**
 * The readings (cách hiểu) that this package follows where the law is silent or open to doubt.
 * Each is a named value, never an `if`; docs/law/readings.md explains every one.
 */

/** P1: a receipt on a day off counts from that day, or as received on the next working day. */
export const RECEIPT_READINGS = ['actual', 'next_working_day'] as const;
export type ReceiptReading = (typeof RECEIPT_READINGS)[number];

/** P2: a limit counted in days, months or years that ends on a day off moves on, or does not. */
export const CALENDAR_END_READINGS = ['roll', 'nominal'] as const;
export type CalendarEndReading = (typeof CALENDAR_END_READINGS)[number];

/** P3: an extension runs from where the first count ended, or from the day that end moved to. */
export const EXTENSION_BASE_READINGS = ['nominal', 'rolled'] as const;
export type ExtensionBaseReading = (typeof EXTENSION_BASE_READINGS)[number];

/** The three readings that a question about a deadline may override. */
export type CountingReadings = {
  receipt: ReceiptReading;
  calendarEnd: CalendarEndReading;
  extensionBase: ExtensionBaseReading;
};

/** Every reading, P1 to P9, and how open requests follow a calendar change. */
export type Readings = CountingReadings & {
  /** P4: what selects the statute of a request, petition or claim. */
  statuteSelector: 'sent_at';
  /** P5: where days off come from: a versioned table, never a computation of the lunar year. */
  calendarSource: 'versioned_table';
  /** P6: whether waiting for costs, consent or opinions stops the clock. */
  waiting: 'never_stops';
  /** P7: the offset of legal days, all year round. */
  timeZone: '+07:00';
  /** P8: what makes a request valid: the form of 24.2 in 2016; the substance alone in 2026. */
  validity: 'form_2016_substance_2026';
  /** P9: a body that is not responsible refuses and names the right one, whose clock starts at its receipt. */
  redirection: 'refuse_and_name';
  /** A confirmed change of the calendar recomputes open requests, with a register line and a notice each. */
  calendarChange: 'recompute_open';
  /** Costs are rounded half up to whole đồng in each line, so that the lines of a notice add up. */
  costRounding: 'half_up_per_line';
  /** When the reply to a petition is due at the body that it was passed on to. */
  forwardedPetition: 'anew_from_receipt';
  /** When information was made whose day of creation nobody knows, once it was provided on request. */
  unknownCreation: 'there_when_asked';
  /** What shows that information is public already, so that a request for it may be refused. */
  alreadyPublic: 'live_entry_or_web_address';
};

/** The readings in force. Change one only together with docs/law/readings.md. */
export const READINGS: Readings = {
  receipt: 'actual',
  calendarEnd: 'roll',
  extensionBase: 'nominal',
  statuteSelector: 'sent_at',
  calendarSource: 'versioned_table',
  waiting: 'never_stops',
  timeZone: '+07:00',
  validity: 'form_2016_substance_2026',
  redirection: 'refuse_and_name',
  calendarChange: 'recompute_open',
  costRounding: 'half_up_per_line',
  forwardedPetition: 'anew_from_receipt',
  unknownCreation: 'there_when_asked',
  alreadyPublic: 'live_entry_or_web_address',
};
