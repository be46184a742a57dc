import { Readable } from 'node:stream';
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SectionService } from '../../duties/section.service.ts';
import { Addresses } from '../addresses.ts';
import { FeedRepository } from '../feed.repository.ts';
import { notModified, PublicAnswers, withFreshness } from '../public-answers.ts';
import { SitemapParts } from './sitemap-parts.ts';
import { SitemapRepository, type EntryPart } from './sitemap.repository.ts';
import { entryPlace, PUBLIC_PAGES, sitemapIndex, urlSet, type Listed } from './sitemap.ts';

const XML = 'application/xml; charset=utf-8';
const URLS_MAX = 50_000;
const BATCH = 1000;

/** For search engines: every page that anyone may find. The first part is pages, the others entries. */
@Controller()
export class SitemapController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly feeds: FeedRepository,
    private readonly sitemaps: SitemapRepository,
    private readonly parts: SitemapParts,
    private readonly sections: SectionService,
    private readonly addresses: Addresses,
  ) {}

  @Get('sitemap.xml')
  async index(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.answers.send({ request, reply }, XML, async () => {
      const parts = await this.parts.current();
      const changes = [null, ...parts.map(({ lastChange }) => lastChange)];
      return sitemapIndex(
        changes.map((changedAt, at) => ({
          address: this.addresses.at(`/sitemaps/${at + 1}.xml`),
          changedAt,
        })),
      );
    });
  }

  @Get('sitemaps/:number.xml')
  async part(
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const pages = number === '1' ? this.#pages() : this.#entries(await this.#partNamed(number));
    const freshness = await this.answers.freshness(request);
    if (freshness.isKnown) return notModified({ request, reply }, freshness);
    void withFreshness(reply, freshness).type(XML);
    // A stream would be read to its end for nobody.
    if (request.method === 'HEAD') return reply.send();
    return reply.send(Readable.from(urlSet(pages)));
  }

  async #partNamed(number: string): Promise<EntryPart> {
    const parts = await this.parts.current();
    const part = /^[1-9]\d{0,5}$/.test(number) ? parts[Number(number) - 2] : undefined;
    if (part === undefined) throw new NotFoundException();
    return part;
  }

  async *#pages(): AsyncGenerator<readonly Listed[]> {
    const agencies = await this.feeds.everyAgency();
    const paths = PUBLIC_PAGES.map((path) => this.addresses.at(path));
    const ofBodies = agencies.flatMap((agency) => {
      const page = this.addresses.agencyPage(agency.code);
      return this.sections.isKeptFor(agency)
        ? [page, `${page}/tiep-can-thong-tin`, `${page}/nghia-vu`]
        : [page];
    });
    // A code may have been borne by more than one.
    const pages = [...new Set([...paths, ...ofBodies])];
    yield pages.map((address) => ({ address, changedAt: null }));
  }

  async *#entries({ after, upTo }: EntryPart): AsyncGenerator<readonly Listed[]> {
    let from = after;
    for (let written = 0; written < URLS_MAX; written += BATCH) {
      const places = await this.sitemaps.places({ after: from, upTo }, BATCH);
      yield places.map((place) => entryPlace(place, this.addresses));
      from = places.at(-1)?.id ?? null;
      if (places.length < BATCH) return;
    }
  }
}
