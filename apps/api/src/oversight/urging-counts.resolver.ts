import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import {
  foreignCursor,
  fromCursor,
  isRowNumber,
  pageOf,
  pageSize,
} from '../platform/graphql/page.ts';
import {
  UrgingCountsRepository,
  type UrgingCounts,
  type UrgingCountsPosition,
} from './urging-counts.repository.ts';
import {
  UrgingCountsArguments,
  UrgingCountsConnectionType,
  UrgingCountsType,
} from './urging-counts.types.ts';

@Resolver(() => UrgingCountsType)
export class UrgingCountsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly repository: UrgingCountsRepository,
  ) {}

  @Query(() => UrgingCountsConnectionType, {
    description: 'By body, those that owe most answers first; to a body its own line.',
  })
  async urgingCounts(@Args() asked: UrgingCountsArguments, @CurrentActor() actor: Actor) {
    const after = positionOf(asked.after);
    const limit = pageSize(asked.first) + 1;
    const totalCount = await this.repository.countBodies(actor);
    const rows = await this.repository.list(actor, this.clock.today(), { limit, after });
    const keyOf = ({ unanswered, waiting, agency }: UrgingCounts) => [
      unanswered,
      waiting,
      agency.rank,
    ];
    return { ...pageOf(rows, asked.first, { after, keyOf }), totalCount };
  }
}

function positionOf(cursor: string | null | undefined): UrgingCountsPosition | null {
  const key = fromCursor(cursor, 3);
  if (key === null) return null;
  const [unanswered, waiting, rank] = key;
  if (!isRowNumber(unanswered) || !isRowNumber(waiting) || !isRowNumber(rank))
    throw foreignCursor();
  return { unanswered, waiting, rank };
}
