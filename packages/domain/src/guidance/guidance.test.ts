import { describe, expect, it } from 'vitest';
import { addMonths, calendarDate } from '../calendar/calendar-date.ts';
import { STAFF_ROLES, type StaffRole } from '../request/vocabulary.ts';
import {
  addressOfAttached,
  attachedFileOf,
  isReviewOverdue,
  mayWriteGuidance,
  publishGuidance,
  type GuidanceForm,
} from './guidance.ts';

const today = calendarDate('2026-11-25');
const form: GuidanceForm = {
  title: '  Cách yêu cầu\u0000 ',
  summary: 'Ba bước.',
  body: '## Bước 1\n\nViết.',
  easyBody: ' ',
  reviewOn: calendarDate('2027-05-25'),
  links: [],
};
const publish = (rest: Partial<GuidanceForm> = {}, role: StaffRole | null = 'overseer') =>
  publishGuidance({ ...form, ...rest }, { role, today });
const faults = (rest: Partial<GuidanceForm>) => {
  const ruling = publish(rest);
  return ruling.allowed ? [] : ruling.violations.map(({ code, field }) => `${field}: ${code}`);
};

describe('guidance', () => {
  it('is written by those who follow the law for the city', () => {
    expect(STAFF_ROLES.filter((role) => mayWriteGuidance(role))).toEqual([
      'overseer',
      'administrator',
    ]);
    for (const role of ['head', null] as const)
      expect(publish({}, role)).toMatchObject({ violations: [{ code: 'role_not_allowed' }] });
  });

  it('leads to web addresses and to files that are kept here, nowhere else', () => {
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const own = addressOfAttached(id);
    expect(attachedFileOf(own)).toBe(id);
    const at = (address: string) =>
      faults({ links: [{ kind: 'document', title: 'Mẫu phiếu', address }] });
    expect(at(own)).toEqual([]);
    for (const address of [
      '/files/',
      `/files/${id}/..`,
      `/files/${id.toUpperCase()}`,
      '/graphql',
    ]) {
      expect(attachedFileOf(address)).toBeNull();
      expect(at(address)).toEqual(['links.0.address: not_an_address']);
    }
  });

  it('is kept clean, and without an easy version where that is empty', () => {
    expect(publish()).toMatchObject({
      allowed: true,
      effect: { title: 'Cách yêu cầu', easyBody: null, reviewOn: '2027-05-25' },
    });
  });

  it('says everything that is wrong at once', () => {
    expect(
      faults({
        title: '',
        summary: 'x'.repeat(501),
        body: null,
        reviewOn: null,
        links: [{ kind: 'audio', title: '', address: 'javascript:alert(1)' }],
      }),
    ).toEqual([
      'title: required',
      'summary: too_long',
      'body: required',
      'reviewOn: required',
      'links.0.title: required',
      'links.0.address: not_an_address',
    ]);
  });

  it('must be read again within a year, from tomorrow on', () => {
    expect(faults({ reviewOn: today })).toEqual(['reviewOn: review_in_past']);
    expect(faults({ reviewOn: calendarDate('2026-11-26') })).toEqual([]);
    expect(faults({ reviewOn: addMonths(today, 12) })).toEqual([]);
    expect(faults({ reviewOn: calendarDate('2027-11-26') })).toEqual(['reviewOn: review_too_far']);
    expect(isReviewOverdue(calendarDate('2026-11-24'), today)).toBe(true);
    expect(isReviewOverdue(today, today)).toBe(false);
  });

  it('has no more links than a page can show', () => {
    const link = { kind: 'document', title: 'Mẫu', address: 'https://hanoi.gov.vn/mau' } as const;
    expect(faults({ links: Array.from({ length: 10 }, () => link) })).toEqual([]);
    expect(faults({ links: Array.from({ length: 11 }, () => link) })).toEqual(['links: too_many']);
  });
});
