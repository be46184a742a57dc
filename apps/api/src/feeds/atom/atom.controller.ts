import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { classTitle } from '@minhbach/domain';
import { Addresses } from '../addresses.ts';
import { fromChangeCursor, toChangeCursor } from '../change-cursor.ts';
import { keyOfSlug, slugOf } from '../class-slugs.ts';
import { badQuery, filterOf, readQuery, words } from '../feed-queries.ts';
import { FeedRepository, type ChangePosition, type FeedFilter } from '../feed.repository.ts';
import { PublicAnswers } from '../public-answers.ts';
import { ATOM, atomFeed } from './atom-feed.ts';

const PAGE_SIZE = 50;
const AtomQuery = z.object({ agency: words(), class: words(), after: words() });
type Asked = z.output<typeof AtomQuery>;

/** What is new, for feed readers: the whole catalogue, or that of one agency or class. */
@Controller()
export class AtomController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly feeds: FeedRepository,
    private readonly addresses: Addresses,
  ) {}

  @Get('catalogue.atom')
  async changes(
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const asked = readQuery(AtomQuery, query);
    await this.answers.send({ request, reply }, ATOM, (lastModified) =>
      this.#changes(asked, lastModified),
    );
  }

  async #changes(typed: Asked, lastModified: Date): Promise<string> {
    const filter = await filterOf(typed, this.feeds);
    const asked = { ...typed, class: canonical(typed.class) };
    const rows = await this.#page(filter, positionOf(asked.after));
    const page = rows.slice(0, PAGE_SIZE);
    const last = page.at(-1);
    const isMore = rows.length > PAGE_SIZE && last !== undefined;
    const [newest] = asked.after === null ? page : await this.#page(filter, null, 1);
    return atomFeed({
      id: this.addresses.tag(`catalogue${this.#search({ ...asked, after: null })}`),
      title: await this.#title(asked),
      updatedAt: newest?.listed.changedAt ?? lastModified,
      self: this.#address(asked),
      first: this.#address({ ...asked, after: null }),
      next: isMore ? this.#address({ ...asked, after: toChangeCursor(last.position) }) : null,
      page:
        asked.agency === null
          ? this.addresses.searchPage()
          : this.addresses.agencyPage(asked.agency),
      listed: page.map(({ listed }) => listed),
      addresses: this.addresses,
    });
  }

  #page(filter: FeedFilter, after: ChangePosition | null, first = PAGE_SIZE + 1) {
    return this.feeds.changes({ filter, order: 'newest_first', after, first });
  }

  async #title({ agency, class: slug }: Asked): Promise<string> {
    const parts = ['Danh mục thông tin công khai của thành phố Hà Nội'];
    if (agency !== null) parts.push((await this.feeds.bearersOf(agency))[0]?.name ?? agency);
    if (slug !== null) parts.push(classTitle(keyOfSlug(slug) ?? '') ?? slug);
    return parts.join(' · ');
  }

  #address = (asked: Asked): string => this.addresses.at(`/catalogue.atom${this.#search(asked)}`);

  /** The parameters that were given, in one order: the same feed has one address. */
  #search(asked: Asked): string {
    const given = Object.entries(asked).flatMap(([name, value]) =>
      value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
    );
    return given.length === 0 ? '' : `?${given.join('&')}`;
  }
}

function positionOf(after: string | null): ChangePosition | null {
  if (after === null) return null;
  const position = fromChangeCursor(after);
  if (position === undefined) throw badQuery('after: con trỏ trang không hợp lệ.');
  return position;
}

/** One spelling of a class, so that one feed has one name. */
const canonical = (slug: string | null): string | null =>
  slug === null ? null : slugOf(keyOfSlug(slug) ?? slug);
