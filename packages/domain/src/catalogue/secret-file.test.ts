import { expect, it } from 'vitest';
import {
  after,
  at,
  CLERK,
  confirmed,
  FILE,
  formOf,
  HEAD,
  PUBLIC,
  PUBLISH,
  published,
  refusals,
  sampleEntryAction,
  UNIT,
} from '../../test/entry-builders.ts';
import { decideEntry } from './decide-entry.ts';
import { draftEntry } from './new-entry.ts';

const found = { secretFileIds: [FILE.documentId] };

it('a file that bears a mark of secrecy inside is not put to an entry', () => {
  const other = { documentId: 'file-2', title: 'Phụ lục' };
  const ruling = draftEntry(formOf({ files: [other, FILE] }), { ...at(UNIT), ...found });

  expect(refusals(ruling)).toEqual(['secret_mark@files.1']);
});

it('one found after the entry was confirmed keeps it from being published', () => {
  const entry = confirmed(PUBLIC, { files: [FILE] });

  expect(refusals(decideEntry(entry, PUBLISH, { ...at(CLERK), ...found }))).toEqual([
    'secret_mark@files.0',
  ]);
  expect(after(entry, [PUBLISH, CLERK]).state).toBe('published');
});

it('one found after publication is taken off by a correction, or leaves with the entry', () => {
  const entry = published(PUBLIC, { files: [FILE] });
  const correction = sampleEntryAction(entry, 'correct_entry');
  const decided = (action: typeof correction) =>
    refusals(decideEntry(entry, action, { ...at(HEAD), ...found }));

  expect(decided(correction)).toEqual(['secret_mark@files.0']);
  expect(decided({ ...correction, files: [] } as typeof correction)).toEqual(['allowed']); // the act with other files
  expect(decided(sampleEntryAction(entry, 'withdraw_entry'))).toEqual(['allowed']);
});
