/**
 * Why a question about a deadline has no answer. The clocks never guess: where the governing
 * law has no such limit, or a fact that it needs is missing, the ruling says which.
 */
export const DEADLINE_ERROR_CODES = [
  'unknown_duty',
  'no_statute_in_force',
  'duty_not_in_statute',
  'delivery_required',
  'delivery_not_in_statute',
  'complexity_required',
  'time_notice_not_owed',
  'extension_not_available',
  'date_out_of_range',
] as const;
