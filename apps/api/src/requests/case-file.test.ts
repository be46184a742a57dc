import { createHash } from 'node:crypto';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { StaffRole } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Opened } from '../../test/desk.ts';
import { cookieOf } from '../../test/people.ts';
import { DocumentService } from '../documents/document.service.ts';
import { zipContent, zipEntries } from '../platform/zip-entries.ts';

const TEXT_MAX = 1_000_000;
const sha256 = (of: Buffer | string) => createHash('sha256').update(of).digest('hex');

let on: Api;
let body: Desk;
let other: Desk;
let justice: Desk;
let council: Desk;
let folder: string;
let request: Opened;
let released: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minhbach-case-file-'));
  on = await startApi('2026-11-02T09:00:00+07:00');
  body = new Desk(on);
  other = new Desk(on, 'HN-STC');
  justice = new Desk(on, 'HN-STP');
  council = new Desk(on, 'HN-VPHDND');
  request = await body.opened();
  released = await kept('../../Kế hoạch <b>.txt', 'Kế hoạch.');
  on.clock.set('2026-11-02T09:01:00+07:00');
  await kept('Ý kiến nội bộ.txt', 'Chỉ trong cơ quan.');
  await body.must(request, 'contact_officer', 'judge_valid');
  const answer = '<script>alert(1)</script>';
  await body.must(request, 'contact_officer', 'provide_item', {
    item: 1,
    documents: [released],
    answer,
  });
  await body.must(request, 'contact_officer', 'deliver', { message: null });
});
afterAll(async () => {
  await on.close();
  await rm(folder, { recursive: true });
});

async function kept(name: string, content: string): Promise<string> {
  const officer = await body.person('contact_officer');
  const source = Readable.from([Buffer.from(content)]);
  const upload = { source, name, kind: 'answer', requestId: request.id } as const;
  const files = on.application.get(DocumentService, { strict: false });
  const document = await files.keep(upload, { kind: 'staff', ...officer });
  if (typeof document === 'string') throw new Error(document);
  return document.id;
}

const asked = async (desk?: Desk, role: StaffRole = 'contact_officer') =>
  on.inject({
    url: `/files/requests/${request.id}/case-file.zip`,
    headers: desk ? { cookie: await cookieOf(on, await desk.person(role)) } : {},
  });

/** What is in the archive, by path. */
async function unpacked(desk: Desk, role: StaffRole = 'contact_officer') {
  const response = await asked(desk, role);
  expect(response.statusCode).toBe(200);
  expect(response.headers['cache-control']).toBe('private, no-store');
  const path = join(folder, 'case.zip');
  await writeFile(path, response.rawPayload);
  const file = await open(path);
  try {
    const entries = await zipEntries(file);
    const contents = await Promise.all(entries.map((entry) => zipContent(file, entry, TEXT_MAX)));
    return new Map(entries.map(({ name }, at) => [name, contents[at] ?? Buffer.alloc(0)]));
  } finally {
    await file.close();
  }
}
const pathsIn = (archive: Map<string, Buffer>) => [...archive.keys()];

describe('the file of a case', () => {
  it('holds the page, the register as it is kept, the files, and the sums of all', async () => {
    const archive = await unpacked(body);
    expect(pathsIn(archive)).toEqual([
      'ho-so.html',
      'so-theo-doi.jsonl',
      'muc-luc.sha256',
      'tep/01-Kế hoạch _b_.txt',
      'tep/02-Ý kiến nội bộ.txt',
    ]);
    const sums = String(archive.get('muc-luc.sha256')).trimEnd().split('\n');
    expect(sums).toHaveLength(4);
    for (const sum of sums) {
      const [hash, path = ''] = sum.split('  ');
      expect(sha256(archive.get(path) ?? ''), path).toBe(hash);
    }
  });

  it('holds lines that bind each other, so that none can be left out', async () => {
    const archive = await unpacked(justice, 'overseer');
    const lines = String(archive.get('so-theo-doi.jsonl')).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(4);
    const previous = lines.map((line): unknown => JSON.parse(line).previous);
    expect(previous).toEqual([null, ...lines.slice(0, -1).map(sha256)]);
  });

  it('names nobody who asked, and lets nothing that was typed become markup', async () => {
    const archive = await unpacked(justice, 'overseer');
    const page = String(archive.get('ho-so.html'));
    expect(page).toContain('Kế hoạch chống úng ngập nội thành năm 2026');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script>');
    for (const [path, content] of archive)
      for (const secret of ['Hồng Nhung', '001185012345', 'hong.nhung', 'phố Mẫu'])
        expect(String(content), path).not.toContain(secret);
  });

  it('holds for whoever looks on from outside what was released, and no more', async () => {
    for (const [desk, role] of [
      [justice, 'overseer'],
      [council, 'observer'],
    ] as const) {
      const paths = pathsIn(await unpacked(desk, role));
      expect(paths.filter((path) => path.startsWith('tep/'))).toEqual(['tep/01-Kế hoạch _b_.txt']);
    }
  });

  it('is not there for other bodies, administrators and visitors', async () => {
    for (const nobody of [
      await asked(other),
      await asked(other, 'head'),
      await asked(body, 'administrator'),
      await asked(),
    ])
      expect(nobody.statusCode).toBe(404);
  });

  it('leaves a line for each file that was taken with it', async () => {
    const taken = async () =>
      (
        await body.rows('select count(*)::int as many from file_access where document_id = $1', [
          released,
        ])
      )[0].many;
    const before = await taken();
    await unpacked(justice, 'overseer');
    expect(await taken()).toBe(before + 1);
  });
});
