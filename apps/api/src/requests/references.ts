import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { reference, REFERENCE_RANDOM_SIGNS, yearOf } from '@minhbach/domain';
import { Clock } from '../platform/clock.ts';
import { RequestRepository } from './request.repository.ts';

const STEPS = 2 ** 32;

/** Draws reference numbers until one is free; with millions a year to choose from, once is enough. */
@Injectable()
export class References {
  constructor(
    private readonly clock: Clock,
    private readonly requests: RequestRepository,
  ) {}

  async unused(): Promise<string> {
    for (;;) {
      const random = Array.from({ length: REFERENCE_RANDOM_SIGNS }, () => randomInt(STEPS) / STEPS);
      const drawn = reference(yearOf(this.clock.today()), random);
      if (!(await this.requests.isTaken(drawn))) return drawn;
    }
  }
}
