import {
  allows,
  completenessOf,
  mayWriteSection,
  violates,
  writeBlock,
  type BlockFacts,
  type Completeness,
  type Responsible,
  type Ruling,
  type SectionBlock,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { AgencyRepository, type Agency } from '../agencies/agency.repository.ts';
import { ContactPointRepository } from '../contact-points/contact-point.repository.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { isUuid } from '../platform/uuid.ts';
import { holderOf } from './duty-agency.ts';
import { PostingRepository } from './posting.repository.ts';
import {
  SectionRepository,
  type KeptBlock,
  type ListCounts,
  type SectionBlockRow,
} from './section.repository.ts';

/** What kind of body an agency is decides its section, and by that whom else a rule addresses. */
export { holderOf } from './duty-agency.ts';

export type BlockInput = {
  block: SectionBlock;
  content: string | null;
  link: string | null;
  documentId: string | null;
  owner: string | null;
  /** The version that was seen; 0 where there was none. */
  expectedVersion: number;
};

/** A section as it stands: what the agency wrote, what the system fills, and how complete that is. */
export type Section = {
  agency: Agency;
  /** Who provides information there today. */
  contact: Responsible | null;
  blocks: ReadonlyMap<SectionBlock, KeptBlock>;
  lists: ListCounts;
  completeness: Completeness;
};

/** What is read of one body. */
type Known = {
  agency: Agency;
  contact: Responsible | null;
  blocks: readonly KeptBlock[];
  lists: ListCounts | undefined;
};

@Injectable()
export class SectionService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly contacts: ContactPointRepository,
    private readonly files: PostingRepository,
    private readonly sections: SectionRepository,
  ) {}

  /** Whether the body has a section and duties at all; former districts have neither. */
  isKeptFor(agency: Agency): boolean {
    return holderOf(agency) !== null;
  }

  async section(code: string): Promise<Section | undefined> {
    const agency = await this.agencies.latestByCode(code, this.clock.today());
    if (agency === undefined) return undefined;
    const today = this.clock.today();
    const [blocks, lists, contacts] = await Promise.all([
      this.sections.blocks([agency.id]),
      this.sections.listCounts([agency.id], today),
      this.contacts.responsible([agency], today),
    ]);
    const contact = contacts.get(agency.id) ?? null;
    return this.assemble({ agency, contact, blocks, lists: lists.get(agency.id) });
  }

  /** The completeness of each of these agencies, with the same statements for all. */
  async completeness(agencies: readonly Agency[]): Promise<ReadonlyMap<string, Completeness>> {
    const today = this.clock.today();
    const [blocks, lists, contacts] = await Promise.all([
      this.sections.blocks(null),
      this.sections.listCounts(null, today),
      this.contacts.responsible(agencies, today),
    ]);
    const ofAgency = Map.groupBy(blocks, ({ agencyId }) => agencyId);
    return new Map(
      agencies.flatMap((agency) => {
        const section = this.assemble({
          agency,
          contact: contacts.get(agency.id) ?? null,
          blocks: ofAgency.get(agency.id) ?? [],
          lists: lists.get(agency.id),
        });
        return section === undefined ? [] : [[agency.id, section.completeness]];
      }),
    );
  }

  /** Writing a block is looking at it: its day of check is today. */
  async write(code: string, input: BlockInput, actor: Actor): Promise<Ruling<SectionBlockRow>> {
    const today = this.clock.today();
    const agency = await this.agencies.byCodeOn(code, today);
    const holder = agency === undefined ? null : holderOf(agency);
    if (agency === undefined || holder === null)
      return violates('agency_unknown', [], 'agencyCode');
    if (actor.kind !== 'staff' || !mayWriteSection(actor, agency.id))
      return violates('role_not_allowed');

    const { block, documentId, expectedVersion } = input;
    const isFile = { kind: 'section', mediaType: '%' } as const;
    const isKept =
      documentId === null ||
      (isUuid(documentId) && (await this.files.hasFile(documentId, actor, isFile)));
    if (!isKept) return violates('document_unknown', [], 'documentId');
    const ruling = writeBlock({ ...input, hasDocument: documentId !== null }, holder);
    if (!ruling.allowed) return ruling;
    const version = await this.sections.versionOf(agency.id, block);
    if (version !== expectedVersion) return violates('changed_meanwhile');
    const written = await this.sections.write({
      ...ruling.effect,
      agencyId: agency.id,
      block,
      version: version + 1,
      documentId,
      checkedOn: today,
      writtenById: actor.id,
    });
    return written === undefined ? violates('changed_meanwhile') : allows(written);
  }

  assemble(known: Known): Section | undefined {
    const { agency, contact, blocks: kept, lists = { public: 0, conditional: 0 } } = known;
    const holder = holderOf(agency);
    if (holder === null) return undefined;
    const blocks = new Map(kept.map((row) => [row.block, row]));
    const facts = new Map(
      [...ALWAYS_THERE, ...blocks.keys()].map((block): [SectionBlock, BlockFacts] => [
        block,
        factsOf(block, blocks.get(block)),
      ]),
    );
    if (contact !== null) facts.set('contact_unit', contactFacts(contact, blocks));
    for (const [block, count] of [
      ['public_list', lists.public],
      ['conditional_list', lists.conditional],
    ] as const)
      facts.set(block, withContent(factsOf(block, blocks.get(block)), count > 0));
    const completeness = completenessOf(holder, facts, this.clock.today());
    return { agency, contact, blocks, lists, completeness };
  }
}

/** What every section shows without anybody writing it: how to ask, and the forms. */
const ALWAYS_THERE: readonly SectionBlock[] = ['how_to_ask', 'forms'];

function factsOf(block: SectionBlock, row: KeptBlock | undefined): BlockFacts {
  const hasOwn = row !== undefined && [row.content, row.link, row.documentId].some((one) => one);
  return {
    hasContent: hasOwn || ALWAYS_THERE.includes(block),
    owner: row?.owner ?? null,
    checkedOn: row?.checkedOn ?? null,
  };
}

const withContent = (facts: BlockFacts, isFilled: boolean): BlockFacts => ({
  ...facts,
  hasContent: facts.hasContent || isFilled,
});

/** The contact point is kept apart: whoever provides information answers for it. */
function contactFacts(
  { point, absence }: Responsible,
  blocks: ReadonlyMap<SectionBlock, KeptBlock>,
): BlockFacts {
  const row = blocks.get('contact_unit');
  const days = [row?.checkedOn, point.checkedOn].flatMap((day) => day ?? []).toSorted();
  return {
    hasContent: true,
    owner: row?.owner ?? absence?.deputy ?? point.person ?? point.unit,
    checkedOn: days.at(-1) ?? null,
  };
}
