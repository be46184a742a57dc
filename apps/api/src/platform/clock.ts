import type { CalendarDate } from '@minhbach/domain';
import { Injectable } from '@nestjs/common';

const HANOI_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The only place where time comes from. Demos and journeys shift it; it keeps ticking. */
@Injectable()
export class Clock {
  constructor(private readonly shiftMs = 0) {}

  static startingAt(instant: string | undefined): Clock {
    return new Clock(instant === undefined ? 0 : Date.parse(instant) - Date.now());
  }

  now(): Date {
    return new Date(Date.now() + this.shiftMs);
  }

  today(): CalendarDate {
    return dayInHanoi(this.now());
  }
}

export function dayInHanoi(instant: Date): CalendarDate {
  const shifted = new Date(instant.getTime() + HANOI_OFFSET_MS);
  return shifted.toISOString().slice(0, 10) as CalendarDate; // an ISO day by construction
}
