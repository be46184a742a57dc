import { IMPORT_COLUMNS, ROW_VERDICTS } from '@minhbach/domain';
import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { violationWords } from '../platform/violation-words.vi.ts';
import { WORKBOOK_MEDIA_TYPE, writeWorkbook } from '../platform/workbook.ts';
import { ImportReads, type RowFilter } from './import-reads.repository.ts';
import type { ImportRow } from './import-rows.repository.ts';
import { CLASS_ROWS, GUIDE_ROWS, TEMPLATE_HEADINGS } from './import-template.vi.ts';
import { headingOf } from './import.types.ts';

const PAGE = 500;
const WIDTH = 22;
const Filter = z.object({
  verdict: z.enum(ROW_VERDICTS).nullable().default(null),
  outcome: z.enum(['refused']).nullable().default(null),
  problem: z.string().max(100).nullable().default(null),
});

/** Sheets to fill in, and sheets to mend: the rows of an import with what is wrong with each. */
@Controller('files/catalogue-import')
export class ImportSheetController {
  constructor(
    private readonly clock: Clock,
    private readonly reads: ImportReads,
  ) {}

  @Get('template.xlsx')
  templateAsWorkbook(@Res() reply: FastifyReply) {
    const sheets = [
      { name: 'Danh mục', widths: TEMPLATE_HEADINGS.map(() => WIDTH), rows: [TEMPLATE_HEADINGS] },
      { name: 'Hướng dẫn', widths: [34, 10, 110], rows: GUIDE_ROWS },
      { name: 'Loại thông tin', widths: [18, 110], rows: CLASS_ROWS },
    ];
    return sendAs(reply, 'mau-nhap-danh-muc.xlsx', writeWorkbook(sheets, this.clock.now()));
  }

  @Get('template.csv')
  templateAsCsv(@Res() reply: FastifyReply) {
    return sendAs(reply, 'mau-nhap-danh-muc.csv', asCsv([TEMPLATE_HEADINGS]));
  }

  @Get(':id/rows.xlsx')
  async rowsAsWorkbook(
    @Param('id') id: string,
    @Query() query: unknown,
    @Res() reply: FastifyReply,
    @CurrentActor() actor: Actor,
  ) {
    const rows = await this.#rows(id, query, actor);
    const widths = [8, ...IMPORT_COLUMNS.map(() => WIDTH), 80];
    const sheet = { name: 'Danh mục', widths, rows };
    return sendAs(reply, 'dong-can-sua.xlsx', writeWorkbook([sheet], this.clock.now()));
  }

  @Get(':id/rows.csv')
  async rowsAsCsv(
    @Param('id') id: string,
    @Query() query: unknown,
    @Res() reply: FastifyReply,
    @CurrentActor() actor: Actor,
  ) {
    return sendAs(reply, 'dong-can-sua.csv', asCsv(await this.#rows(id, query, actor)));
  }

  async #rows(id: string, query: unknown, actor: Actor): Promise<AsyncIterable<string[]>> {
    const filter = Filter.safeParse(query);
    const run = await this.reads.findFor(actor, id);
    if (run === undefined || !filter.success) throw new NotFoundException();
    return this.#written(run.id, { ...filter.data, unconfirmed: false });
  }

  async *#written(id: string, filter: RowFilter): AsyncGenerator<string[]> {
    yield ['Dòng', ...TEMPLATE_HEADINGS, 'Vấn đề'];
    for (let after = 0; ;) {
      const rows = await this.reads.rows(id, filter, { limit: PAGE, after });
      for (const row of rows)
        yield [
          String(row.number),
          ...IMPORT_COLUMNS.map((column) => row.texts[column] ?? ''),
          problemsOf(row),
        ];
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) return;
      after = last.number;
    }
  }
}

function problemsOf({ problems, duplicate }: ImportRow): string {
  const told = problems.map(({ column, code, suggestion }) =>
    [
      column === null ? '' : `${headingOf(column)}: `,
      violationWords[code],
      suggestion === null ? '' : ` Có phải: ${suggestion}?`,
    ].join(''),
  );
  const double = duplicate === null ? [] : [`Trùng với: ${duplicate.label}`];
  return [...told, ...double].join('\n');
}

function asCsv(rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>): Readable {
  const written = stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows' });
  const source = Readable.from(rows);
  written.on('close', () => source.destroy());
  source.on('error', (fault) => written.destroy(fault));
  return source.pipe(written);
}

function sendAs(reply: FastifyReply, name: string, content: Readable) {
  const isWorkbook = name.endsWith('.xlsx');
  return reply
    .headers({
      'content-type': isWorkbook ? WORKBOOK_MEDIA_TYPE : 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    .send(content);
}
