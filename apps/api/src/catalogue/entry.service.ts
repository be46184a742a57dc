import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import {
  allows,
  bringsSameRow,
  decideEntry,
  draftEntry,
  importEntry,
  violates,
  type Actor,
  type CatalogueEntry,
  type EntryAction,
  type EntryCircumstances,
  type EntryDecision,
  type EntryForm,
  type EntryImport,
  type Ruling,
} from '@minhbach/domain';
import { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/database.ts';
import { EntryFiles } from './entry-files.repository.ts';
import { EntryRepository } from './entry.repository.ts';

export type ActOnEntry = {
  id: string;
  action: EntryAction;
  actor: Actor;
  /** The version that the actor saw; null for the system. */
  expectedVersion: number | null;
};

/** What became of a row: new here · here already, just so · here already, with something else in it. */
export type Imported = { outcome: 'imported' | 'unchanged' | 'differs'; entry: CatalogueEntry };

/** Whoever has to know of changed entries in their own transaction. Registers itself by `follow`. */
export type EntryFollower = {
  changed(transaction: Transaction, after: readonly CatalogueEntry[]): Promise<void>;
};

/** Gathers what a decision about an entry depends on, asks the domain, keeps the answer. */
@Injectable()
export class EntryService {
  readonly #followers: EntryFollower[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly files: EntryFiles,
    private readonly entries: EntryRepository,
  ) {}

  follow(follower: EntryFollower): void {
    this.#followers.push(follower);
  }

  draft(form: EntryForm, actor: Actor): Promise<Ruling<CatalogueEntry>> {
    return this.entries.begin((transaction) => this.draftWithin(transaction, form, actor));
  }

  /** As `draft`, kept or lost with the caller's transaction. */
  async draftWithin(
    transaction: Transaction,
    form: EntryForm,
    actor: Actor,
  ): Promise<Ruling<CatalogueEntry>> {
    const id = randomUUID();
    const knownFileIds = await this.files.known(transaction, form.files, { actor, entryId: id });
    const secretFileIds = await this.files.secret(transaction, form.files);
    const today = this.clock.today();
    const ruling = draftEntry(form, { actor, today, knownFileIds, secretFileIds, id });
    if (!ruling.allowed) return ruling;

    return allows(
      await this.entries.add(transaction, ruling.effect, (entry) =>
        this.files.bind(transaction, entry),
      ),
    );
  }

  /**
   * Takes one act on one entry. Every act after the draft comes through here.
   *
   * @throws NotFoundException when the entry is not the actor's to see, or there is none
   */
  async act({ id, action, actor, expectedVersion }: ActOnEntry): Promise<Ruling<CatalogueEntry>> {
    const ruling = await this.entries.change(actor, id, async (entry, transaction) => {
      if (expectedVersion !== null && expectedVersion !== entry.version)
        return violates('changed_meanwhile');
      const decided = await this.#decide(transaction, entry, action, actor);
      if (!decided.allowed) return decided;
      await this.#tell(transaction, [decided.effect.entry]);
      return allows([decided.effect]);
    });
    if (ruling === undefined) throw new NotFoundException('Không tìm thấy mục thông tin.');
    return ruling;
  }

  /**
   * Brings one row of an import in, within the caller's transaction. The same row again changes nothing,
   * whatever people have done to the entry since; another row under the same key is told, not kept.
   */
  async import(
    transaction: Transaction,
    row: EntryImport,
    actor: Actor,
  ): Promise<Ruling<Imported>> {
    const today = this.clock.today();
    const circumstances = { actor, today, knownFileIds: [], secretFileIds: [], id: randomUUID() };
    const ruling = importEntry(row, circumstances);
    if (!ruling.allowed) return ruling;

    const { entry } = ruling.effect;
    if (await this.entries.addUnlessImported(transaction, ruling.effect))
      return allows({ outcome: 'imported', entry });
    const { now, first } = await this.entries.imported(transaction, entry);
    const outcome = bringsSameRow(entry, first) ? 'unchanged' : 'differs';
    return allows({ outcome, entry: now });
  }

  /**
   * Confirms and publishes many, each judged by itself: one that may not be leaves the others alone.
   * Whoever proposed an entry is told that another person is needed.
   */
  async confirmAndPublish(
    ids: readonly string[],
    actor: Actor,
  ): Promise<ReadonlyMap<string, Ruling<CatalogueEntry>>> {
    const rulings = await this.entries.begin(async (transaction) => {
      const judging = async (standing: readonly CatalogueEntry[]) => {
        const files = standing.flatMap((entry) => entry.files);
        const secretFileIds = await this.files.secret(transaction, files);
        const known = { actor, today: this.clock.today(), knownFileIds: [], secretFileIds };
        return (entry: CatalogueEntry) => confirmedAndPublished(entry, known);
      };
      const judged = await this.entries.changeMany(transaction, { actor, ids }, judging);
      const changed = [...judged.values()].flatMap((one) => (one.allowed ? [one.effect] : []));
      await this.#tell(transaction, changed);
      return judged;
    });
    return new Map(
      ids.map((id) => [id, rulings.get(id.toLowerCase()) ?? violates('not_your_entry')]),
    );
  }

  async #tell(transaction: Transaction, after: readonly CatalogueEntry[]): Promise<void> {
    for (const follower of this.#followers) await follower.changed(transaction, after);
  }

  async #decide(
    transaction: Transaction,
    entry: CatalogueEntry,
    action: EntryAction,
    actor: Actor,
  ): Promise<Ruling<EntryDecision>> {
    const today = this.clock.today();
    const files = 'files' in action ? action.files : [];
    const bound = { actor, entryId: entry.id };
    const ruling = decideEntry(entry, action, {
      actor,
      today,
      knownFileIds: await this.files.known(transaction, files, bound),
      secretFileIds: await this.files.secret(transaction, [...entry.files, ...files]),
    });
    if (!ruling.allowed || !('files' in action)) return ruling;
    const { line } = ruling.effect;
    return allows({ line, entry: await this.files.bind(transaction, ruling.effect.entry) });
  }
}

function confirmedAndPublished(
  entry: CatalogueEntry,
  circumstances: EntryCircumstances,
): Ruling<readonly EntryDecision[]> {
  const decisions: EntryDecision[] = [];
  if (entry.state !== 'confirmed') {
    const confirmed = decideEntry(entry, { type: 'confirm_classification' }, circumstances);
    if (!confirmed.allowed) return confirmed;
    decisions.push(confirmed.effect);
  }
  const standing = decisions.at(-1)?.entry ?? entry;
  if (standing.state === 'confirmed') {
    const published = decideEntry(standing, { type: 'publish_entry' }, circumstances);
    if (!published.allowed) return published;
    decisions.push(published.effect);
  }
  return allows(decisions);
}
