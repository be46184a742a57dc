import type { CatalogueFilter } from '../catalogue-filter.types.ts';
import { fold } from '../words/words.ts';
import { all, lexeme, type TsQuery } from './tsquery.ts';

/** Longer than any kind of document or class; of what is much longer the index takes no question. */
const FACT_MAX_LENGTH = 500;
const FACT_OF_NONE = '@a none';

/** The facts that a filter demands, as the index has them. */
export function narrowingFacts(filter: CatalogueFilter, agencyId: string | null): TsQuery {
  const { agencyCode, class: classKey, access, year, kind } = filter;
  const facts = [
    ...(agencyCode === null ? [] : [agencyId === null ? FACT_OF_NONE : `@a${agencyId}`]),
    ...(classKey === null ? [] : [`@c${classKey.normalize('NFC')}`]),
    ...(access === null ? [] : [`@x${access}`]),
    ...(year === null ? [] : [`@y${year}`]),
    ...(kind === null ? [] : [`@k${fold(kind).replaceAll(' ', '')}`]),
  ];
  return all(facts.map((fact) => lexeme(fact.length > FACT_MAX_LENGTH ? FACT_OF_NONE : fact)));
}
