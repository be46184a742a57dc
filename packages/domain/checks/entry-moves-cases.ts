import {
  ACTOR_ROLES,
  ENTRY_ACTIONS,
  ENTRY_MOVES,
  ENTRY_STATES,
  entryStateAfter,
  type ActorRole,
  type EntryActionType,
  type EntryState,
} from '../src/index.ts';

/** Who may take which act on an entry, in which states, and the state that each leads to. */
export type EntryMovesCase = {
  action: EntryActionType;
  role: ActorRole;
  byAnother: boolean;
  openIn: Readonly<Partial<Record<EntryState, EntryState>>>;
  otherwise: 'role_not_allowed' | 'entry_state_not_allowed';
};

/** The cases of conformance/entry-moves.json: every act and role. */
export function entryMovesCases(): readonly EntryMovesCase[] {
  return ENTRY_ACTIONS.flatMap((action) => ACTOR_ROLES.map((role) => caseOf(action, role)));
}

function caseOf(action: EntryActionType, role: ActorRole): EntryMovesCase {
  const { by, from, byAnother } = ENTRY_MOVES[action];
  if (!by.includes(role)) {
    return { action, role, byAnother, openIn: {}, otherwise: 'role_not_allowed' };
  }
  const open = ENTRY_STATES.filter((state) => from.includes(state));
  const openIn = Object.fromEntries(open.map((state) => [state, entryStateAfter(state, action)]));
  return { action, role, byAnother, openIn, otherwise: 'entry_state_not_allowed' };
}

/** The file as it is committed, in the layout of the formatter. */
export function entryMovesFile(): string {
  const describes =
    'Who may take which act on an entry of the catalogue: `openIn` gives for each state the state after. Elsewhere the ruling is `otherwise`; where it is open, the rule of the act decides. With `byAnother`, whoever proposed the waiting classification is answered `second_person_needed`. Party comes before role, role before state.';
  const lines = entryMovesCases().map((one) => {
    const members = Object.entries(one).map(
      ([key, value]) => `      "${key}": ${objectOf(value) ?? JSON.stringify(value)}`,
    );
    return `    {\n${members.join(',\n')}\n    }`;
  });
  return `{\n  "describes": ${JSON.stringify(describes)},\n  "cases": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function objectOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const members = Object.entries(value).map(
    ([key, member]) => `        "${key}": ${JSON.stringify(member)}`,
  );
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n      }`;
}
