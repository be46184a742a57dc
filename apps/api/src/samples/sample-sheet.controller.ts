import { caseOutcomeWords, inspectionFindingWords } from '@minhbach/domain';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { hanoiInstant } from '../platform/hanoi-instant.ts';
import { SampleRepository } from './sample.repository.ts';

const SHEET_COLUMNS = [
  'STT',
  'Số yêu cầu',
  'Cơ quan',
  'Kết quả tại ngày lập danh sách',
  'Kết quả kiểm tra',
  'Ghi nhận',
  'Người ghi',
  'Lúc',
  'Số khởi tạo',
  'Ngày lập danh sách',
  'Số vụ việc trong danh sách',
  'SHA-256 của danh sách',
];

/** A sample with what was noted, as a sheet to work in: a line for each note, one without for a case without. */
@Controller('files/samples')
export class SampleSheetController {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly samples: SampleRepository,
  ) {}

  @Get(':id/sample.csv')
  async asCsv(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply) {
    const sample = await this.samples.findFor(actor, id);
    if (sample === undefined) throw new NotFoundException();
    const cases = await this.samples.casesOf(sample.sequence);
    const notes = await this.samples.notesOf(sample.sequence);
    const bodies = await this.agencies.byIds(cases.map(({ agencyId }) => agencyId));
    const names = new Map(bodies.map((body) => [body.id, body.name]));
    const { seed, frameOn, frameSize, frameHash } = sample;
    const lines = cases.flatMap(({ position, requestId, reference, agencyId, outcome }) => {
      const own = notes.filter((note) => note.requestId === requestId);
      const drawn = [position, reference, names.get(agencyId), caseOutcomeWords[outcome]];
      const frame = [seed, frameOn, frameSize, frameHash];
      return own.length === 0
        ? [[...drawn, '', '', '', '', ...frame]]
        : own.map(({ finding, note, by, at }) => {
            const noted = [inspectionFindingWords[finding], note, by, hanoiInstant(at)];
            return [...drawn, ...noted, ...frame];
          });
    });
    const csv = stringify([SHEET_COLUMNS, ...lines], { bom: true, escape_formulas: true });
    return reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="mau-kiem-tra-${frameOn}-${seed}.csv"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(csv);
  }
}
