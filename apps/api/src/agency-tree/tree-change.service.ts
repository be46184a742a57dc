import { createHash } from 'node:crypto';
import {
  allows,
  changeTree,
  subtreeOn,
  violates,
  yearOf,
  type CalendarDate,
  type Ruling,
  type TreeChange,
  type TreeEffect,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { HandoverRepository } from '../agencies/handover.repository.ts';
import { DutyCache } from '../duties/duty-cache.service.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/database.ts';
import { TreeMattersRepository } from './tree-matters.repository.ts';
import type { MatterCount } from './tree-matters.ts';
import { TreeRepository, type KeptTree } from './tree.repository.ts';

/** What a change would do, and what it touches. The version binds the act to exactly this. */
export type TreePreview = {
  version: string;
  effect: TreeEffect;
  /** How many bodies go along, the body itself not counted. */
  bodiesBelow: number;
  matters: readonly MatterCount[];
  /** Years with days that have passed under the tree as it was: figures of these may become others. */
  years: readonly number[];
};

@Injectable()
export class TreeChangeService {
  constructor(
    private readonly clock: Clock,
    private readonly duties: DutyCache,
    private readonly handovers: HandoverRepository,
    private readonly matters: TreeMattersRepository,
    private readonly tree: TreeRepository,
  ) {}

  async preview(change: TreeChange): Promise<Ruling<TreePreview>> {
    return this.#preview(await this.tree.known(), change);
  }

  /** Does what was previewed, unless anything has changed since. Of two at once, one wins. */
  async change(
    change: TreeChange,
    previewVersion: string,
    actor: Actor,
  ): Promise<Ruling<{ agencyId: string }>> {
    if (actor.kind !== 'staff' || actor.role !== 'administrator')
      return violates('role_not_allowed');
    const first = await this.preview(change);
    if (!first.allowed) return first;
    const agencyId = change.type === 'create' ? change.founding.id : change.agencyId;
    const changed = await this.duties.changing(agencyId, async (transaction) => {
      await this.tree.lock(transaction);
      const ruling = await this.#preview(await this.tree.known(transaction), change, transaction);
      if (!ruling.allowed) return ruling;
      const { version, effect, ...touched } = ruling.effect;
      if (version !== previewVersion) return violates('changed_meanwhile');
      const detail = { change, ...touched };
      const written = { at: this.clock.now(), actorId: actor.id, detail };
      await this.tree.keep(transaction, { change, effect }, written);
      return allows({ agencyId });
    });
    if (changed.allowed) await this.handovers.readAnew();
    return changed;
  }

  async #preview(
    tree: KeptTree,
    change: TreeChange,
    within?: Transaction,
  ): Promise<Ruling<TreePreview>> {
    const today = this.clock.today();
    const changes =
      change.type === 'revoke' ? await this.tree.changesOf(change.agencyId, within) : [];
    const ruling = changeTree({ ...tree, changes }, change, today);
    if (!ruling.allowed) return ruling;
    const bodies = bodiesOf(tree, change);
    const matters = await this.matters.count(bodies, change.on, within);
    const preview = {
      effect: ruling.effect,
      bodiesBelow: Math.max(0, bodies.length - 1),
      matters,
      years: yearsFrom(change, today),
    };
    return allows({ ...preview, version: versionOf(tree.lastChange, today, change, matters) });
  }
}

/** Whom the change concerns: a body that moves takes along all below it. */
function bodiesOf({ placements }: KeptTree, change: TreeChange): string[] {
  if (change.type === 'create') return [];
  const isMoving = change.type === 'move' || change.type === 'revoke';
  return isMoving
    ? [...new Set([change.agencyId, ...subtreeOn(change.agencyId, change.on, placements)])]
    : [change.agencyId];
}

/** A new name moves no figure. */
function yearsFrom({ type, on }: TreeChange, today: CalendarDate): number[] {
  if (type === 'rename' || on >= today) return [];
  const first = yearOf(on);
  return Array.from({ length: yearOf(today) - first + 1 }, (_, index) => first + index);
}

/** The id of a body that is founded is drawn anew each time, so it is left out. */
function versionOf(
  lastChange: number,
  today: CalendarDate,
  change: TreeChange,
  matters: readonly MatterCount[],
): string {
  const asked =
    change.type === 'create' ? { ...change, founding: { ...change.founding, id: '' } } : change;
  const digest = createHash('sha256')
    .update(JSON.stringify([lastChange, today, asked, matters]))
    .digest('hex');
  return `${lastChange}+${digest.slice(0, 16)}`;
}
