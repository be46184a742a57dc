import { MOVES_01_2026 } from '../law/moves-01-2026.ts';
import { MOVES_104_2016 } from '../law/moves-104-2016.ts';
import type { Provision } from '../law/provision.ts';
import type { StatuteInstrument } from '../law/statute.ts';
import type { ActionType } from './actions.ts';
import type { Moves } from './moves.ts';
import type { ActorRole, RequestStage } from './vocabulary.ts';

/** The tables of moves of each statute. Buttons, the lifecycle document and tests derive from them. */
export const MOVES: Readonly<Record<StatuteInstrument, Moves>> = {
  '104/2016/QH13': MOVES_104_2016,
  '01/2026/QH16': MOVES_01_2026,
};

/** One row of any table in one shape. */
export type MoveRow = {
  table: keyof Moves;
  action: ActionType;
  by: readonly ActorRole[];
  /** The stages of the request in which the row can be used. */
  stages: readonly RequestStage[];
  /** The states of the thread; empty for an act that starts one, and outside thread tables. */
  from: readonly string[];
  /** The stage, outcome or thread state afterwards. */
  to: string;
  under: readonly Provision[];
};

/** Every row of a statute, table by table in the order of the tables. */
export function moveRows(statute: StatuteInstrument): readonly MoveRow[] {
  return [...ROWS[statute].values()];
}

/** The row of one act; undefined where the statute has none, and then the act is never allowed. */
export function moveRow(statute: StatuteInstrument, action: ActionType): MoveRow | undefined {
  return ROWS[statute].get(action);
}

const ROWS: Readonly<Record<StatuteInstrument, ReadonlyMap<ActionType, MoveRow>>> = {
  '104/2016/QH13': rowsOf(MOVES_104_2016),
  '01/2026/QH16': rowsOf(MOVES_01_2026),
};

type AnyMove = {
  by: readonly ActorRole[];
  stages?: readonly RequestStage[];
  from?: readonly string[];
  to: string;
  under: readonly Provision[];
};

function rowsOf({ request, ...others }: Moves): ReadonlyMap<ActionType, MoveRow> {
  const stageRows = Object.entries(request).map(([action, { by, from, to, under }]) =>
    row('request', action, { by, stages: from, to, under }),
  );
  const otherRows = Object.entries(others).flatMap(([table, moves]) =>
    Object.entries<AnyMove>(moves).map(([action, move]) => row(table, action, move)),
  );
  return new Map([...stageRows, ...otherRows].map((made) => [made.action, made]));
}

function row(table: string, action: string, move: AnyMove): MoveRow {
  return {
    table: table as keyof Moves, // Object.entries forgets the names of the keys
    action: action as ActionType, // Object.entries forgets the names of the keys
    by: move.by,
    stages: move.stages ?? [],
    from: move.from ?? [],
    to: move.to,
    under: move.under,
  };
}
