import { deadline, DUTIES, STATUTES, violates } from '@minhbach/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import { PublicRead } from '../platform/graphql/context.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { DeadlineInputType, DeadlineOutcome, toDeadline } from './deadline.types.ts';
import { StatuteType, toStatute } from './statute.types.ts';

@Resolver()
export class LawResolver {
  constructor(private readonly calendars: WorkCalendarRepository) {}

  @PublicRead()
  @Query(() => [StatuteType])
  statutes() {
    return STATUTES.map(toStatute);
  }

  @PublicRead()
  @Query(() => DeadlineOutcome)
  async deadline(@Args('input') input: DeadlineInputType) {
    const duty = DUTIES.find((known) => known === input.duty);
    const ruling =
      duty === undefined
        ? violates('unknown_duty', [], 'duty')
        : deadline(
            {
              duty,
              startsOn: input.startsOn,
              sentAt: input.sentAt ?? undefined,
              delivery: input.delivery ?? undefined,
              complexity: input.complexity ?? undefined,
              extended: input.extended ?? false,
              remoteArea: input.remoteArea ?? false,
            },
            await this.calendars.current(),
          );
    return ruling.allowed ? toDeadline(ruling.effect) : toNotAllowed(ruling.violations);
  }
}
