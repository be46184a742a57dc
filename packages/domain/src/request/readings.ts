/**
 * How the lifecycle reads the law where it is silent. Each reading is what the tables of moves and the
 * rules do today; docs/law/lifecycle.md prints them under the tables.
 */
export const LIFECYCLE_READINGS = {
  presumed_valid:
    'P10. A form that passes the statute’s test is valid on its face: the clock runs from receipt, and an officer who judges late costs the requester nothing. Asking to complete takes it back; the day of completion then starts the clock.',
  asked_once_in_time:
    'P11. The requester is asked to complete the form once, and only while the time to answer runs. What was not asked then no longer stops a clock; a form that lacked something when it came has no clock yet and can be asked about, once, at any time.',
  asking_undone:
    'A complaint against asking to complete, lodged while the form waits and upheld before it is completed, gives back the clock that the asking took: it has run since the first day.',
  simple_until_judged:
    'Under 104/2016 information counts as simple until an officer records in writing why it is complex, so that alerts never come too late. Recorded late it moves the last day all the same, but only to that of complex information counted from receipt: which limit binds is a fact, not a choice.',
  withdrawal: 'A requester may withdraw until the answer is decided. Neither statute speaks of it.',
  one_extension:
    'A request is extended once, whole, and the notice is in time until the end of the last day, moved off a day off.',
  partial_provision_2016:
    'A part may be given under 104/2016 too: Article 5 opens what Article 6 does not close.',
  answered_when_handed_over:
    'An answer is late until it has been handed over, not only until it was decided.',
  reopening:
    'An answered request opens again for an upheld complaint, a judgment, or a public entry that is gone; what was refused or withheld is decided anew, and the last day is not moved.',
  complaint_while_silent:
    'A late answer may be complained about as long as it is late; the ninety days bind once receipt of an answer is proven.',
  one_complaint_at_a_time: 'A first complaint is closed before another is lodged.',
  one_first_complaint:
    'What the head has dismissed is not complained about to the same head again: a second complaint goes to the superior, within thirty days of the decision, or a suit to the court, within a year of it. What the agency does afterwards is another matter, with a first complaint of its own. Receipt of the decision is not recorded, so both are counted from its day, the earliest that can be.',
  complaint_about_correction:
    'A claim on provided information that was rejected, or not answered in time, can be complained about like a refusal.',
  claim_statute:
    'A claim on provided information follows the statute in force when it is sent, an own finding that of its day. A claim of before the switch has the fifteen days of 32.2 also where something is only missing, for which 34.1.a gives no number.',
  acts_written_down:
    'A contact officer may write down what the requester did in person or by letter; the line says so.',
  call_is_help:
    'A call helps to fill in the form; the request counts once the person confirms it in a lawful channel.',
  consent_asked_first:
    'A refusal for want of consent stands only after the person concerned was asked about that item, and while nobody’s answer is yes and no decision of the head stands in its place. Information closed as private life or trade secret opens with the same consent.',
  asking_only_what_is_asked:
    'An officer may ask to complete only what the statute demands, never a purpose or an identity number under 01/2026.',
} as const;
export type LifecycleReading = keyof typeof LIFECYCLE_READINGS;
