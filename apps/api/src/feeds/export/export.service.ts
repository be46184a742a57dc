import { Injectable } from '@nestjs/common';
import { Attempts } from '../../platform/rate-limits.ts';
import { Addresses } from '../addresses.ts';
import { FeedRepository } from '../feed.repository.ts';
import type { CatalogueFilter } from '../../catalogue-search/catalogue-filter.types.ts';
import { CatalogueSearch } from '../../catalogue-search/catalogue-search.service.ts';
import { speakable } from '../listed-entry.ts';
import { COLUMNS, type Cell } from './export-columns.ts';

/** Exports per minute and address, and at once in this process: each reads the whole list. */
export const EXPORTS_PER_MINUTE = 10;
export const EXPORTS_AT_ONCE = 4;

@Injectable()
export class ExportService {
  /** Whoever takes nothing for so long has left, and stands in the way of others. */
  readWithinMs = 60_000;
  readonly #attempts = new Attempts();
  #running = 0;

  constructor(
    private readonly search: CatalogueSearch,
    private readonly feeds: FeedRepository,
    private readonly addresses: Addresses,
  ) {}

  /**
   * A place among those that export now, to be left once; or why another would be too much.
   * `address` is null for our own sites.
   */
  enter(address: string | null): { leave: () => void } | { code: string; message: string } {
    if (address !== null && this.#attempts.add(address, 1) > EXPORTS_PER_MINUTE)
      return {
        code: 'too_many_exports',
        message: 'Bạn đã tải quá nhiều lần. Vui lòng đợi một phút.',
      };
    if (this.#running >= EXPORTS_AT_ONCE)
      return { code: 'exports_busy', message: 'Đang có nhiều người tải. Vui lòng đợi một phút.' };
    this.#running += 1;
    return {
      leave: () => {
        this.#running -= 1;
      },
    };
  }

  count(filter: CatalogueFilter) {
    return this.search.count(filter);
  }

  /** The rows of the list, made as they are taken. */
  async *rows(filter: CatalogueFilter): AsyncGenerator<readonly Cell[]> {
    const bodies = await this.feeds.everyAgency();
    const agencyOf = new Map(bodies.map((agency) => [agency.id, agency]));
    for await (const found of this.search.all(filter)) {
      const entry = speakable(found);
      const agency = agencyOf.get(entry.agencyId ?? '') ?? null;
      yield COLUMNS.map(({ cell }) => cell({ entry, agency, addresses: this.addresses }));
    }
  }
}
