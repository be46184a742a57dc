import type { Visits } from './visits.ts';

/** Pages of the public site that need more than their address: a parameter, a draft, a request. */
export const PUBLIC_VISITS: Visits = {};
