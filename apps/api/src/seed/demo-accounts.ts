import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { StaffRole } from '@minhbach/domain';
import { hashPassword } from 'better-auth/crypto';
import { AgencyRepository, type Agency } from '../agencies/agency.repository.ts';
import { demoAccountsFile, readDemoAccounts, type DemoAccount } from '../identity/demo-accounts.ts';
import { StaffRepository } from '../identity/staff.repository.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Database } from '../platform/database.ts';

type Post = { role: StaffRole; agencyCode: string; unit: string | null };

const POST_NAMES: Record<StaffRole, string> = {
  contact_officer: 'Cán bộ đầu mối',
  unit_officer: 'Cán bộ đơn vị nắm giữ',
  head: 'Người đứng đầu',
  overseer: 'Người theo dõi',
  observer: 'Người giám sát',
  administrator: 'Quản trị viên',
};

/** Every role, and the agencies that the sample requests went to. */
const POSTS: readonly Post[] = [
  { role: 'contact_officer', agencyCode: 'HN-SXD', unit: 'Văn phòng' },
  { role: 'unit_officer', agencyCode: 'HN-SXD', unit: 'Phòng chuyên môn' },
  { role: 'head', agencyCode: 'HN-SXD', unit: null },
  { role: 'overseer', agencyCode: 'HN-STP', unit: null },
  { role: 'observer', agencyCode: 'HN-VPHDND', unit: null },
  { role: 'administrator', agencyCode: 'HN-VPUB', unit: null },
  ...['HN-VPUB', 'HN-SNNMT', 'HN-SQHKT', 'HN-SGDDT', 'HN-SYT', '00070', '00004'].flatMap(
    (agencyCode): Post[] => [
      { role: 'contact_officer', agencyCode, unit: 'Văn phòng' },
      { role: 'head', agencyCode, unit: null },
    ],
  ),
  // Sends what the Department compiles of all reports of a year.
  { role: 'head', agencyCode: 'HN-STP', unit: null },
];

/**
 * People to try the system out with, called what they are: samples. Their passwords are random,
 * written down before the accounts are made, and stay as they are in that file.
 */
export async function seedDemoAccounts(database: Database, clock: Clock, config: Config) {
  const people = new StaffRepository(database, clock);
  const agencies = new AgencyRepository(database);
  const known = readDemoAccounts(config.dataDir);
  const accounts: DemoAccount[] = [];
  const missing: { account: DemoAccount; agencyId: string; unit: string | null }[] = [];

  for (const post of POSTS) {
    const agency = await agencies.byCodeOn(post.agencyCode, clock.today());
    if (agency === undefined) throw new Error(`No agency ${post.agencyCode} to seed people into.`);
    const email = sampleAddress(post.role, post.agencyCode);
    const agencyName = agency.shortName ?? agency.name;
    const account = known.find((one) => one.email === email) ?? {
      name: sampleName(post.role, agency),
      role: post.role,
      agency: agencyName,
      email,
      password: newPassword(),
    };
    accounts.push(account);
    const isKnown = known.includes(account) && (await people.isEmailTaken(email));
    if (!isKnown) missing.push({ account, agencyId: agency.id, unit: post.unit });
  }
  if (missing.length === 0) return;

  mkdirSync(config.dataDir, { recursive: true });
  writeFileSync(demoAccountsFile(config.dataDir), JSON.stringify(accounts, null, 2), {
    mode: 0o600,
  });
  for (const { account, agencyId, unit } of missing) {
    const { name, role, email, password } = account;
    const passwordHash = await hashPassword(password);
    const added = await people.add({ name, role, email, agencyId, unit, passwordHash }, null);
    if (added === undefined) await people.setPassword(email, passwordHash);
  }
}

/** An address that no mail can reach. */
export const sampleAddress = (role: StaffRole, agencyCode: string) =>
  `${role.replaceAll('_', '-')}.${agencyCode.toLowerCase()}@mau.invalid`;

/** What a person of the demonstration is called: a sample. */
export const sampleName = (role: StaffRole, { shortName, name }: Agency) =>
  `${POST_NAMES[role]} (mẫu) – ${shortName ?? name}`;

/** `k3f9-7t2m-qx4c-w8dn`: to be typed from a screen. */
function newPassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const letters = Array.from(randomBytes(64).filter((byte) => byte < 8 * alphabet.length))
    .slice(0, 16)
    .map((byte) => alphabet[byte % alphabet.length]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
