import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { SitemapRepository, type EntryPart } from './sitemap.repository.ts';

/** The protocol allows 50 000 addresses a file; what is published within the hour still fits. */
export const ENTRIES_PER_PART = 45_000;
const KEPT_MS = 60 * 60 * 1000;

/** Where the parts of the entries begin and end: looked up once an hour, since that reads all ids. */
@Injectable()
export class SitemapParts {
  #known: { parts: readonly EntryPart[]; at: number } | undefined;
  #looking: Promise<readonly EntryPart[]> | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly sitemaps: SitemapRepository,
  ) {}

  async current(): Promise<readonly EntryPart[]> {
    const now = this.clock.now().getTime();
    if (this.#known && now >= this.#known.at && now - this.#known.at < KEPT_MS)
      return this.#known.parts;
    // Whoever comes while somebody looks already waits for the same answer.
    this.#looking ??= this.sitemaps.parts(ENTRIES_PER_PART).finally(() => {
      this.#looking = undefined;
    });
    const parts = await this.#looking;
    this.#known = { parts, at: now };
    return parts;
  }
}
