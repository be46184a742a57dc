import { hanoiDay, instant, statuteOn, type CalendarDate, type Statute } from '@minhbach/domain';

/** Demonstrations start the clock of all apps at a moment of their choice; it goes on from there. */
const startedAt = process.env['MINHBACH_NOW'];
const shiftMs = startedAt ? Date.parse(startedAt) - Date.now() : 0;

export function today(): CalendarDate {
  return hanoiDay(instant(new Date(Date.now() + shiftMs).toISOString()));
}

/** Which questions to ask: the edition that would govern a request sent now. */
export function statuteInForce(): Statute {
  const ruling = statuteOn(today());
  if (!ruling.allowed) throw new Error(`No statute is in force on ${today()}.`);
  return ruling.effect;
}
