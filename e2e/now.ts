/**
 * The moment at which the apps of the journeys start, whatever day it is: a Wednesday under 01/2026, in a
 * year whose days off are decided. MINHBACH_NOW names another.
 */
export const NOW = process.env['MINHBACH_NOW'] ?? '2026-11-25T09:00:00+07:00';
