import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { LexiconRepository } from './lexicon.repository.ts';
import { readConcepts, type Reading } from './query/concepts.ts';
import { readWords, type ReadQuery } from './query/read-words.ts';
import { meantWords, mendedWords, slipQuestions, wordsToCount } from './query/resolve-words.ts';
import { planSearch, type SearchPlan } from './query/search-plan.ts';

export type ReadSearch = {
  query: ReadQuery;
  /** Null when there is no word in it. */
  asked: { reading: Reading; plan: SearchPlan } | null;
};

/** Reads what somebody typed, with what the index and the thesaurus know of its words. */
@Injectable()
export class QueryReader {
  constructor(
    private readonly lexicon: LexiconRepository,
    private readonly clock: Clock,
  ) {}

  async read(search: string): Promise<ReadSearch> {
    const query = readWords(search);
    if (query.words.length === 0) return { query, asked: null };

    const { counts, thesaurus } = await this.lexicon.look((known) =>
      wordsToCount(query.words, known),
    );
    const isName = thesaurus.hasWord.bind(thesaurus);
    const meant = meantWords(query.words, counts, isName);
    const near = await this.lexicon.near(slipQuestions(meant, counts, isName));
    const words = mendedWords(meant, near);
    const today = this.clock.today();
    const reading = readConcepts(words, { thesaurus, counts, today, quoted: query.quoted });
    return { query, asked: { reading, plan: planSearch(reading) } };
  }
}
