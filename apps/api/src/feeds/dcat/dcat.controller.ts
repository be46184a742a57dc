import {
  Controller,
  Get,
  GoneException,
  NotFoundException,
  Param,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isUuid } from '../../platform/uuid.ts';
import { Addresses } from '../addresses.ts';
import { badQuery, readQuery, words } from '../feed-queries.ts';
import { EVERYTHING, FeedRepository } from '../feed.repository.ts';
import { PublicAnswers } from '../public-answers.ts';
import { cataloguePage, entryDocument } from './catalogue.ts';
import { toJsonLd } from './json-ld.ts';
import type { Resource } from './resource.ts';
import { statisticsDataset, statisticsDocument } from './statistics-dataset.ts';
import { StatisticsFeed } from './statistics-feed.service.ts';
import { toTurtle } from './turtle.ts';
import { agent, classSchemes, contact, licence } from './vocabulary.ts';

const PAGE_SIZE = 100;
const CatalogueQuery = z.object({ after: words() });

const FORMATS = {
  jsonld: { contentType: 'application/ld+json; charset=utf-8', write: toJsonLd },
  ttl: { contentType: 'text/turtle; charset=utf-8', write: toTurtle },
} as const;
type Format = keyof typeof FORMATS;

/** The catalogue as DCAT-AP 3, in JSON-LD and Turtle, which say the same. */
@Controller()
export class DcatController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly feeds: FeedRepository,
    private readonly addresses: Addresses,
    private readonly statisticsOf: StatisticsFeed,
  ) {}

  @Get('catalogue.:format')
  catalogue(
    @Param('format') format: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.#send({ request, reply }, format, (shown, changedAt) =>
      this.#page(shown, changedAt, query),
    );
  }

  @Get('catalogue')
  catalogueIn(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return seeOther(request, reply, { data: '/catalogue', page: this.addresses.searchPage() });
  }

  @Get('catalogue/:id.:format')
  entry(
    @Param('id') id: string,
    @Param('format') format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.#send({ request, reply }, format, () => this.#entry(id));
  }

  @Get('catalogue/:id')
  entryIn(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    if (!isUuid(id)) throw unknownEntry();
    const page = this.addresses.entryPage(id);
    return seeOther(request, reply, { data: `/catalogue/${id}`, page });
  }

  @Get('statistics.:format')
  statistics(
    @Param('format') format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.#send({ request, reply }, format, async () => {
      const of = await this.statisticsOf.dataset();
      return statisticsDocument(of, await this.feeds.responsible([of.publisher]));
    });
  }

  @Get('statistics')
  statisticsIn(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return seeOther(request, reply, { data: '/statistics', page: this.addresses.at('/so-lieu') });
  }

  @Get('vocabulary/:name.:format')
  vocabulary(
    @Param('name') name: string,
    @Param('format') format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.#send({ request, reply }, format, () => this.#vocabulary(name));
  }

  @Get('vocabulary/:name')
  async vocabularyIn(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.#vocabulary(name);
    const data = `/vocabulary/${name}`;
    return seeOther(request, reply, { data, page: this.addresses.at(`${data}.ttl`) });
  }

  async #send(
    exchange: { request: FastifyRequest; reply: FastifyReply },
    format: string,
    describe: (format: Format, changedAt: Date) => Promise<Resource[]>,
  ) {
    if (!isFormat(format)) throw new NotFoundException();
    const { contentType, write } = FORMATS[format];
    await this.answers.send(exchange, contentType, async (changedAt) =>
      write(await describe(format, changedAt)),
    );
  }

  async #page(format: Format, changedAt: Date, query: unknown): Promise<Resource[]> {
    const { after } = readQuery(CatalogueQuery, query);
    if (after !== null && !isUuid(after)) throw badQuery('after: con trỏ trang không hợp lệ.');
    const [rows, publisher, total, statistics] = await Promise.all([
      this.feeds.shown(EVERYTHING, after, PAGE_SIZE + 1),
      this.feeds.city(),
      after === null ? this.feeds.countShown(EVERYTHING) : null,
      after === null ? this.statisticsOf.dataset() : null,
    ]);
    const listed = rows.slice(0, PAGE_SIZE);
    const first = this.addresses.at(`/catalogue.${format}`);
    const lastId = listed.at(-1)?.entry.id;
    return cataloguePage({
      listed,
      contacts: await this.feeds.contactsOf(listed, statistics ? [publisher] : []),
      publisher,
      changedAt,
      addresses: this.addresses,
      self: after === null ? first : `${first}?after=${after}`,
      first,
      next: rows.length > PAGE_SIZE ? `${first}?after=${lastId}` : null,
      total: total === null ? null : total + 1,
      statistics: statistics && statisticsDataset(statistics),
    });
  }

  async #entry(id: string): Promise<Resource[]> {
    const listed = isUuid(id) ? await this.feeds.one(id) : undefined;
    if (listed === undefined) throw unknownEntry();
    if (listed.isOver)
      throw new GoneException({
        code: 'entry_over',
        message: 'Mục thông tin đã được rút hoặc đã hết thời hạn công khai.',
      });
    return entryDocument(listed, await this.feeds.contactsOf([listed]), this.addresses);
  }

  async #vocabulary(name: string): Promise<Resource[]> {
    if (name === 'classes') return classSchemes(this.addresses);
    if (name === 'licence') return [licence(this.addresses)];
    if (name !== 'agencies') throw new NotFoundException();
    const agencies = await this.feeds.everyAgency();
    const contacts = await this.feeds.responsible(agencies);
    return agencies.flatMap((one) => [
      agent(one, this.addresses),
      contact(one, contacts, this.addresses),
    ]);
  }
}

const isFormat = (text: string): text is Format => Object.hasOwn(FORMATS, text);

const unknownEntry = () =>
  new NotFoundException({ code: 'unknown_entry', message: 'Không có mục thông tin này.' });

/** The name of a thing leads to what is written about it, in the form that the asker reads. */
function seeOther(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { data, page }: { data: string; page: string },
) {
  const accept = headers.accept ?? '';
  const location = accept.includes('text/turtle')
    ? `${data}.ttl`
    : /application\/(?:ld\+)?json/.test(accept)
      ? `${data}.jsonld`
      : page;
  return reply.code(303).headers({ location, vary: 'accept' }).send();
}
