import type { Provision } from '../law/provision.ts';
import type { ActionType } from './actions.ts';
import { actingRole, type Actor } from './actor.ts';
import { blockers } from './blockers.ts';
import { isParty } from './decide.ts';
import type { Circumstances } from './decision.ts';
import { moveRows, type MoveRow } from './move-rows.ts';
import type { InformationRequest } from './request.ts';
import { ITEM_TARGETS, threadsOf, underOf, type Target } from './targets.ts';
import type { ActorRole } from './vocabulary.ts';

/** An act that the actor could take now, if what it asks for is given. */
export type OpenAction = {
  action: ActionType;
  /** In which role. */
  by: ActorRole;
  /** The items it can be taken on; empty for an act that concerns none. */
  items: readonly number[];
  /** The ids of the threads it can be taken on; empty for an act that concerns none. */
  threads: readonly string[];
  under: readonly Provision[];
};

/**
 * Everything that this actor may do now, in the order of the tables: the buttons to show. Each act
 * here passes the checks of `decide` on party, role and stage, and lacks only what people write into it.
 */
export function openActions(
  request: InformationRequest,
  actor: Actor,
  circumstances: Pick<Circumstances, 'today' | 'calendar'>,
): readonly OpenAction[] {
  if (!isParty(actor, request)) return [];
  const by = actingRole(actor);
  return moveRows(request.statute)
    .filter((row) => row.by.includes(by) && row.stages.includes(request.stage))
    .flatMap((row) => {
      const open = targets(request, row).filter(
        (target) => blockers({ request, row, target, circumstances }).length === 0,
      );
      const [first] = open;
      if (first === undefined) return [];
      return {
        action: row.action,
        by,
        items: open.flatMap(({ item }) => item?.number ?? []),
        threads: open.flatMap(({ thread }) => thread?.id ?? []),
        under: underOf(row, first, circumstances.today),
      };
    });
}

/** What an act of that row could be about: each item, each thread, or the request as a whole. */
function targets(request: InformationRequest, row: MoveRow): readonly Target[] {
  if (ITEM_TARGETS.includes(row.action)) {
    return request.items.map((item) => ({ item, thread: null }));
  }
  if (row.from.length > 0) {
    return threadsOf(request, row.table).map((thread) => ({ item: null, thread }));
  }
  return [{ item: null, thread: null }];
}
