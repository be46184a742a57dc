import { Injectable } from '@nestjs/common';
import { yearOf } from '@minhbach/domain';
import { Clock } from '../../platform/clock.ts';
import { StatisticRepository } from '../../statistics/statistic.repository.ts';
import { Addresses } from '../addresses.ts';
import { FeedRepository } from '../feed.repository.ts';
import type { StatisticsDataset } from './statistics-dataset.ts';

/** What the description of the statistics says today. */
@Injectable()
export class StatisticsFeed {
  constructor(
    private readonly addresses: Addresses,
    private readonly clock: Clock,
    private readonly feeds: FeedRepository,
    private readonly statistics: StatisticRepository,
  ) {}

  async dataset(): Promise<StatisticsDataset> {
    const today = this.clock.today();
    const [publisher, counted] = await Promise.all([
      this.feeds.city(),
      this.statistics.firstYear(),
    ]);
    const last = yearOf(today);
    const first = Math.min(counted ?? last, last);
    const years = Array.from({ length: last - first + 1 }, (_one, at) => first + at);
    return { publisher, years, today, addresses: this.addresses };
  }
}
