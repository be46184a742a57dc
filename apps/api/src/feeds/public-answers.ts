import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock.ts';
import { PublicData } from '../platform/public-data.ts';
import { FeedRepository } from './feed.repository.ts';

export type Exchange = { request: FastifyRequest; reply: FastifyReply };

/** Which state of the public data an answer shows. */
export type Freshness = { etag: string; lastModified: Date; isKnown: boolean };

/** Long enough to spare us a crowd, short enough for what was withdrawn to be gone soon. */
const KEPT_BY_CACHES = 'public, max-age=300';

/** Answers that are alike for everybody and may be kept by any cache. */
@Injectable()
export class PublicAnswers {
  constructor(
    private readonly publicData: PublicData,
    private readonly clock: Clock,
    private readonly feeds: FeedRepository,
  ) {}

  /** Makes the answer only for those who don't have it yet. */
  async send(
    exchange: Exchange,
    contentType: string,
    make: (lastModified: Date) => string | Promise<string>,
  ): Promise<void> {
    const freshness = await this.freshness(exchange.request);
    if (freshness.isKnown) return notModified(exchange, freshness);
    const body = await make(freshness.lastModified);
    void withFreshness(exchange.reply, freshness).type(contentType).send(body);
  }

  /**
   * The tag names the state of the public data, the day (terms end at midnight) and the address. The
   * date is the last change of a published entry. It doesn't move when an agency's words do, so what
   * was fetched on another day is never called unchanged by date alone.
   */
  async freshness({ url, headers }: FastifyRequest): Promise<Freshness> {
    const today = this.clock.today();
    const [version, { last }] = await Promise.all([this.publicData.version(), this.feeds.span()]);
    const etag = `W/"${digest(`${version} ${today} ${url}`)}"`;
    const midnight = new Date(`${today}T00:00:00+07:00`);
    const lastModified = last ?? midnight;
    const tags = headers['if-none-match'];
    if (tags !== undefined) return { etag, lastModified, isKnown: names(tags, etag) };

    const since = Date.parse(headers['if-modified-since'] ?? '');
    const validFrom = Math.max(seconds(lastModified.getTime()), seconds(midnight.getTime()));
    return { etag, lastModified, isKnown: seconds(since) >= validFrom };
  }
}

export function withFreshness(
  reply: FastifyReply,
  { etag, lastModified }: Freshness,
): FastifyReply {
  return reply.headers({
    etag,
    'last-modified': lastModified.toUTCString(),
    'cache-control': KEPT_BY_CACHES,
  });
}

export function notModified({ reply }: Exchange, freshness: Freshness): void {
  void withFreshness(reply, freshness).code(304).send();
}

/** RFC 9110, weak comparison. */
function names(tags: string, etag: string): boolean {
  return tags.split(',').some((tag) => ['*', etag].includes(tag.trim()));
}

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
