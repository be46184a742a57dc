import type { Readable } from 'node:stream';
import {
  BadRequestException,
  Controller,
  Get,
  HttpException,
  HttpStatus,
  NotFoundException,
  Param,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { calendarDate, yearOf, type Period } from '@minhbach/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AgencyRepository } from '../../agencies/agency.repository.ts';
import { Clock } from '../../platform/clock.ts';
import { Faults } from '../../platform/faults.ts';
import { Attempts, isOurOwn } from '../../platform/rate-limits.ts';
import { WORKBOOK_MEDIA_TYPE } from '../../platform/workbook.ts';
import { FIRST_YEAR } from '../statistic.repository.ts';
import { StatisticService } from '../statistic.service.ts';
import { BodyRows } from './body-rows.service.ts';
import {
  BODY_COLUMNS,
  bodyRow,
  DEFINITION_TABLE,
  definitionRows,
  PAGE_TABLE,
  pageRow,
  type Row,
} from './statistic-tables.ts';
import { statisticsCsv, statisticsJson, statisticsWorkbook } from './write-statistics.ts';

/** As many as statistics may be asked for; the data of all bodies count as ten. */
export const FILES_PER_MINUTE = 60;
const OF_ALL_BODIES = 10;
const CSV = 'text/csv; charset=utf-8; header=present';

type Exchange = { request: FastifyRequest; reply: FastifyReply };
type File = { name: string; type: string; body: () => Readable };

/** What the public pages of statistics show, as files, and what they are made of, body by body. */
@Controller('statistics')
export class StatisticFilesController {
  readonly #attempts = new Attempts();

  constructor(
    private readonly agencies: AgencyRepository,
    private readonly bodies: BodyRows,
    private readonly clock: Clock,
    private readonly faults: Faults,
    private readonly statistics: StatisticService,
  ) {}

  @Get('figures.csv')
  figures(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    this.#admit(request, 1);
    const body = () => statisticsCsv(DEFINITION_TABLE.columns, definitionRows());
    return this.#send({ request, reply }, { name: 'dinh-nghia-chi-tieu.csv', type: CSV, body });
  }

  @Get(':year/table.csv')
  async csv(
    @Param('year') year: string,
    @Query('co-quan') code: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { rows, name } = await this.#page(request, year, code);
    const body = () => statisticsCsv(PAGE_TABLE.columns, rows);
    return this.#send({ request, reply }, { name: `${name}.csv`, type: CSV, body });
  }

  @Get(':year/table.xlsx')
  async xlsx(
    @Param('year') year: string,
    @Query('co-quan') code: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { rows, name } = await this.#page(request, year, code);
    const body = () => statisticsWorkbook(rows, this.clock.now());
    const file = { name: `${name}.xlsx`, type: WORKBOOK_MEDIA_TYPE, body };
    return this.#send({ request, reply }, file);
  }

  @Get(':year/bodies.csv')
  bodiesCsv(
    @Param('year') year: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const period = this.#period(year);
    this.#admit(request, OF_ALL_BODIES);
    const body = () => statisticsCsv(BODY_COLUMNS, this.#bodyRows(period));
    const name = `so-lieu-tung-co-quan-${year}.csv`;
    return this.#send({ request, reply }, { name, type: CSV, body });
  }

  @Get(':year/bodies.json')
  bodiesJson(
    @Param('year') year: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const period = this.#period(year);
    this.#admit(request, OF_ALL_BODIES);
    const head = { ...period, writtenAt: this.clock.now(), licence: '/vocabulary/licence' };
    const body = () => statisticsJson(head, this.#bodyRows(period));
    const name = `so-lieu-tung-co-quan-${year}.json`;
    const file = { name, type: 'application/json; charset=utf-8', body };
    return this.#send({ request, reply }, file);
  }

  async *#bodyRows(period: Period): AsyncGenerator<Row> {
    for await (const row of this.bodies.of(period)) yield bodyRow(row);
  }

  async #page(request: FastifyRequest, year: string, code: unknown) {
    const period = this.#period(year);
    if (typeof code !== 'string' || code.length > 100)
      throw new BadRequestException({
        code: 'bad_query',
        message: 'Tham số không hợp lệ: co-quan.',
      });
    this.#admit(request, 1);
    const agency = await this.agencies.latestByCode(code.trim(), this.clock.today());
    if (agency === undefined)
      throw new NotFoundException({
        code: 'unknown_agency',
        message: 'Không có cơ quan nào mang mã này.',
      });
    const scope = { agencyId: agency.id, isAlone: false };
    const { cells } = await this.statistics.publicOf(scope, period);
    const rows = cells.map((cell) => pageRow(cell, { agency, ...period }));
    const mark = agency.code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    return { rows, name: `so-lieu-${mark}-${year}` };
  }

  #period(year: string): Period {
    if (!/^\d{4}$/.test(year) || Number(year) < FIRST_YEAR || Number(year) > this.#thisYear())
      throw new NotFoundException({
        code: 'unknown_year',
        message: 'Không có số liệu của năm này.',
      });
    return { from: calendarDate(`${year}-01-01`), until: calendarDate(`${year}-12-31`) };
  }

  #thisYear = (): number => yearOf(this.clock.today());

  #admit(request: FastifyRequest, cost: number): void {
    if (isOurOwn(request)) return;
    if (this.#attempts.add(request.ip, cost) > FILES_PER_MINUTE)
      throw new HttpException(
        {
          code: 'too_many_files',
          message: 'Bạn đã tải quá nhiều lần. Vui lòng đợi một phút.',
        },
        HttpStatus.TOO_MANY_REQUESTS,
      );
  }

  #send({ request, reply }: Exchange, { name, type, body }: File) {
    void reply.type(type).headers({
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'public, max-age=300',
      'x-robots-tag': 'noindex',
    });
    if (request.method === 'HEAD') return reply.send();
    const written = body();
    // The headers are out: all that is left is to break off, and to know why.
    written.on('error', (fault) => this.faults.log(fault));
    return reply.send(written);
  }
}
