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
  TODAY,
  UNIT,
} from '../../test/entry-builders.ts';
import { clearSecretMark } from './clear-secret-mark.ts';
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

it('a mark that is none is cleared by the head of the agency alone, in words', () => {
  const cleared = (actor = HEAD, reason = ' Biểu mẫu về dấu mật. ', agencyId = 'department') =>
    clearSecretMark({ agencyId, reason }, { actor, today: TODAY });

  expect(cleared()).toEqual({ allowed: true, effect: { reason: 'Biểu mẫu về dấu mật.' } });
  expect(refusals(cleared(CLERK))).toEqual(['role_not_allowed']);
  expect(refusals(cleared(HEAD, 'Vì', 'elsewhere'))).toEqual(['not_your_entry']);
  expect(refusals(cleared(HEAD, ' '))).toEqual(['required@reason']);
});
