import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import type { Agency, Succession } from './agency.ts';
import { answersForAgency, bodiesAnsweredFor } from './handover.ts';
import { handedOverTo } from './tree.ts';

const LAST = calendarDate('2026-11-30');
const FIRST = calendarDate('2026-12-01');

function body(id: string, validUntil: Agency['validUntil'] = null): Agency {
  return { id, code: id, level: 'department', kind: 'state_agency', validFrom: null, validUntil };
}
const took = (
  fromId: string,
  toId: string,
  subject: string | null = null,
  validFrom = FIRST,
): Succession => ({ fromId, toId, subject, validFrom });

const merged = body('merged', LAST);
const agencies = [merged, body('heir'), body('other'), body('third')];
const heirs = (successions: Succession[], on = FIRST, all = agencies) =>
  handedOverTo(merged, on, { agencies: all, successions }).map(({ id }) => id);

describe('what a body left open', () => {
  it('stays with it until its last day, and is its heir’s from the next', () => {
    expect(heirs([took('merged', 'heir')], LAST)).toEqual([]);
    expect(heirs([took('merged', 'heir')])).toEqual(['heir']);
  });

  it('goes to the heirs without a subject, past those of a subject', () => {
    const both = [took('merged', 'other', 'land'), took('merged', 'heir')];
    expect(heirs(both)).toEqual(['heir']);
  });

  it('is for each where every heir has a subject', () => {
    const both = [took('merged', 'other', 'land'), took('merged', 'heir', 'press')];
    expect(heirs(both)).toEqual(['other', 'heir']);
  });

  it('follows an heir that is gone to its own, and a circle to nobody', () => {
    const later = calendarDate('2027-03-01');
    const all = [merged, body('heir', calendarDate('2027-02-28')), body('third')];
    const chain = [took('merged', 'heir'), took('heir', 'third', null, later)];
    expect(heirs(chain, FIRST, all)).toEqual(['heir']);
    expect(heirs(chain, later, all)).toEqual(['third']);
    expect(heirs([took('merged', 'heir'), took('heir', 'merged')], later, all)).toEqual([]);
  });

  it('is told to the heir as the bodies that it answers for', () => {
    const tree = { agencies, successions: [took('merged', 'heir'), took('merged', 'other', 'x')] };
    expect(bodiesAnsweredFor('heir', FIRST, tree)).toEqual(['merged']);
    expect(bodiesAnsweredFor('heir', LAST, tree)).toEqual([]);
    expect(bodiesAnsweredFor('other', FIRST, tree)).toEqual([]);
  });

  it('is the business of whoever acts for itself or for one that is gone', () => {
    const actor = { agencyId: 'heir', answersFor: ['merged'] };
    expect(['heir', 'merged', 'other'].map((id) => answersForAgency(actor, id))).toEqual([
      true,
      true,
      false,
    ]);
    expect(answersForAgency({ agencyId: 'heir' }, 'merged')).toBe(false);
  });
});
