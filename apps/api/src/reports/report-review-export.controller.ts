import {
  BadRequestException,
  Controller,
  Get,
  NotFoundException,
  Query,
  Res,
} from '@nestjs/common';
import { REVIEW_LEVELS } from '@minhbach/domain';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { violationWords } from '../platform/violation-words.vi.ts';
import { WORKBOOK_MEDIA_TYPE } from '../platform/workbook.ts';
import { DOCX_MEDIA_TYPE, writeDocx } from './letters/write-docx.ts';
import { PDF_MEDIA_TYPE, writePdf } from './letters/write-pdf.ts';
import { writeReportWorkbook } from './letters/write-report-workbook.ts';
import { reviewLetter, reviewLines, YEARS_ON_PAGE } from './report-review-letter.vi.ts';
import { ReportReview, type ReviewForm } from './report-review.service.ts';
import { sendAs } from './send-as.ts';

/** The same words as in the address of the page. */
type Asked = Record<'cap' | 'co-quan' | 'tu' | 'den', unknown>;

/** The review of several years that the page shows, as files, to whoever may see it. */
@Controller('files/report-reviews')
export class ReportReviewExportController {
  constructor(
    private readonly clock: Clock,
    private readonly reviews: ReportReview,
  ) {}

  @Get('review.docx')
  async asWord(@Query() asked: Asked, @CurrentActor() actor: Actor, @Res() reply: FastifyReply) {
    const { written, name } = await this.#found(asked, actor);
    const file = await writeDocx(reviewLetter(written, YEARS_ON_PAGE));
    return sendAs(reply, { name: `${name}.docx`, type: DOCX_MEDIA_TYPE }, file);
  }

  @Get('review.pdf')
  async asPdf(@Query() asked: Asked, @CurrentActor() actor: Actor, @Res() reply: FastifyReply) {
    const { written, name } = await this.#found(asked, actor);
    const file = await writePdf(reviewLetter(written, YEARS_ON_PAGE));
    return sendAs(reply, { name: `${name}.pdf`, type: PDF_MEDIA_TYPE }, file);
  }

  /** All years in one sheet: it has no edge. */
  @Get('review.xlsx')
  async asWorkbook(
    @Query() asked: Asked,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ) {
    const { written, name } = await this.#found(asked, actor);
    const letter = reviewLetter(written, written.review.years.length);
    const file = writeReportWorkbook(letter, this.clock.now());
    return sendAs(reply, { name: `${name}.xlsx`, type: WORKBOOK_MEDIA_TYPE }, file);
  }

  @Get('review.csv')
  async asCsv(@Query() asked: Asked, @CurrentActor() actor: Actor, @Res() reply: FastifyReply) {
    const { written, name } = await this.#found(asked, actor);
    const csv = stringify([...reviewLines(written.review)], { bom: true, escape_formulas: true });
    return sendAs(reply, { name: `${name}.csv`, type: 'text/csv; charset=utf-8' }, csv);
  }

  async #found(asked: Asked, actor: Actor) {
    const ruling = await this.reviews.of(formOf(asked), actor);
    if (ruling === null) throw new NotFoundException();
    if (!ruling.allowed) throw badQuery(ruling.violations.map(({ code }) => violationWords[code]));
    const { agency, years } = ruling.effect;
    const mark = agency.code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    return {
      written: { review: ruling.effect, today: this.clock.today() },
      name: `nhieu-nam-${years[0]?.year}-${years.at(-1)?.year}-${mark}`,
    };
  }
}

function formOf(asked: Asked): ReviewForm {
  const level = REVIEW_LEVELS.find((one) => one === asked.cap);
  const [code, from, until] = [asked['co-quan'] ?? '', asked.tu, asked.den];
  if (level === undefined) throw badQuery(['Tham số không hợp lệ: cap.']);
  if (typeof code !== 'string') throw badQuery(['Tham số không hợp lệ: co-quan.']);
  return { level, agencyCode: code, from: yearIn(from), until: yearIn(until) };
}

/** No year at all where four digits are not given: the rule says what is wrong. */
const yearIn = (typed: unknown) =>
  typeof typed === 'string' && /^\d{4}$/.test(typed) ? Number(typed) : Number.NaN;

const badQuery = (messages: readonly string[]) =>
  new BadRequestException({ code: 'bad_query', message: messages.join(' ') });
