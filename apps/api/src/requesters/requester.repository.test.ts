import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FixedClock } from '../../test/clock.ts';
import { freshDatabase } from '../../test/database.ts';
import type { OpenDatabase } from '../platform/database.ts';
import { Keys } from '../platform/keys.ts';
import { EMPTY_FILE, identifyingText, maskOf, type RequesterFile } from './requester-identity.ts';
import { RequesterRepository } from './requester.repository.ts';

const HONG = {
  ...EMPTY_FILE,
  fullName: 'Nguyễn Thị Hồng Nhung',
  email: 'hong.nhung@example.vn',
  idNumber: '001 185 012 345',
  purpose: 'Tính tiền sử dụng đất',
};

let opened: OpenDatabase;
let requesters: RequesterRepository;

beforeAll(async () => {
  opened = await freshDatabase();
  requesters = withKeys(new Keys(randomBytes(32)));
});
afterAll(() => opened.close());

const withKeys = (keys: Keys) =>
  new RequesterRepository(opened.database, keys, new FixedClock('2026-09-07T09:00:00+07:00'));

async function kept(file: RequesterFile = HONG) {
  const requester = requesters.sealNew(file, randomUUID());
  await opened.database.transaction((transaction) => requesters.add(transaction, requester));
  return requesters.find(requester.id);
}

describe('a sealed requester', () => {
  it('opens to what was said', async () => {
    expect(requesters.identityOf(await kept())).toEqual(HONG);
  });

  it('leaves nothing readable in the database', async () => {
    await kept();
    const { rows } = await opened.executeSql(
      'select row_to_json(requesters)::text as row from requesters',
    );
    const text = JSON.stringify(rows);

    expect(text).not.toMatch(/Hồng|Nhung|hong\.nhung|185|Tính/);
    expect(text).toContain('N. T. H. N.');
  });

  it('does not open under another master key', async () => {
    const requester = await kept();

    expect(() => withKeys(new Keys(randomBytes(32))).identityOf(requester)).toThrow('authenticate');
  });

  it('does not open when a field was moved to another person or field', async () => {
    const [one, other] = [await kept(), await kept({ ...HONG, fullName: 'Lê Văn Hòa' })];
    const moved = { ...one, sealed: { ...one.sealed, fullName: String(other.sealed.fullName) } };
    const swapped = { ...one, sealed: { ...one.sealed, fullName: String(one.sealed.email) } };

    expect(() => requesters.identityOf(moved)).toThrow('authenticate');
    expect(() => requesters.identityOf(swapped)).toThrow('authenticate');
  });

  it('has the same index in every request of the same person, and only theirs', async () => {
    const again = await kept({ ...HONG, idNumber: '001185012345', email: null });
    const other = await kept({ ...HONG, idNumber: '001185012346' });

    expect(again.identityIndex).toBe((await kept()).identityIndex);
    expect(other.identityIndex).not.toBe(again.identityIndex);
  });

  it('is gone for good once erased', async () => {
    const { id } = await kept();
    await requesters.erase(id);
    const erased = await requesters.find(id);

    expect(requesters.identityOf(erased)).toBeUndefined();
    expect(erased).toMatchObject({ wrappedKey: null, sealed: {}, mask: '', identityIndex: null });
  });
});

describe('what identifies a person', () => {
  it('is the ID number, else the e-mail, else the telephone however it is written', () => {
    expect(identifyingText(HONG)).toBe('id:001185012345');
    expect(identifyingText({ ...EMPTY_FILE, email: ' A@B.vn ', phone: '0912' })).toBe(
      'email:a@b.vn',
    );
    expect(identifyingText({ ...EMPTY_FILE, phone: '+84 912 345 678' })).toBe('phone:0912345678');
    expect(identifyingText({ ...EMPTY_FILE, phone: '0912.345.678' })).toBe('phone:0912345678');
    expect(identifyingText({ ...EMPTY_FILE, fullName: 'Lê Văn Hòa' })).toBeNull();
  });

  it('is shown as initials, from composed and decomposed letters alike', () => {
    expect(maskOf('đỗ Quang Huy'.normalize('NFD'))).toBe('Đ. Q. H.');
    expect(maskOf('<script>alert(1)</script>')).toBe('S. A. S.');
    expect(maskOf(null)).toBe('');
  });
});
