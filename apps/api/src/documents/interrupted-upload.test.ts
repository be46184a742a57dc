import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { PDF } from '../../test/files.ts';
import { cookieOf, person } from '../../test/people.ts';
import { addressOf, pieceAt, sha256Of, textOf, TusClient } from '../../test/tus-client.ts';
import { createApplication } from '../platform/application.ts';
import { Keys } from '../platform/keys.ts';
import { createLogger } from '../platform/logging.ts';
import { documentTexts } from '../document-texts/document-text.table.ts';
import { documents } from './document.table.ts';

const MEGABYTE = 1024 * 1024;
let on: Api;
let officer: TusClient;
const sockets: Socket[] = [];

beforeAll(async () => {
  on = await startApi();
  await on.application.listen(0, '127.0.0.1');
  officer = new TusClient(await addressOf(on), await cookieOf(on, await person(on, 'head')));
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});
afterAll(() => on.close());

const onDisk = (place: string) => join(on.config.dataDir, 'files', place.replace('/files/', ''));
const sizeOf = async (place: string) => (await stat(onDisk(place))).size;

/** A connection that has promised `length` bytes from `offset` on and sends them as it likes. */
async function patching(
  place: string,
  { offset, length, by = officer }: { offset: number; length: number; by?: TusClient },
): Promise<Socket> {
  const { hostname, port } = new URL(await addressOf(on));
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  sockets.push(socket);
  const headers = { ...pieceAt(offset), 'tus-resumable': '1.0.0', cookie: by.cookie };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(
    `PATCH ${place} HTTP/1.1\r\nHost: x\r\n${lines.join('')}Content-Length: ${length}\r\n\r\n`,
  );
  return socket;
}

const kept = (content: Buffer) =>
  on.opened.database.$count(documents, eq(documents.sha256, sha256Of(content)));

describe('an upload that is cut off', () => {
  it.each([0, 1, 1000, 65_535, 65_536, 65_537, 199_999])(
    'after %i bytes goes on from there and is the same file',
    async (cut) => {
      const content = Buffer.concat([textOf(200_000), Buffer.from(`${cut}`)]);
      const place = await officer.begun('Số liệu.txt', content.length);
      const socket = await patching(place, { offset: 0, length: content.length });
      socket.write(content.subarray(0, cut));
      await expect.poll(() => sizeOf(place), { timeout: 10_000 }).toBe(cut);
      socket.destroy();

      const offset = await officer.offset(place);
      expect(offset).toBe(cut);
      const rest = await officer.send(place, offset, content.subarray(offset));
      expect(rest.status).toBe(200);
      expect(await kept(content)).toBe(1);
    },
  );

  it('again and again still comes in whole', async () => {
    const content = textOf(123_456);
    const place = await officer.begun('Từng chút.txt', content.length);
    for (let cut = 17_000; cut < content.length; cut += 17_000) {
      const offset = await officer.offset(place);
      const socket = await patching(place, { offset, length: content.length - offset });
      socket.write(content.subarray(offset, cut));
      await expect.poll(() => sizeOf(place), { timeout: 10_000 }).toBe(cut);
      socket.destroy();
    }
    const offset = await officer.offset(place);

    expect((await officer.send(place, offset, content.subarray(offset))).status).toBe(200);
    expect(await kept(content)).toBe(1);
  });

  it('and gone on with while the dead line still hangs takes over from it', async () => {
    const content = textOf(100_001);
    const place = await officer.begun('Đường treo.txt', content.length);
    const hanging = await patching(place, { offset: 0, length: content.length });
    hanging.write(content.subarray(0, 40_000));
    await expect.poll(() => sizeOf(place), { timeout: 10_000 }).toBe(40_000);
    const offset = await officer.offset(place);

    expect(offset).toBe(40_000);
    expect((await officer.send(place, offset, content.subarray(offset))).status).toBe(200);
    expect(await kept(content)).toBe(1);
  });
});

describe('a server that is started anew', () => {
  it('goes on with what the one before had received', async () => {
    const content = textOf(90_009);
    const cookie = await cookieOf(on, await person(on, 'unit_officer'));
    const before = new TusClient(await addressOf(on), cookie);
    const place = await before.begun('Khởi động lại.txt', content.length);
    await before.send(place, 0, content.subarray(0, 50_000));
    await on.application.close();

    on.application = await createApplication({
      config: on.config,
      clock: on.clock,
      opened: on.opened,
      keys: new Keys(Buffer.alloc(32, 7)),
      logger: createLogger('silent'),
      documents: new Map(),
    });
    await on.application.listen(0, '127.0.0.1');
    const after = new TusClient(await addressOf(on), cookie);
    officer = new TusClient(await addressOf(on), officer.cookie);

    expect(await after.offset(place)).toBe(50_000);
    expect((await after.send(place, 50_000, content.subarray(50_000))).status).toBe(200);
    expect(await kept(content)).toBe(1);
  });
});

describe('a file of 900 megabytes', () => {
  it('is written as it comes: what is neither sent nor on the disk stays small', async () => {
    const [piece, pieces] = [Buffer.alloc(MEGABYTE, 7), 900];
    const length = PDF.length + pieces * MEGABYTE;
    const place = await officer.begun('Bản đồ.pdf', length);
    const socket = await patching(place, { offset: 0, length });
    const answered = new Promise<string>((resolve) =>
      socket.on('data', (bytes) => resolve(bytes.toString())),
    );
    const hash = createHash('sha256').update(PDF);
    let held = 0;
    let sent = PDF.length;
    socket.write(PDF);
    for (let count = 0; count < pieces; count += 1) {
      hash.update(piece);
      // Called back once the system has taken it: from here on the server holds what is not on disk.
      await new Promise((resolve) => socket.write(piece, resolve));
      sent += MEGABYTE;
      if (count < pieces - 1) held = Math.max(held, sent - (await sizeOf(place)));
    }

    expect(await answered).toContain('HTTP/1.1 200');
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(32 * MEGABYTE);
    const sha256 = hash.digest('hex');
    expect(await on.opened.database.$count(documents, eq(documents.sha256, sha256))).toBe(1);
    const [text] = await on.opened.database
      .select()
      .from(documentTexts)
      .where(eq(documentTexts.sha256, sha256));
    expect(text).toBeDefined();
  }, 120_000);
});
