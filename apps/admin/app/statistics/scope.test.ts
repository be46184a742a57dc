import { expect, it } from 'vitest';
import { scopeOf, searchOf } from './scope.ts';

const overseer = { role: 'overseer', agency: { code: 'HN-STP' } } as const;
const officer = { role: 'contact_officer', agency: { code: 'HN-SXD' } } as const;
const asked = (text: string) => new URLSearchParams(text);

it('is the whole city for those who read all bodies, and one’s own body for others', () => {
  expect(scopeOf(asked('nam=2025'), overseer)).toEqual({ code: '01', isAlone: false, year: 2025 });
  expect(scopeOf(asked('nam=2025&co-quan=HN-STC'), officer)).toEqual({
    code: 'HN-SXD',
    isAlone: true,
    year: 2025,
  });
});

it('comes back from its own address', () => {
  const scope = { code: 'HN-STC', isAlone: true, year: 2025 };
  expect(scopeOf(searchOf(scope), overseer)).toEqual(scope);
  expect(scopeOf(asked('nam=20xx'), overseer).year).toBe(new Date().getFullYear());
});
