import { Injectable } from '@nestjs/common';
import { isAdministrator, type Actor } from '../../identity/actor.ts';
import { spell } from '../words/words.ts';
import { ALIAS_LIMITS, type AliasViolation } from './alias-violations.ts';
import type { AliasKind } from './alias-kinds.ts';
import { AliasRepository, type AliasContent } from './alias.repository.ts';
import type { SearchAlias } from './alias.repository.ts';

export type AliasForm = {
  term: string;
  means: readonly string[];
  kind: AliasKind;
  bothWays: boolean;
};
export type AliasRuling =
  | { allowed: true; effect: SearchAlias }
  | { allowed: false; violations: { code: AliasViolation; field: string | null }[] };

const WORDS_MAX = 8;

/** The words that mean others: only an administrator keeps them. */
@Injectable()
export class AliasService {
  constructor(private readonly aliases: AliasRepository) {}

  async add(form: AliasForm, actor: Actor): Promise<AliasRuling> {
    if (!isAdministrator(actor)) return refused('administrator_only');
    const content = contentOf(form);
    const violations = faultsOf(content);
    if (violations.length > 0) return { allowed: false, violations };
    const added = await this.aliases.add(content, actor.id);
    return added === undefined ? refused('term_taken', 'term') : { allowed: true, effect: added };
  }

  /** @param version the one that the administrator saw */
  async change(id: string, version: number, form: AliasForm, actor: Actor): Promise<AliasRuling> {
    if (!isAdministrator(actor)) return refused('administrator_only');
    const content = contentOf(form);
    const violations = faultsOf(content);
    if (violations.length > 0) return { allowed: false, violations };
    return rulingOf(await this.aliases.change(id, version, content, actor.id));
  }

  /** Switched off, an alias stays in the list and in its history, and means nothing. */
  async setActive(
    id: string,
    version: number,
    active: boolean,
    actor: Actor,
  ): Promise<AliasRuling> {
    if (!isAdministrator(actor)) return refused('administrator_only');
    return rulingOf(await this.aliases.change(id, version, { active }, actor.id));
  }
}

function contentOf({ term, means, kind, bothWays }: AliasForm): AliasContent {
  const written = means.map(tidy).filter(Boolean);
  return { term: tidy(term), termKey: spell(term), means: [...new Set(written)], kind, bothWays };
}

const tidy = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ');

function faultsOf({ term, termKey, means }: AliasContent) {
  const isTermOk =
    termKey !== '' && term.length <= ALIAS_LIMITS.term && termKey.split(' ').length <= WORDS_MAX;
  const areMeansOk =
    means.length > 0 &&
    means.length <= ALIAS_LIMITS.meanings &&
    means.every((meaning) => meaning.length <= ALIAS_LIMITS.meaning && spell(meaning) !== '');
  return [
    ...(isTermOk ? [] : [fault('term_required', 'term')]),
    ...(areMeansOk ? [] : [fault('means_required', 'means')]),
    ...(means.some((meaning) => spell(meaning) === termKey)
      ? [fault('means_itself', 'means')]
      : []),
  ];
}

const fault = (code: AliasViolation, field: string | null = null) => ({ code, field });

const refused = (code: AliasViolation, field: string | null = null): AliasRuling => ({
  allowed: false,
  violations: [fault(code, field)],
});

const rulingOf = (changed: SearchAlias | AliasViolation): AliasRuling =>
  typeof changed === 'string'
    ? refused(changed, changed === 'term_taken' ? 'term' : null)
    : { allowed: true, effect: changed };
