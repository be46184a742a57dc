import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import { CONFIG } from '../../platform/platform.module.ts';
import { isUuid } from '../../platform/uuid.ts';
import { Addresses } from '../addresses.ts';
import { fromChangeCursor, toChangeCursor } from '../change-cursor.ts';
import { FeedRepository, type Changed } from '../feed.repository.ts';
import type { ListedEntry } from '../listed-entry.ts';
import { optional, xml, type Xml } from '../xml.ts';
import { badArgument, type OaiArguments } from './arguments.ts';
import { dublinCore } from './dublin-core.ts';
import { OaiError } from './errors.ts';
import { badToken, readToken, TOKEN_LASTS_MS, writeToken, type Rest } from './resumption-token.ts';
import { filterOfSet, setsOf, setsWith } from './sets.ts';
import { spanOf } from './span.ts';

const PAGE_SIZE = 100;
const PREFIX = 'oai_dc';

/** What each verb of OAI-PMH 2.0 answers. */
@Injectable()
export class OaiService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly feeds: FeedRepository,
    private readonly addresses: Addresses,
  ) {}

  async answer(asked: OaiArguments): Promise<Xml> {
    switch (asked.verb) {
      case 'Identify':
        return this.#identify();
      case 'ListMetadataFormats':
        return this.#formats(asked.identifier);
      case 'ListSets':
        return this.#sets(asked.resumptionToken);
      case 'GetRecord':
        return this.#record(asked);
      case 'ListIdentifiers':
        return this.#list(asked, asked.verb, (one) => this.#header(one));
      case 'ListRecords':
        return this.#list(asked, asked.verb, (one) => this.#whole(one));
    }
  }

  async #identify(): Promise<Xml> {
    const { first } = await this.feeds.span();
    return xml`<Identify>
<repositoryName>Danh mục thông tin công khai của thành phố Hà Nội</repositoryName>
<baseURL>${this.addresses.at('/oai')}</baseURL>
<protocolVersion>2.0</protocolVersion>
<adminEmail>${mailAddress(this.config.mailFrom)}</adminEmail>
<earliestDatestamp>${datestamp(first ?? this.clock.now())}</earliestDatestamp>
<deletedRecord>persistent</deletedRecord>
<granularity>YYYY-MM-DDThh:mm:ssZ</granularity>
</Identify>`;
  }

  async #formats(identifier: string | undefined): Promise<Xml> {
    if (identifier !== undefined) await this.#entry(identifier);
    return xml`<ListMetadataFormats><metadataFormat><metadataPrefix>${PREFIX}</metadataPrefix>
<schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</schema>
<metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace></metadataFormat></ListMetadataFormats>`;
  }

  async #sets(token: string | undefined): Promise<Xml> {
    if (token !== undefined)
      throw new OaiError('badResumptionToken', 'All sets are in the first answer.');
    const sets = setsOf(await this.feeds.everyAgency());
    return xml`<ListSets>${sets.map(
      ({ spec, name }) => xml`<set><setSpec>${spec}</setSpec><setName>${name}</setName></set>\n`,
    )}</ListSets>`;
  }

  async #record({ identifier = '', metadataPrefix }: OaiArguments): Promise<Xml> {
    const listed = await this.#entry(identifier);
    requirePrefix(metadataPrefix);
    return xml`<GetRecord>${this.#whole(listed)}</GetRecord>`;
  }

  async #entry(identifier: string): Promise<ListedEntry> {
    const id = /^urn:uuid:(.+)$/i.exec(identifier)?.[1] ?? '';
    const listed = isUuid(id) ? await this.feeds.one(id) : undefined;
    if (listed === undefined) throw new OaiError('idDoesNotExist', 'No entry has this identifier.');
    return listed;
  }

  async #list(
    asked: OaiArguments,
    verb: Rest['verb'],
    write: (listed: ListedEntry) => Xml,
  ): Promise<Xml> {
    const { resumptionToken: token } = asked;
    const now = this.clock.now();
    const rest = token === undefined ? null : readToken(token, verb, now);
    if (rest === null) requirePrefix(asked.metadataPrefix);
    const { from, until, set } = rest ?? asked;
    const { span, filter } = await this.#meant(rest ?? asked).catch((fault: unknown) => {
      const isBent = rest !== null && fault instanceof OaiError;
      throw isBent ? badToken(fault.message) : fault;
    });
    const after = rest === null ? null : (fromChangeCursor(rest.after) ?? null);
    const query = { filter, order: 'oldest_first', after, first: PAGE_SIZE + 1, ...span } as const;
    const rows = await this.feeds.changes(query);
    if (rows.length === 0 && rest === null) throw nothing();

    const page = rows.slice(0, PAGE_SIZE);
    const seen = rest?.seen ?? 0;
    const isMore = rows.length > PAGE_SIZE;
    const total = rest?.total ?? (isMore ? await this.feeds.countChanges(filter, span) : seen);
    const next = {
      verb,
      from,
      until,
      set,
      total,
      seen: seen + page.length,
      givenAt: now.getTime(),
    };
    return xml`<${TAGS[verb]}>${page.map(({ listed }) => write(listed))}${
      isMore ? resumption(next, page, seen) : rest === null ? null : ended(seen, total)
    }</${TAGS[verb]}>`;
  }

  async #meant({ from, until, set }: Pick<Rest, 'from' | 'until' | 'set'>) {
    const span = spanOf(from, until);
    const filter = await filterOfSet(set, this.feeds);
    if (filter === undefined) throw badArgument('There is no such set.');
    return { span, filter };
  }

  #header(listed: ListedEntry): Xml {
    const { entry, changedAt, isOver } = listed;
    return xml`<header${isOver ? DELETED : null}><identifier>${this.addresses.urn(entry.id)}</identifier>
<datestamp>${datestamp(changedAt)}</datestamp>${setsWith(listed).map(
      (spec) => xml`<setSpec>${spec}</setSpec>`,
    )}</header>
`;
  }

  #whole(listed: ListedEntry): Xml {
    return xml`<record>${this.#header(listed)}${optional(
      listed.isOver ? null : listed,
      (shown) => xml`<metadata>${dublinCore(shown, this.addresses)}</metadata>`,
    )}</record>
`;
  }
}

const DELETED = xml` status="deleted"`;
const TAGS = { ListIdentifiers: xml`ListIdentifiers`, ListRecords: xml`ListRecords` };

/** An entry that changes on the way comes again, with its new datestamp, and is never lost. */
function resumption(next: Omit<Rest, 'after'>, page: readonly Changed[], cursor: number): Xml {
  const last = page.at(-1);
  if (last === undefined) throw new Error('A list goes on after an empty page.');
  const token = writeToken({ ...next, after: toChangeCursor(last.position) });
  const expiry = datestamp(new Date(next.givenAt + TOKEN_LASTS_MS));
  return xml`<resumptionToken expirationDate="${expiry}" completeListSize="${next.total}" cursor="${cursor}">${token}</resumptionToken>`;
}

const ended = (cursor: number, total: number): Xml =>
  xml`<resumptionToken completeListSize="${total}" cursor="${cursor}"/>`;

const nothing = () => new OaiError('noRecordsMatch', 'Nothing matches these arguments.');

function requirePrefix(metadataPrefix: string | undefined): void {
  if (metadataPrefix !== PREFIX)
    throw new OaiError('cannotDisseminateFormat', `Only ${PREFIX} is given here.`);
}

export const datestamp = (instant: Date): string => instant.toISOString().replace(/\.\d{3}Z$/, 'Z');

/** `Minh Bạch <a@b>` without its name. */
const mailAddress = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from;
