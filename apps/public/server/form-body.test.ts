import { expect, it } from 'vitest';
import { isForm } from './form-body.ts';

it('knows the two kinds of forms that browsers send', () => {
  expect(isForm('application/x-www-form-urlencoded')).toBe(true);
  expect(isForm('Application/X-WWW-Form-Urlencoded; charset=UTF-8')).toBe(true);
  expect(isForm('multipart/form-data; boundary=----x')).toBe(true);
  expect(isForm('multipart/form-data; charset=utf-8; boundary="x"')).toBe(true);
});

it('knows what is none, also a form in parts without a boundary', () => {
  for (const type of [undefined, '', 'application/json', 'text/plain', 'multipart/form-data'])
    expect(isForm(type)).toBe(false);
  expect(isForm('multipart/form-data; boundary=')).toBe(false);
});
