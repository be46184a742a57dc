import { createHash } from 'node:crypto';
import {
  allows,
  violates,
  workCalendar,
  yearOf,
  type CalendarDate,
  type CalendarDay,
  type Ruling,
  type WorkCalendar,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { WorkCalendarRepository } from './work-calendar.repository.ts';

/** One day that becomes a working day or a day off, and the decision that makes it so. */
export type CalendarChange = { on: CalendarDate; working: boolean; name: string; decision: string };

/** An open request whose last day would be another. */
export type CalendarMove = {
  requestId: string;
  reference: string;
  dueOn: CalendarDate;
  newDueOn: CalendarDate;
};

/** Whoever keeps dates that were counted with the calendar. Registers itself by `follow`. */
export type CalendarFollower = {
  /** The open requests that `next` would move, without moving them. */
  moves(next: WorkCalendar): Promise<readonly CalendarMove[]>;
  /**
   * Counts open requests again with the calendar in force: a register line and a notice for each
   * that moves. Doing it twice changes nothing, so that an interrupted run is finished by the next.
   */
  recompute(): Promise<void>;
};

export type CalendarPreview = { calendar: WorkCalendar; moves: readonly CalendarMove[] };

const TEXT_MAX_LENGTH = 300;

@Injectable()
export class CalendarChangeService {
  readonly #followers: CalendarFollower[] = [];

  constructor(
    private readonly calendars: WorkCalendarRepository,
    private readonly clock: Clock,
  ) {}

  follow(follower: CalendarFollower): void {
    this.#followers.push(follower);
  }

  /** What the change would do. Its version binds the confirmation to exactly this. */
  async preview(change: CalendarChange): Promise<CalendarPreview> {
    const current = await this.calendars.current();
    const days = [
      ...current.days.filter(({ on }) => on !== change.on),
      dayOf(change, current.lastDecidedYear),
    ].toSorted((one, other) => one.on.localeCompare(other.on));
    const next = workCalendar('', current.lastDecidedYear, days);
    const moves = (
      await Promise.all(this.#followers.map((follower) => follower.moves(next)))
    ).flat();
    const version = versionAfter(current.version, change, moves);
    return { calendar: workCalendar(version, current.lastDecidedYear, days), moves };
  }

  /** Adopts what was previewed, unless anything has changed since; then open requests follow. */
  async change(
    change: CalendarChange,
    previewVersion: string,
    actor: Actor,
  ): Promise<Ruling<WorkCalendar>> {
    if (actor.kind !== 'staff' || actor.role !== 'administrator')
      return violates('role_not_allowed');
    const missing = (['name', 'decision'] as const).find((field) => change[field].trim() === '');
    if (missing) return violates('required', [], missing);
    const tooLong = (['name', 'decision'] as const).find(
      (field) => change[field].length > TEXT_MAX_LENGTH,
    );
    if (tooLong) return violates('too_long', [], tooLong);

    const previous = await this.calendars.current();
    const { calendar } = await this.preview(change);
    if (calendar.version !== previewVersion) return violates('changed_meanwhile');
    const isAdopted = await this.calendars.adopt(calendar, previous.version, {
      adoptedAt: this.clock.now(),
      adoptedBy: actor.id,
      reason: change.decision,
    });
    if (!isAdopted) return violates('changed_meanwhile');

    await this.recompute();
    return allows(calendar);
  }

  /** Also at each start: a process that ended between adoption and the last request left some behind. */
  async recompute(): Promise<void> {
    for (const follower of this.#followers) await follower.recompute();
  }
}

function dayOf(
  { on, working, name, decision }: CalendarChange,
  lastDecidedYear: number,
): CalendarDay {
  const kind = working ? 'swapped_working' : 'swapped_off';
  return { on, kind, name, decision, provisional: yearOf(on) > lastDecidedYear };
}

/** `vn-2026-11-23+1f09c2d4`: the release it grew from and a digest of the whole preview. */
function versionAfter(
  version: string,
  change: CalendarChange,
  moves: readonly CalendarMove[],
): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([version, change, moves]))
    .digest('hex');
  return `${version.split('+')[0]}+${digest.slice(0, 8)}`;
}
