import type { CatalogueEntry, EntryAction, StaffRole } from '@minhbach/domain';
import { EntryService } from '../src/catalogue/entry.service.ts';
import type { Api } from './api.ts';
import { person, type Person } from './people.ts';

/** Takes entries through their life as the people of one agency. */
export class EntryLife {
  readonly #people = new Map<StaffRole, Promise<Person>>();

  constructor(
    readonly on: Api,
    readonly agencyCode = 'HN-SXD',
  ) {}

  async act(id: string, role: StaffRole, action: EntryAction): Promise<CatalogueEntry> {
    const known = this.#people.get(role) ?? person(this.on, role, this.agencyCode);
    this.#people.set(role, known);
    const { id: staffId, agencyId } = await known;
    const actor = { kind: 'staff', id: staffId, role, agencyId } as const;
    const service = this.on.application.get(EntryService, { strict: false });
    const ruling = await service.act({ id, action, actor, expectedVersion: null });
    if (ruling.allowed) return ruling.effect;
    throw new Error(`${action.type}: ${JSON.stringify(ruling.violations)}`);
  }

  /** Proposed by the unit that made it, confirmed by another person, published. */
  async publish(id: string): Promise<CatalogueEntry> {
    await this.act(id, 'unit_officer', {
      type: 'propose_classification',
      classification: {
        classes: ['L26.17.1.a-1'],
        head: null,
        condition: null,
        titleIsHarmless: true,
      },
    });
    await this.act(id, 'head', { type: 'confirm_classification', reviewOn: null });
    return this.act(id, 'head', { type: 'publish_entry' });
  }

  withdraw(id: string): Promise<CatalogueEntry> {
    return this.act(id, 'head', { type: 'withdraw_entry', reason: 'Có dữ liệu cá nhân.' });
  }
}
