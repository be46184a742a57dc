import { describe, expect, it } from 'vitest';
import { dayOf, NO_DATE, readTypedDate, typedDateOf } from './typed-date.ts';

describe('a date in three boxes', () => {
  it('becomes a day', () => {
    expect(dayOf({ day: '5', month: '9', year: '1987' })).toBe('1987-09-05');
    expect(dayOf({ day: '29', month: '02', year: '2024' })).toBe('2024-02-29');
  });

  it('is nothing when nothing was typed', () => {
    expect(dayOf(NO_DATE)).toBeNull();
  });

  it('is no day when the calendar has none', () => {
    expect(dayOf({ day: '29', month: '2', year: '2023' })).toBeUndefined();
    expect(dayOf({ day: '31', month: '4', year: '2026' })).toBeUndefined();
    expect(dayOf({ day: '1', month: '', year: '2026' })).toBeUndefined();
    expect(dayOf({ day: '1', month: '1', year: '87' })).toBeUndefined();
    expect(dayOf({ day: 'một', month: '1', year: '1987' })).toBeUndefined();
  });

  it('keeps what was typed and shows a known day again', () => {
    const form = new FormData();
    form.set('birthDate.day', ' 31');
    form.set('birthDate.month', '4');
    form.set('birthDate.year', '1990');
    expect(readTypedDate(form, 'birthDate')).toEqual({ day: '31', month: '4', year: '1990' });
    expect(typedDateOf('1987-09-05')).toEqual({ day: '5', month: '9', year: '1987' });
  });
});
