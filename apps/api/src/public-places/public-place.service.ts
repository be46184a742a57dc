import { Injectable } from '@nestjs/common';
import { publicStanding, type PublicStanding } from '@minhbach/domain';
import { EntryReads } from '../catalogue/entry-reads.repository.ts';
import { Clock } from '../platform/clock.ts';
import { LinkChecks } from '../links/link-checks.repository.ts';
import { AddressChecks } from '../requests/address-checks.repository.ts';
import { PublicPlaceRepository, type PublicPlace } from '../requests/public-place.repository.ts';
import { RequestService } from '../requests/request.service.ts';
import { goneSentence } from './gone-words.vi.ts';

const PAGE = 200;
/** More than the items of one request. */
const PLACES_MAX = 100;

type Gone = { place: PublicPlace; as: Exclude<PublicStanding, 'live'> };

/** Looks whether the places that refusals point to are still there, and reopens what relied on others. */
@Injectable()
export class PublicPlaceService {
  constructor(
    private readonly clock: Clock,
    private readonly addresses: AddressChecks,
    private readonly entries: EntryReads,
    private readonly links: LinkChecks,
    private readonly places: PublicPlaceRepository,
    private readonly requests: RequestService,
  ) {}

  /**
   * Looks at all places, or at those of one entry that has changed. Each request that opens again does so
   * in a transaction of its own, and doing it twice changes nothing.
   *
   * @throws once the others are done, when any could not be
   */
  async check(entryId?: string): Promise<void> {
    let failed = 0;
    let after: string | undefined;
    for (;;) {
      const page = await this.places.relied(
        {
          ...(entryId === undefined ? {} : { entryId }),
          ...(after === undefined ? {} : { after }),
        },
        PAGE,
      );
      const gone = await this.#goneOf(page);
      for (const requestId of new Set(gone.map(({ place }) => place.requestId))) {
        try {
          await this.#reopen(requestId);
        } catch {
          // One request that cannot be opened must not keep the others shut; counted, thrown below.
          failed += 1;
        }
      }
      after = page.at(-1)?.id;
      if (page.length < PAGE) break;
    }
    if (failed > 0) throw new Error(`${failed} requests could not be reopened.`);
  }

  /** All items of the request whose place is gone, at once: it opens but once. */
  async #reopen(id: string): Promise<void> {
    const gone = await this.#goneOf(await this.places.relied({ requestId: id }, PLACES_MAX));
    if (gone.length === 0) return;
    const items = gone.map(({ place }) => place.itemNumber);
    const explanation = gone.map(({ place, as }) => goneSentence(place.itemNumber, as)).join('\n');
    const action = { type: 'reopen', reason: 'public_entry_gone', explanation, items } as const;
    const act = { id, action, actor: { kind: 'system' }, expectedVersion: null } as const;
    // Not allowed when somebody opened it meanwhile: then it is being answered anew already.
    await this.requests.act(act, async (transaction) => {
      const goneOn = this.clock.today();
      for (const { place, as: goneAs } of gone)
        await this.places.close(transaction, [place.id], { goneOn, goneAs });
    });
  }

  async #goneOf(places: readonly PublicPlace[]): Promise<Gone[]> {
    const entryIds = places.flatMap(({ entryId }) => entryId ?? []);
    const addresses = places.flatMap(({ address }) => address ?? []);
    const states = await this.links.states(entryIds);
    const deadAddresses = await this.addresses.dead(addresses);
    const found = this.entries.publicById(places);
    const looked = await Promise.all(
      places.map(async (place): Promise<{ place: PublicPlace; as: PublicStanding }> => {
        const { entryId, address } = place;
        if (entryId === null)
          return { place, as: deadAddresses.has(address ?? '') ? 'link_dead' : 'live' };
        const entry = await found.get(entryId);
        const linkIsDead = states.get(entryId) === 'dead';
        const today = this.clock.today();
        return { place, as: entry ? publicStanding({ ...entry, linkIsDead }, today) : 'not_shown' };
      }),
    );
    return looked.filter((one): one is Gone => one.as !== 'live');
  }
}
