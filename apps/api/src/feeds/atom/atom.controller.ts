import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { classTitle } from '@minhbach/domain';
import { Addresses } from '../addresses.ts';
import { fromChangeCursor, toChangeCursor } from '../change-cursor.ts';
import { keyOfSlug, slugOf } from '../class-slugs.ts';
import { badQuery, filterOf, readQuery, words } from '../feed-queries.ts';
import { FeedRepository, type ChangePosition, type FeedFilter } from '../feed.repository.ts';
import type { ListedEntry } from '../listed-entry.ts';
import {
  WHOLE_CATALOGUE,
  type CatalogueFilter,
} from '../../catalogue-search/catalogue-filter.types.ts';
import { CatalogueSearch } from '../../catalogue-search/catalogue-search.service.ts';
import { PublicAnswers } from '../public-answers.ts';
import { ATOM, atomFeed } from './atom-feed.ts';

const PAGE_SIZE = 50;
const AtomQuery = z.object({ agency: words(), class: words(), q: words(), after: words() });
type Asked = z.output<typeof AtomQuery>;

/** What is new, for feed readers: in the whole catalogue, of one agency or class, or of a search. */
@Controller()
export class AtomController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly feeds: FeedRepository,
    private readonly addresses: Addresses,
    private readonly search: CatalogueSearch,
  ) {}

  @Get('catalogue.atom')
  async changes(
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const asked = readQuery(AtomQuery, query);
    await this.answers.send({ request, reply }, ATOM, (lastModified) =>
      this.#feed(asked, lastModified),
    );
  }

  async #feed(typed: Asked, lastModified: Date): Promise<string> {
    const filter = await filterOf(typed, this.feeds);
    const asked = { ...typed, class: canonical(typed.class) };
    const { listed, updatedAt, after } =
      asked.q === null ? await this.#changes(filter, asked) : await this.#found(asked, asked.q);
    return atomFeed({
      id: this.addresses.tag(`catalogue${this.#search({ ...asked, after: null })}`),
      title: await this.#title(asked),
      updatedAt: updatedAt ?? lastModified,
      self: this.#address(asked),
      first: this.#address({ ...asked, after: null }),
      next: after === null ? null : this.#address({ ...asked, after }),
      page: this.#pageForPeople(asked),
      listed,
      addresses: this.addresses,
    });
  }

  async #changes(filter: FeedFilter, { after }: Asked): Promise<Page> {
    const rows = await this.#page(filter, positionOf(after));
    const page = rows.slice(0, PAGE_SIZE);
    const last = page.at(-1);
    const [newest] = after === null ? page : await this.#page(filter, null, 1);
    return {
      listed: page.map(({ listed }) => listed),
      updatedAt: newest?.listed.changedAt ?? null,
      after: rows.length > PAGE_SIZE && last ? toChangeCursor(last.position) : null,
    };
  }

  /** What a search finds, the newest document first; what is gone is not found any more. */
  async #found({ agency, class: slug, after }: Asked, q: string): Promise<Page> {
    const filter: CatalogueFilter = {
      ...WHOLE_CATALOGUE,
      search: q,
      agencyCode: agency,
      class: slug === null ? null : (keyOfSlug(slug) ?? null),
      order: 'newest',
    };
    const { edges, pageInfo } = await this.search.page(filter, PAGE_SIZE, after).catch(asBadQuery);
    const listed = await this.feeds.named(edges.map(({ node }) => node.id));
    const changes = listed.map(({ changedAt }) => changedAt.getTime());
    return {
      listed,
      updatedAt: changes.length === 0 ? null : new Date(Math.max(...changes)),
      after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  }

  #pageForPeople({ agency, class: slug, q }: Asked): string {
    if (q === null && slug === null)
      return agency === null ? this.addresses.searchPage() : this.addresses.agencyPage(agency);
    const key = slug === null ? null : (keyOfSlug(slug) ?? null);
    const given = { tim: q, 'co-quan': agency, loai: key };
    return `${this.addresses.searchPage()}${queryOf(given)}`;
  }

  #page(filter: FeedFilter, after: ChangePosition | null, first = PAGE_SIZE + 1) {
    return this.feeds.changes({ filter, order: 'newest_first', after, first });
  }

  async #title({ agency, class: slug, q }: Asked): Promise<string> {
    const parts = ['Danh mục thông tin công khai của thành phố Hà Nội'];
    if (agency !== null) parts.push((await this.feeds.bearersOf(agency))[0]?.name ?? agency);
    if (slug !== null) parts.push(classTitle(keyOfSlug(slug) ?? '') ?? slug);
    if (q !== null) parts.push(`“${q}”`);
    return parts.join(' · ');
  }

  #address = (asked: Asked): string => this.addresses.at(`/catalogue.atom${this.#search(asked)}`);

  /** In one order: the same feed has one address. */
  #search = ({ agency, class: slug, q, after }: Asked): string =>
    queryOf({ agency, class: slug, q, after });
}

type Page = { listed: ListedEntry[]; updatedAt: Date | null; after: string | null };

function queryOf(parameters: Record<string, string | null>): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
}

/** A search tells of a cursor that isn't its own in GraphQL's way. */
function asBadQuery(fault: unknown): never {
  throw fault instanceof GraphQLError ? badQuery(fault.message) : fault;
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
