import { expect, it } from 'vitest';
import { CLASS_PARTS } from '../law/law-class-parts.ts';
import { classOfKey, classTitle, isClassKey, partsOf } from './class-keys.ts';

it('knows classes, their parts and what is beyond the list, under both statutes', () => {
  expect(['L26.17.1.đ', 'L26.17.1.p-10', 'L16.17.1.g-4', 'L26.17.2'].map(isClassKey)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['17.1.a', 'L26.17.1.f', 'L26.17.1.a-9', '', 'toString'].map(isClassKey)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

it('puts every part under a class of its statute', () => {
  const orphans = Object.keys(CLASS_PARTS).filter((key) => classOfKey(key) === undefined);
  expect(orphans).toEqual([]);
  expect(classOfKey('L26.17.1.p-10')).toMatchObject({ key: 'L26.17.1.p', point: 'p' });
  expect(classOfKey('L26.17.2')).toBeUndefined();
});

it('has a title for each, and the parts in their order', () => {
  expect(classTitle('L26.17.1.l-2')).toBe('Giá đất');
  expect(classTitle('nothing')).toBeUndefined();
  expect(partsOf('L26.17.1.p').at(-1)).toBe('L26.17.1.p-10');
  expect(partsOf('L26.17.1.q')).toEqual([]);
});
