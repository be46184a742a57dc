import { LAW_01_2026, LAW_104_2016 } from '@minhbach/domain';
import { describe, expect, it } from 'vitest';
import { personQuestions } from './person-questions.ts';

const USUAL = {
  kind: 'citizen',
  delivery: 'electronic',
  residentsFirst: false,
  statute: LAW_01_2026,
} as const;

const needed = (questions: ReturnType<typeof personQuestions>) =>
  questions.fields.filter(({ isNeeded }) => isNeeded).map(({ name }) => name);
const asked = (questions: ReturnType<typeof personQuestions>) =>
  questions.fields.map(({ name }) => name);

describe('what a person is asked about themselves', () => {
  it('is little under the law of 2026: a name and a way to be answered', () => {
    expect(needed(personQuestions(USUAL))).toEqual(['fullName', 'email']);
  });

  it('includes residence and an identity number under the law of 2016', () => {
    expect(needed(personQuestions({ ...USUAL, statute: LAW_104_2016 }))).toEqual([
      'fullName',
      'residence',
      'idNumber',
      'email',
    ]);
  });

  it('includes a birth date of minors only, since the age decides who must agree', () => {
    expect(needed(personQuestions({ ...USUAL, kind: 'minor' }))).toContain('birthDate');
    expect(asked(personQuestions(USUAL))).not.toContain('birthDate');
  });

  it('includes the representative of those who ask through another', () => {
    expect(needed(personQuestions({ ...USUAL, kind: 'guardian' }))).toContain('representativeName');
  });

  it('includes residence, optional, where a commune answers its residents first', () => {
    const questions = personQuestions({ ...USUAL, residentsFirst: true });
    expect(asked(questions)).toContain('residence');
    expect(needed(questions)).not.toContain('residence');
    expect(questions.asksDirectConcern).toBe(true);
  });

  it('includes a postal address only for what comes by post', () => {
    expect(needed(personQuestions({ ...USUAL, delivery: 'postal' }))).toEqual([
      'fullName',
      'postalAddress',
    ]);
  });
});
