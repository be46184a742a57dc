import {
  allows,
  attachedFileOf,
  mayWriteGuidance,
  publishGuidance,
  violates,
  type GuidanceAudience,
  type GuidanceForm,
  type GuidanceKind,
  type Ruling,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import {
  GuidanceRepository,
  type GuidanceText,
  type GuidanceVersion,
} from './guidance.repository.ts';

export type GuidanceInput = GuidanceForm & {
  slug: string;
  kind: GuidanceKind;
  audience: GuidanceAudience;
  rank: number;
  /** The version that was seen; 0 for a new text. */
  expectedVersion: number;
};

/** What an address may hold: small letters without marks, digits, hyphens between. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SLUG_LENGTH = { least: 3, most: 80 };
const RANK_MAX = 1000;

/** Guidance is published version by version; nothing of it is changed or lost. */
@Injectable()
export class GuidanceService {
  constructor(
    private readonly clock: Clock,
    private readonly guidance: GuidanceRepository,
  ) {}

  async publish(input: GuidanceInput, actor: Actor): Promise<Ruling<GuidanceVersion>> {
    const today = this.clock.today();
    if (actor.kind !== 'staff') return violates('role_not_allowed');
    const ruling = publishGuidance(input, { role: actor.role, today });
    if (!ruling.allowed) return ruling;
    const { slug, kind, rank, expectedVersion: seen } = input;
    if (!isSlug(slug)) return violates('not_an_address', [], 'slug');
    if (rank < 0 || rank > RANK_MAX) return violates('too_many', [], 'rank');
    const latest = await this.guidance.latest(slug);
    if (seen === 0 && latest !== undefined) return violates('guidance_address_taken', [], 'slug');
    const unknown = await this.#unknownFile(ruling.effect.links, latest);
    if (unknown !== undefined) return violates('document_unknown', [], unknown);
    // Whom a text speaks to decides who may read its versions: it stays as it began.
    const place = { slug, rank, kind, audience: latest?.audience ?? input.audience };
    return this.#add({ ...place, ...ruling.effect }, latest, {
      seen,
      withdrawn: false,
      staffId: actor.id,
    });
  }

  /** Takes a text off the site; its versions stay, and a later one brings it back. */
  async withdraw(slug: string, seen: number, actor: Actor): Promise<Ruling<GuidanceVersion>> {
    if (actor.kind !== 'staff' || !mayWriteGuidance(actor.role))
      return violates('role_not_allowed');
    const latest = await this.guidance.latest(slug);
    if (latest === undefined || latest.withdrawn) return violates('changed_meanwhile');
    return this.#add(latest, latest, { seen, withdrawn: true, staffId: actor.id });
  }

  /** The field of an attached file that was neither there before nor brought in for guidance. */
  async #unknownFile(
    links: GuidanceText['links'],
    latest: GuidanceVersion | undefined,
  ): Promise<string | undefined> {
    const kept = latest?.links.map(({ address }) => address) ?? [];
    const added = links.flatMap(({ address }, at) => {
      const id = kept.includes(address) ? null : attachedFileOf(address);
      return id === null ? [] : [{ id, field: `links.${at}.address` }];
    });
    const known = await this.guidance.filesAmong(added.map(({ id }) => id));
    return added.find(({ id }) => !known.has(id))?.field;
  }

  async #add(
    text: GuidanceText,
    latest: GuidanceVersion | undefined,
    by: { seen: number; withdrawn: boolean; staffId: string },
  ): Promise<Ruling<GuidanceVersion>> {
    if ((latest?.version ?? 0) !== by.seen) return violates('changed_meanwhile');
    const added = await this.guidance.add(text, by);
    return added === undefined ? violates('changed_meanwhile') : allows(added);
  }
}

const isSlug = (slug: string): boolean =>
  slug.length >= SLUG_LENGTH.least && slug.length <= SLUG_LENGTH.most && SLUG.test(slug);
