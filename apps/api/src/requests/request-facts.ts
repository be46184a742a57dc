import { Injectable } from '@nestjs/common';
import {
  NO_FACTS,
  parseReference,
  UNCLASSIFIED_AREA,
  type AreaDifficulty,
  type CalendarDate,
  type Facts,
  type FormContent,
  type InformationRequest,
  type RefusalForm,
  type RequestAction,
} from '@minhbach/domain';
import { agencyInLaw, AgencyRepository } from '../agencies/agency.repository.ts';
import { EntryReads } from '../catalogue/entry-reads.repository.ts';
import { VISITOR } from '../identity/actor.ts';
import { LinkChecks } from '../links/link-checks.repository.ts';
import { EMPTY_FILE, RequesterRepository } from '../requesters/requester.repository.ts';
import { AddressChecks } from './address-checks.repository.ts';
import { RequestRepository } from './request.repository.ts';

/** Gathers what a decision depends on besides the request, before it is asked for. */
@Injectable()
export class RequestFacts {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly requesters: RequesterRepository,
    private readonly requests: RequestRepository,
    private readonly entries: EntryReads,
    private readonly links: LinkChecks,
    private readonly addresses: AddressChecks,
  ) {}

  async gather(
    request: InformationRequest,
    action: RequestAction,
    { today, holders }: { today: CalendarDate; holders: readonly string[] },
  ): Promise<Facts> {
    switch (action.type) {
      case 'complete':
        return {
          ...NO_FACTS,
          agency: await this.#agencyById(request.agencyId),
          onFile: await this.#onFile(request),
        };
      case 'redirect_item': {
        const item = request.items.find(({ number }) => number === action.item);
        return {
          ...NO_FACTS,
          agency: await this.#agencyById(item?.refusal?.rightAgencyId ?? null),
        };
      }
      case 'refuse_item':
        return { ...NO_FACTS, ...(await this.#ofRefusal(request, action.refusal, today)) };
      case 'provide_item_partly':
        return {
          ...NO_FACTS,
          ...(await this.#ofRefusal(request, action.withheld, today)),
          documentIds: await this.requests.bindableDocuments(request, holders, action.documentIds),
        };
      case 'provide_item':
      case 'correct':
        return {
          ...NO_FACTS,
          documentIds: await this.requests.bindableDocuments(request, holders, action.documentIds),
        };
      case 'notify_costs':
        return { ...NO_FACTS, area: await this.#areaOf(request.agencyId) };
      default:
        return NO_FACTS;
    }
  }

  async #areaOf(agencyId: string): Promise<AreaDifficulty> {
    const agency = await this.agencies.byId(agencyId);
    return agency?.areaDifficulty ?? UNCLASSIFIED_AREA;
  }

  async #ofRefusal(request: InformationRequest, refusal: RefusalForm, today: CalendarDate) {
    const code = refusal.rightAgencyCode?.trim();
    const rightAgency = code ? await this.agencies.byCodeOn(code, today) : undefined;
    const named = (refusal.earlierRequests ?? []).map((typed) => parseReference(typed) ?? typed);
    return {
      rightAgency: rightAgency ? agencyInLaw(rightAgency) : null,
      earlierReferences:
        named.length === 0 ? [] : await this.requests.earlierReferences(request, named),
      publicEntry: await this.#publicEntry(refusal),
      publicAddressIsDead: await this.#publicAddressIsDead(refusal),
    };
  }

  /** Only what the public was ever shown can be pointed to. */
  async #publicEntry({ publicEntryId }: RefusalForm) {
    if (!publicEntryId) return null;
    const entry = await this.entries.findFor(VISITOR, publicEntryId);
    if (entry === undefined) return null;
    const states = await this.links.states([entry.id]);
    return { ...entry, linkIsDead: states.get(entry.id) === 'dead' };
  }

  async #publicAddressIsDead({ publicAddress }: RefusalForm): Promise<boolean> {
    const address = publicAddress?.trim();
    return address ? (await this.addresses.dead([address])).size > 0 : false;
  }

  async #agencyById(id: string | null) {
    const agency = id === null ? undefined : await this.agencies.byId(id);
    return agency ? agencyInLaw(agency) : null;
  }

  async #onFile({ requesterId, requesterKind, delivery, items }: InformationRequest) {
    const requester = await this.requesters.find(requesterId);
    const { purpose, ...person } = this.requesters.identityOf(requester) ?? EMPTY_FILE;
    const content: FormContent = {
      items: items.map(({ description, documentName }) => ({ description, documentName })),
      delivery,
      purpose,
      requester: { kind: requesterKind, ...person },
    };
    return content;
  }
}
