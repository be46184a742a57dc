import { FORM_GAPS } from '@minhbach/domain';
import { expect, it } from 'vitest';
import { completionQuestions } from './completion-questions.ts';

it('asks for what is missing and nothing else', () => {
  expect(completionQuestions(['description', 'id_number'])).toEqual({
    asksItems: true,
    asksPurpose: false,
    person: ['idNumber'],
  });
});

it('offers every way to be answered when none was given', () => {
  expect(completionQuestions(['answer_address']).person).toEqual([
    'email',
    'phone',
    'postalAddress',
  ]);
});

it('leads somewhere for every gap that can be closed on a page', () => {
  const closedElsewhere = ['delivery', 'consent', 'confirmation'];
  const silent = FORM_GAPS.filter((gap) => {
    const { asksItems, asksPurpose, person } = completionQuestions([gap]);
    return !asksItems && !asksPurpose && person.length === 0;
  });
  expect(silent).toEqual(closedElsewhere);
});
