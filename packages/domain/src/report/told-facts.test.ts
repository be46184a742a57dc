import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import {
  factsOfDuties,
  factsOfEntry,
  factsOfLooks,
  factsOfPetition,
  factsOfTraining,
  type EntryVersion,
} from './told-facts.ts';

const day = (number: number) => calendarDate(`2026-11-${String(number).padStart(2, '0')}`);
const version = (on: number, state: EntryVersion['state'], agencyId: string | null = 'a') => ({
  on: day(on),
  state,
  agencyId,
});
const told = (facts: ReturnType<typeof factsOfEntry>) =>
  facts.map(({ kind, agencyId, on }) => `${kind} ${agencyId} ${on.slice(8)}`);

describe('an entry', () => {
  it('comes once, however often it is corrected, and leaves once', () => {
    const versions = [
      version(1, 'draft'),
      version(2, 'confirmed'),
      version(3, 'published'),
      version(4, 'corrected'),
      version(5, 'expired'),
      version(6, 'withdrawn'),
    ];
    expect(told(factsOfEntry('e', versions))).toEqual([
      'entry_published a 03',
      'entry_removed a 05',
    ]);
  });

  it('that changes hands leaves one catalogue for the other, and nobody is told of one nobody holds', () => {
    const versions = [version(1, 'published'), version(2, 'published', 'b')];
    expect(told(factsOfEntry('e', versions))).toEqual([
      'entry_published a 01',
      'entry_removed a 02',
      'entry_published b 02',
    ]);
    expect(factsOfEntry('e', [version(1, 'published', null)])).toEqual([]);
  });
});

describe('a duty', () => {
  it('counts from the day after its last day, and on that last day', () => {
    const duty = { dueOn: day(10), state: 'overdue' as const };
    expect(factsOfDuties('a', [duty], day(10))).toEqual([]);
    expect(factsOfDuties('a', [duty], day(11))).toMatchObject([
      { kind: 'duty_due', on: day(10), by: 'overdue', source: 'duty', sourceId: 'a' },
    ]);
  });
});

describe('a petition', () => {
  const petition = { id: 'p', agencyId: 'a', receivedOn: day(1) };
  it('is answered on the day on which it was judged, and not by being withdrawn', () => {
    const lodged = factsOfPetition({ ...petition, decidedOn: null, state: 'lodged' });
    const corrected = factsOfPetition({ ...petition, decidedOn: day(9), state: 'corrected' });
    const withdrawn = factsOfPetition({ ...petition, decidedOn: null, state: 'withdrawn' });

    expect(lodged.map(({ kind }) => kind)).toEqual(['petition_received']);
    expect(withdrawn).toEqual(lodged);
    expect(corrected[1]).toMatchObject({ kind: 'petition_answered', on: day(9), by: 'upheld' });
  });
});

describe('a training and looks', () => {
  it('count each who came for the own body, and drafts by day', () => {
    const training = { id: 't', heldOn: day(2), attendees: [{ agencyId: 'a' }, { agencyId: 'b' }] };
    const came = factsOfTraining({ ...training, isWithdrawn: false });
    expect(came.map(({ agencyId, item }) => `${agencyId}${item}`)).toEqual(['a1', 'b2']);
    expect(factsOfTraining({ ...training, isWithdrawn: true })).toEqual([]);

    const looks = factsOfLooks('a', [{ on: day(3), outcome: 'answered', count: 7 }]);
    expect(looks).toMatchObject([{ on: day(3), by: 'answered', amount: 7, sourceId: 'a' }]);
  });
});
