/**
 * How we read what directives leave open. Each is a named value; docs/law/readings.md gives the question and
 * the reason.
 */
export const DIRECTIVE_READINGS = {
  /** An open task of an abolished body is owed by each body that took over from it. */
  openTasksOfAbolishedBodies: 'each_heir_answers',
  /** A standing task binds whoever was there when it was given, and whoever exists today. */
  standingTasks: 'given_and_existing',
  /** A year of a yearly task stays open until it is accepted; the next begins after it. */
  unmetYears: 'oldest_open_year_first',
  /** The last day of a task is the day that the directive names, even a day off. */
  taskDueDays: 'as_written',
} as const;
