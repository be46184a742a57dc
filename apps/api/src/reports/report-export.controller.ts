import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { DOCX_MEDIA_TYPE, writeDocx } from './letters/write-docx.ts';
import { PDF_MEDIA_TYPE, writePdf } from './letters/write-pdf.ts';
import { writeReportWorkbook } from './letters/write-report-workbook.ts';
import { Clock } from '../platform/clock.ts';
import { WORKBOOK_MEDIA_TYPE } from '../platform/workbook.ts';
import { figuresTable, letterOf } from './report-letter.vi.ts';
import { ReportReads } from './report-reads.repository.ts';
import { frozenOf, ReportRepository } from './report.repository.ts';
import { sendAs } from './send-as.ts';

/** A report as it was last sent, to whoever may see it: what was frozen, in the form that is wanted. */
@Controller('files/reports')
export class ReportExportController {
  constructor(
    private readonly clock: Clock,
    private readonly reads: ReportReads,
    private readonly repository: ReportRepository,
  ) {}

  @Get(':id/report.docx')
  async asWord(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply) {
    const { letter, name } = await this.#sent(id, actor);
    return sendAs(reply, { name: `${name}.docx`, type: DOCX_MEDIA_TYPE }, await writeDocx(letter));
  }

  @Get(':id/report.pdf')
  async asPdf(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply) {
    const { letter, name } = await this.#sent(id, actor);
    return sendAs(reply, { name: `${name}.pdf`, type: PDF_MEDIA_TYPE }, await writePdf(letter));
  }

  @Get(':id/report.xlsx')
  async asWorkbook(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ) {
    const { letter, name } = await this.#sent(id, actor);
    const workbook = writeReportWorkbook(letter, this.clock.now());
    return sendAs(reply, { name: `${name}.xlsx`, type: WORKBOOK_MEDIA_TYPE }, workbook);
  }

  @Get(':id/report.csv')
  async asCsv(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply) {
    const { frozen, name } = await this.#sent(id, actor);
    const { columns, rows } = figuresTable(frozen);
    const lines = [columns.map(({ title }) => title), ...rows];
    const csv = stringify(lines, { bom: true, escape_formulas: true });
    return sendAs(reply, { name: `${name}.csv`, type: 'text/csv; charset=utf-8' }, csv);
  }

  /** The very text that was hashed. */
  @Get(':id/report.json')
  async asJson(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply) {
    const { content, name } = await this.#sent(id, actor);
    return sendAs(reply, { name: `${name}.json`, type: 'application/json' }, content);
  }

  async #sent(id: string, actor: Actor) {
    const report = await this.reads.find(actor, id);
    if (report === undefined) throw new NotFoundException();
    const last = (await this.repository.lastVersions([report.id])).get(report.id);
    if (last === undefined) throw new NotFoundException();
    const frozen = frozenOf(last);
    return {
      frozen,
      content: last.content,
      letter: letterOf(frozen, { agency: report.agency, hash: last.hash }),
      name: `bao-cao-${frozen.year}-${report.agency.code.toLowerCase()}`,
    };
  }
}
