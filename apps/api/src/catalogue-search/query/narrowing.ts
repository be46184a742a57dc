import type { CatalogueFilter } from '../catalogue-filter.types.ts';
import { fold } from '../words/words.ts';
import { all, lexeme, type TsQuery } from './tsquery.ts';

/** The facts that a filter demands, as the index has them. */
export function narrowingFacts(filter: CatalogueFilter, agencyId: string | null): TsQuery {
  const { agencyCode, class: classKey, access, year, kind } = filter;
  const facts = [
    ...(agencyCode === null ? [] : [`@a${agencyId ?? ' none'}`]),
    ...(classKey === null ? [] : [`@c${classKey.normalize('NFC')}`]),
    ...(access === null ? [] : [`@x${access}`]),
    ...(year === null ? [] : [`@y${year}`]),
    ...(kind === null ? [] : [`@k${fold(kind).replaceAll(' ', '')}`]),
  ];
  return all(facts.map((fact) => lexeme(fact)));
}
