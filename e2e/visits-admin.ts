import type { Visits } from './visits.ts';

/** Pages of the console that need more than their address: a session, a request. */
export const CONSOLE_VISITS: Visits = {};
