import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dueDays, type WorkCalendar } from '@minhbach/domain';
import {
  CalendarChangeService,
  type CalendarFollower,
  type CalendarMove,
} from '../calendar/calendar-change.service.ts';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import { RequestRepository } from './request.repository.ts';
import { RequestService } from './request.service.ts';

/** Open requests follow a changed calendar: each that it moves gets a register line and a letter. */
@Injectable()
export class CalendarFollowing implements CalendarFollower, OnModuleInit {
  constructor(
    private readonly calendars: WorkCalendarRepository,
    private readonly changes: CalendarChangeService,
    private readonly requests: RequestRepository,
    private readonly service: RequestService,
  ) {}

  onModuleInit(): void {
    this.changes.follow(this);
  }

  async moves(next: WorkCalendar): Promise<CalendarMove[]> {
    const open = await this.requests.openClocks();
    return open.flatMap((request) => {
      const days = dueDays(request, next);
      if (!days.allowed || request.dueOn === null || days.effect.dueOn === null) return [];
      const { dueOn: newDueOn, nominalDueOn } = days.effect;
      const { id: requestId, reference, dueOn } = request;
      const isSame = newDueOn === dueOn && nominalDueOn === request.nominalDueOn;
      return isSame ? [] : { requestId, reference, dueOn, newDueOn };
    });
  }

  /** A request that someone acts on meanwhile follows by that act; doing this twice moves nothing. */
  async recompute(): Promise<void> {
    for (const { requestId: id } of await this.moves(await this.calendars.current())) {
      const action = { type: 'recompute_deadline' } as const;
      await this.service.act({ id, action, actor: { kind: 'system' }, expectedVersion: null });
    }
  }
}
