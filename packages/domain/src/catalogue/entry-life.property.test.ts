import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  at,
  drafted,
  FILE,
  PRIVATE,
  propose,
  PUBLIC,
  sampleEntryAction,
  TODAY,
} from '../../test/entry-builders.ts';
import { staff, SYSTEM } from '../../test/request-builders.ts';
import { addDays } from '../calendar/calendar-date.ts';
import { actingRole, type Actor } from '../request/actor.ts';
import { STAFF_ROLES } from '../request/vocabulary.ts';
import { decideEntry } from './decide-entry.ts';
import { ENTRY_ACTIONS, type EntryAction, type EntryActionType } from './entry-actions.ts';
import { ENTRY_MOVES, entryStateAfter } from './entry-moves.ts';
import { ENTRY_STATES, type CatalogueEntry } from './entry.ts';
import { openEntryActions } from './open-entry-actions.ts';

const RUNS = 300;
const actors = fc.constantFrom<Actor>(
  SYSTEM,
  ...STAFF_ROLES.map((role) => staff(role)),
  staff('contact_officer'),
  staff('head'),
  staff('head', { id: 'head-2' }),
  staff('head', { agencyId: 'elsewhere', id: 'stranger' }),
);
const steps = fc.record({
  type: fc.constantFrom(...ENTRY_ACTIONS),
  actor: actors,
  variant: fc.nat(999),
  daysLater: fc.nat(3),
  fromOpen: fc.constantFrom(true, true, true, false),
});
const lives = fc.record({
  publishedUntil: fc.constantFrom(null, addDays(TODAY, 12)),
  withFile: fc.boolean(),
  steps: fc.array(steps, { minLength: 15, maxLength: 50, size: 'max' }),
});
type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;
type Passage = {
  before: CatalogueEntry;
  after: CatalogueEntry;
  action: EntryActionType;
  actor: Actor;
  offered: readonly EntryActionType[];
};

function live({ publishedUntil, withFile, steps: taken }: Life): readonly Passage[] {
  let entry = drafted({ files: withFile ? [FILE] : [] });
  entry = { ...entry, publishedUntil };
  let today = TODAY;
  const passages: Passage[] = [];
  for (const { type, actor, variant, daysLater, fromOpen } of taken) {
    today = addDays(today, daysLater);
    const offered = openEntryActions(entry, actor, today).map(({ action }) => action);
    const chosen = fromOpen ? (offered[variant % (offered.length || 1)] ?? type) : type;
    if (chosen === 'withdraw_entry' && variant % 12 > 0) continue;
    const ruling = decideEntry(entry, filled(entry, chosen, variant, today), at(actor, today));
    if (!ruling.allowed) continue;
    passages.push({ before: entry, after: ruling.effect.entry, action: chosen, actor, offered });
    entry = ruling.effect.entry;
  }
  return passages;
}

/** As often public as not, so that files come and go. */
function filled(
  entry: CatalogueEntry,
  type: EntryActionType,
  variant: number,
  today: typeof TODAY,
): EntryAction {
  if (type === 'propose_classification')
    return propose(variant % 2 === 0 ? PUBLIC : PRIVATE, 'Xem lại.');
  const files = variant % 3 === 0 ? [FILE] : [];
  const action = sampleEntryAction(entry, type, today);
  return 'files' in action ? { ...action, files } : action;
}

/** A passage in which the rule does not hold; undefined when none was found. */
function breach(holds: (passage: Passage, passages: readonly Passage[]) => boolean): unknown {
  const outcome = fc.check(
    fc.property(lives, (life) => {
      const passages = live(life);
      return passages.every((passage) => holds(passage, passages));
    }),
    { numRuns: RUNS },
  );
  return outcome.failed ? (outcome.errorInstance ?? outcome.counterexample) : undefined;
}

describe('whatever is tried on an entry, by whomever, in whatever order', () => {
  it('makes one version of each act', () => {
    expect(breach(({ before, after }) => after.version === before.version + 1)).toBeUndefined();
  });

  it('allows only rows of the table, and only what the buttons offered', () => {
    expect(
      breach(({ before, after, action, actor, offered }) => {
        const { by, from } = ENTRY_MOVES[action];
        return (
          by.includes(actingRole(actor)) &&
          from.includes(before.state) &&
          after.state === entryStateAfter(before.state, action) &&
          offered.includes(action)
        );
      }),
    ).toBeUndefined();
  });

  it('lets nothing leave what is withdrawn', () => {
    expect(breach(({ before }) => before.state !== 'withdrawn')).toBeUndefined();
  });

  it('publishes nothing, and lets no classification stand, without two different persons', () => {
    expect(
      breach(({ before, after, action, actor }, passages) => {
        if (action === 'confirm_classification') {
          const proposer = before.proposal?.proposedById;
          return actor.kind === 'staff' && proposer !== undefined && proposer !== actor.id;
        }
        if (after.state === 'published' && before.state !== 'published') {
          const confirming = passages.findLast(
            (one) => one.action === 'confirm_classification' && one.after.version <= before.version,
          );
          return confirming !== undefined && after.confirmedById !== null;
        }
        return after.access === before.access && after.head === before.head;
      }),
    ).toBeUndefined();
  });

  it('shows no file of what is not public', () => {
    const isShown = ({ publishedOn }: CatalogueEntry) => publishedOn !== null;
    expect(
      breach(
        ({ after }) => after.access === 'public' || !isShown(after) || after.files.length === 0,
      ),
    ).toBeUndefined();
  });

  it('reaches every state and takes every row', () => {
    const states = new Set<string>(['draft']);
    const acts = new Set<string>();
    fc.assert(
      fc.property(lives, (life) => {
        for (const { after, action } of live(life)) {
          states.add(after.state);
          acts.add(action);
        }
      }),
      { numRuns: 600, seed: 20260901 },
    );
    expect([...states].toSorted()).toEqual([...ENTRY_STATES].toSorted());
    expect([...acts].toSorted()).toEqual([...ENTRY_ACTIONS].toSorted());
  });
});
