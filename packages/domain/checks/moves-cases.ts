import {
  ACTION_TYPES,
  ACTOR_ROLES,
  moveRow,
  REQUEST_STAGES,
  STATUTES,
  type ActionType,
  type ActorRole,
  type RequestStage,
  type StatuteInstrument,
} from '../src/index.ts';

/** Who may take which act, and at which stages of the request; and what the answer is at all others. */
export type MovesCase = {
  statute: StatuteInstrument;
  action: ActionType;
  role: ActorRole;
  openIn: readonly RequestStage[];
  otherwise: 'action_not_in_statute' | 'role_not_allowed' | 'stage_not_allowed';
};

/** The cases of conformance/moves.json: every statute, act and role. */
export function movesCases(): readonly MovesCase[] {
  return STATUTES.flatMap(({ instrument }) =>
    ACTION_TYPES.flatMap((action) => ACTOR_ROLES.map((role) => caseOf(instrument, action, role))),
  );
}

function caseOf(statute: StatuteInstrument, action: ActionType, role: ActorRole): MovesCase {
  const row = moveRow(statute, action);
  if (!row) return { statute, action, role, openIn: [], otherwise: 'action_not_in_statute' };
  if (!row.by.includes(role)) {
    return { statute, action, role, openIn: [], otherwise: 'role_not_allowed' };
  }
  const openIn = REQUEST_STAGES.filter((stage) => row.stages.includes(stage));
  return { statute, action, role, openIn, otherwise: 'stage_not_allowed' };
}

/** The file as it is committed, in the layout of the formatter. */
export function movesFile(): string {
  const describes =
    'Who may take which act on a request, and while it is in which stage. Elsewhere the ruling is `otherwise`; where it is open, the rule of the act decides. Party comes before role, role before stage.';
  const lines = movesCases().map((one) => {
    const members = Object.entries(one).map(
      ([key, value]) => `      "${key}": ${JSON.stringify(value).replaceAll('","', '", "')}`,
    );
    return `    {\n${members.join(',\n')}\n    }`;
  });
  return `{\n  "describes": ${JSON.stringify(describes)},\n  "cases": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
