/**
 * How many SQL statements a query may send, whatever it finds: a list of a hundred costs as many as
 * a list of one. A new query doesn't pass the tests until it has a line here.
 */
export const QUERY_BUDGET: Record<string, number> = {
  agencies: 4,
  agency: 3,
  calendarChange: 3,
  deadline: 1,
  statutes: 0,
  workCalendar: 1,
};
