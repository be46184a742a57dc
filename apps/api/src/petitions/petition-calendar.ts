import { Injectable, type OnModuleInit } from '@nestjs/common';
import { petitionDeadline, type WorkCalendar } from '@minhbach/domain';
import {
  CalendarChangeService,
  type CalendarFollower,
  type CalendarMove,
} from '../calendar/calendar-change.service.ts';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import { PetitionRepository } from './petition.repository.ts';
import { PetitionService } from './petition.service.ts';

/** Petitions that nobody has judged follow a changed calendar, with a line and a letter each. */
@Injectable()
export class PetitionCalendar implements CalendarFollower, OnModuleInit {
  constructor(
    private readonly calendars: WorkCalendarRepository,
    private readonly changes: CalendarChangeService,
    private readonly petitions: PetitionRepository,
    private readonly service: PetitionService,
  ) {}

  onModuleInit(): void {
    this.changes.follow(this);
  }

  async moves(next: WorkCalendar): Promise<CalendarMove[]> {
    const open = await this.petitions.openClocks();
    return open.flatMap((petition) => {
      const { id: requestId, reference, dueOn } = petition;
      const clock = petitionDeadline(petition, next);
      if (!clock.allowed || clock.effect.dueOn === dueOn) return [];
      return { requestId, reference, dueOn, newDueOn: clock.effect.dueOn };
    });
  }

  async recompute(): Promise<void> {
    for (const { requestId: id } of await this.moves(await this.calendars.current())) {
      const action = { type: 'recompute_petition' } as const;
      await this.service.act({ id, action, actor: { kind: 'system' }, expectedVersion: null });
    }
  }
}
