import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { Controller, Get, HttpStatus, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock.ts';
import { Faults } from '../../platform/faults.ts';
import { isOurOwn } from '../../platform/rate-limits.ts';
import { filterOf } from '../feed-queries.ts';
import { FeedRepository } from '../feed.repository.ts';
import { notModified, PublicAnswers, withFreshness, type Exchange } from '../public-answers.ts';
import { toCsv } from './csv.ts';
import type { Cell } from './export-columns.ts';
import { exportFilterOf, exportName } from './export-query.ts';
import { ExportService } from './export.service.ts';
import { toXlsx } from './xlsx.ts';

type Form = {
  ending: 'csv' | 'xlsx';
  contentType: string;
  write: (rows: AsyncIterable<readonly Cell[]>) => Readable;
};

/** Any list of the search page as a file, streamed: how long it will be is known only at its end. */
@Controller()
export class ExportController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly clock: Clock,
    private readonly faults: Faults,
    private readonly feeds: FeedRepository,
    private readonly service: ExportService,
  ) {}

  @Get('catalogue.csv')
  csv(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const contentType = 'text/csv; charset=utf-8; header=present';
    return this.#send({ request, reply }, query, { ending: 'csv', contentType, write: toCsv });
  }

  @Get('catalogue.xlsx')
  xlsx(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.#send({ request, reply }, query, {
      ending: 'xlsx',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      write: (rows) => toXlsx(rows, this.clock.now()),
    });
  }

  async #send(exchange: Exchange, query: unknown, { ending, contentType, write }: Form) {
    const { request, reply } = exchange;
    const filter = exportFilterOf(query);
    // What names no agency is told before anything is read.
    await filterOf({ agency: filter.agencyCode, class: null }, this.feeds);
    const freshness = await this.answers.freshness(request);
    if (freshness.isKnown) return notModified(exchange, freshness);

    const place = this.service.enter(isOurOwn(request) ? null : request.ip);
    if (!('leave' in place))
      return reply.code(HttpStatus.TOO_MANY_REQUESTS).header('retry-after', '60').send(place);
    // However the answer ends, sent, broken off or failed, its connection is done with it.
    reply.raw.once('close', place.leave);
    if (request.socket instanceof Socket) request.socket.setTimeout(this.service.readWithinMs);
    const count = await this.service.count(filter);
    const name = exportName(filter, this.clock.today(), ending);
    void withFreshness(reply, freshness).headers({
      'content-disposition': `attachment; filename="${name}"`,
      'x-robots-tag': 'noindex',
      ...countHeaders(count),
    });
    void reply.type(contentType);
    if (request.method === 'HEAD') return reply.send();
    const body = write(this.service.rows(filter));
    // The headers are out: all that is left is to break off, and to know why.
    body.on('error', (fault) => this.faults.log(fault));
    return reply.send(body);
  }
}

/** For a bar of progress: the rows that will come, or at least so many. */
const countHeaders = ({
  totalCount,
  totalIsExact,
}: Awaited<ReturnType<ExportService['count']>>) => ({
  [totalIsExact ? 'x-total-count' : 'x-total-count-at-least']: String(totalCount),
});
