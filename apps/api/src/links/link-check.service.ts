import { afterLinkCheck, type CalendarDate, type LinkRecord } from '@minhbach/domain';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { followLink, type Finding } from './follow-link.ts';
import { LinkChecks } from './link-checks.repository.ts';

/** How many links are taken from the database at a time. */
const BATCH = 200;
/** How many are followed at once; of one host one at a time, with a pause after each. */
const SIDE_BY_SIDE = 8;
/** What one night may follow; the rest waits for the next, longest unchecked first. */
const NIGHT_MAX = 50_000;
const TIMEOUT_MS = 15_000;

/** A link that is to be followed, with what was found before. */
export type LinkToFollow = { link: string; before: LinkRecord };
export type FollowedLink<Link extends LinkToFollow> = Link & {
  record: LinkRecord;
  finding: string;
};
/** Whoever keeps links that are to be followed every night. Registers itself by `follow`. */
export type LinkSource<Link extends LinkToFollow> = {
  /** The next links not yet followed today. */
  next(today: CalendarDate, first: number): Promise<readonly Link[]>;
  keep(found: readonly FollowedLink<Link>[], today: CalendarDate): Promise<void>;
};

type Found<Link> = { link: Link; finding: Finding };

/** Follows the links of shown entries, and those of other sources, politely, and keeps what was found. */
@Injectable()
export class LinkCheckService implements OnApplicationShutdown {
  readonly #stopping = new AbortController();
  readonly #others: LinkSource<LinkToFollow>[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly checks: LinkChecks,
    private readonly clock: Clock,
  ) {}

  onApplicationShutdown(): void {
    this.#stopping.abort();
  }

  follow(source: LinkSource<LinkToFollow>): void {
    this.#others.push(source);
  }

  /**
   * Follows every link that wasn't followed today. Interrupted, it goes on where it stopped. When nothing
   * answers at all, our own line is down: that says nothing about anybody's link and isn't kept.
   */
  async checkAll(): Promise<void> {
    if (!(await this.#checkAllOf(this.checks))) return;
    for (const source of this.#others) await this.#checkAllOf(source);
  }

  /** @returns false when our own line is down: nobody else's links can be followed then either */
  async #checkAllOf<Link extends LinkToFollow>(source: LinkSource<Link>): Promise<boolean> {
    const today = this.clock.today();
    let isOurLineUp = false;
    let followed = 0;
    while (followed < NIGHT_MAX && !this.#stopping.signal.aborted) {
      const batch = await source.next(today, BATCH);
      if (batch.length === 0) return true;
      const found = await this.#follow(batch);
      isOurLineUp ||= found.some(({ finding }) => finding.kind !== 'unreachable');
      if (!isOurLineUp && isSilence(found)) return false;
      await source.keep(
        found.map(({ link, finding }) => ({
          ...link,
          record: afterLinkCheck(link.before, finding.kind === 'answered', today),
          finding: wordOf(finding),
        })),
        today,
      );
      followed += batch.length;
    }
    return true;
  }

  /** Hosts side by side, the links of one host in turn. */
  async #follow<Link extends LinkToFollow>(links: readonly Link[]): Promise<Found<Link>[]> {
    const queues = [...Map.groupBy(links, ({ link }) => hostOf(link)).values()];
    const found: Found<Link>[] = [];
    const work = async () => {
      for (let queue = queues.pop(); queue !== undefined; queue = queues.pop())
        for (const [at, link] of queue.entries()) {
          if (at > 0) await this.#pause();
          found.push({ link, finding: await this.#followOne(link) });
        }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    return found;
  }

  #followOne({ link }: LinkToFollow): Promise<Finding> {
    if (!URL.canParse(link)) return Promise.resolve({ kind: 'gone', status: 0 });
    return followLink(link, {
      allowsPrivate: this.config.linkCheckPrivate,
      timeoutMs: TIMEOUT_MS,
      signal: this.#stopping.signal,
    });
  }

  async #pause(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.config.linkCheckPauseMs);
    this.#stopping.signal.addEventListener('abort', () => resolve(), { once: true });
    await promise;
    clearTimeout(timer);
    this.#stopping.signal.throwIfAborted();
  }
}

/** One host may be down by itself; several at once, and nobody else to be heard, are our own line. */
const HOSTS_OF_SILENCE = 3;

const isSilence = (found: readonly Found<LinkToFollow>[]) =>
  new Set(found.map(({ link: { link } }) => hostOf(link))).size >= HOSTS_OF_SILENCE;

const hostOf = (link: string) => (URL.canParse(link) ? new URL(link).host : '');

const wordOf = (finding: Finding) =>
  finding.kind === 'unreachable' ? finding.reason : String(finding.status);
