import { eq, min, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../platform/database.ts';
import { agencies, agencySearchTerms } from './agency.table.ts';
import { fold, spell } from '../platform/vietnamese-text.ts';

const WORDS_MAX = 12;
const QUERY_MAX_LENGTH = 400;

const { term, spelling, kind, label, agencyId } = agencySearchTerms;

/**
 * Which agencies a search finds, how well (`rating`: less is better) and through which words.
 * A name or the beginning of its words, old or new; else words of a whole sentence that name a
 * place, a body or one of its functions.
 */
export function hitsOf(database: Database, search: string | null) {
  if (search === null || fold(search) === '') return everyAgency(database);

  const asked = fold(search.slice(0, QUERY_MAX_LENGTH));
  const rating = sql<number>`${closeness(asked, search)} + ${KIND_PENALTY}`;
  return database
    .select({
      agencyId,
      rating: min(rating).as('rating'),
      matched: sql<string | null>`(array_agg(
        case when ${kind} = 'name' then null else ${label} end order by ${rating}))[1]`.as(
        'matched',
      ),
    })
    .from(agencySearchTerms)
    .where(or(...waysToMatch(asked, search)))
    .groupBy(agencyId)
    .as('hits');
}

function everyAgency(database: Database) {
  return database
    .select({
      agencyId: agencies.id,
      rating: sql<number | null>`0`.as('rating'),
      matched: sql<string | null>`null::text`.as('matched'),
    })
    .from(agencies)
    .as('hits');
}

/** Folded words hold letters, digits and spaces only, so none of them is a wildcard. */
const beginsAWord = (words: string) => sql`' ' || ${term} like ${`% ${words}%`}`;

function everyWord(asked: string): SQL {
  const words = asked.split(' ').slice(0, WORDS_MAX).map(beginsAWord);
  return sql`(${sql.join(words, sql` and `)})`;
}

/**
 * The sentence names the term. Where the sentence has marks they must agree, since `cho` is no
 * market; without marks only terms of several words are sure enough.
 */
function namedIn(asked: string, search: string): SQL {
  const spelt = spell(search.slice(0, QUERY_MAX_LENGTH));
  return spelt === asked
    ? sql`(${term} like '% %' and ${` ${asked} `} like '% ' || ${term} || ' %')`
    : sql`(${` ${spelt} `} like '% ' || ${spelling} || ' %')`;
}

const waysToMatch = (asked: string, search: string): SQL[] => [
  eq(term, asked),
  beginsAWord(asked),
  everyWord(asked),
  namedIn(asked, search),
];

const closeness = (asked: string, search: string) => sql`case
  when ${term} = ${asked} then 0
  when ${beginsAWord(asked)} then 1000 + length(${term})
  when ${everyWord(asked)} then 2000 + length(${term})
  when ${namedIn(asked, search)} then 4000 - 10 * least(length(${term}), 90)
  end`;

const KIND_PENALTY = sql`case ${kind}
  when 'name' then 0 when 'symbol' then 1 when 'former_name' then 2 when 'subject' then 3 else 4 end`;
