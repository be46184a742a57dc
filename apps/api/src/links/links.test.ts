import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addDays } from '@minhbach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptEntry } from '../../test/kept-entries.ts';
import { followLink } from './follow-link.ts';
import { LinkCheckService } from './link-check.service.ts';
import { LinkChecks } from './link-checks.repository.ts';
import { isPrivateAddress } from './private-address.ts';

let server: Server;
let origin: string;
let seen: string[];
let isDown = false;
/** What `/song` answers to, besides a broken line. */
let together = 0;
let mostTogether = 0;

const ANSWERS: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/con': (_request, response) => response.end('còn'),
  '/mat': (_request, response) => response.writeHead(404).end(),
  '/het': (_request, response) => response.writeHead(410).end(),
  '/cam': (_request, response) => response.writeHead(403).end(),
  '/loi': (_request, response) => response.writeHead(500).end(),
  '/khong-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/chuyen': (_request, response) => response.writeHead(302, { location: '/con' }).end(),
  '/vong': (_request, response) => response.writeHead(302, { location: '/vong' }).end(),
  '/ra-ngoai': (_request, response) =>
    response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/treo': () => {},
  '/khong-het': ({ method }, response) => {
    if (method === 'HEAD') return response.writeHead(405).end();
    response.writeHead(200);
    const more = () => response.write('x'.repeat(16_384), () => !response.destroyed && more());
    return more();
  },
  '/song': (_request, response) => {
    together += 1;
    mostTogether = Math.max(mostTogether, together);
    setImmediate(() => {
      together -= 1;
      response.end();
    });
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    seen.push(`${request.method} ${path}`);
    if (isDown) request.socket.destroy();
    else (ANSWERS[path.split('?')[0] ?? ''] ?? ANSWERS['/mat'])?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
});
beforeEach(() => {
  seen = [];
  isDown = false;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const follow = (link: string, allowsPrivate = true) =>
  followLink(link, { allowsPrivate, timeoutMs: 400, signal: new AbortController().signal });

describe('a link that is followed', () => {
  it.each([
    ['/con', { kind: 'answered', status: 200 }],
    ['/chuyen', { kind: 'answered', status: 200 }],
    ['/khong-head', { kind: 'answered', status: 200 }],
    ['/cam', { kind: 'answered', status: 403 }],
    ['/mat', { kind: 'gone', status: 404 }],
    ['/het', { kind: 'gone', status: 410 }],
    ['/loi', { kind: 'gone', status: 500 }],
    ['/vong', { kind: 'unreachable', reason: 'too_many_redirects' }],
    ['/ra-ngoai', { kind: 'unreachable', reason: 'not_http' }],
    ['/treo', { kind: 'unreachable', reason: 'timeout' }],
    ['/khong-het', { kind: 'answered', status: 200 }],
  ])('to %s comes to %o', async (path, finding) => {
    expect(await follow(`${origin}${path}`)).toEqual(finding);
  });

  it('takes five redirects and no more', async () => {
    await follow(`${origin}/vong`);
    expect(seen.filter((one) => one === 'HEAD /vong')).toHaveLength(6);
  });

  it('never leads into a closed network unless the installation is in one', async () => {
    expect(await follow(`${origin}/con`, false)).toEqual({
      kind: 'unreachable',
      reason: 'private_address',
    });
    const named = origin.replace('127.0.0.1', 'localhost');
    expect(await follow(`${named}/con`, false)).toEqual({
      kind: 'unreachable',
      reason: 'private_address',
    });
    expect(await follow('http://[::1]/', false)).toEqual({
      kind: 'unreachable',
      reason: 'private_address',
    });
    expect(seen).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['169.254.169.254', true],
    ['172.31.255.255', true],
    ['172.32.0.1', false],
    ['192.168.0.1', true],
    ['0.0.0.0', true],
    ['1.1.1.1', false],
    ['::1', true],
    ['fe80::1%eth0', true],
    ['fd00::1', true],
    ['::ffff:127.0.0.1', true],
    ['::ffff:7f00:1', true],
    ['64:ff9b::7f00:1', true],
    ['2002:7f00:1::', true],
    ['2606:4700::1111', false],
  ])('%s is private: %s', (address, isPrivate) => {
    expect(isPrivateAddress(address)).toBe(isPrivate);
  });
});

describe('the nightly check', () => {
  let on: Api;
  let checks: LinkChecks;
  let service: LinkCheckService;
  beforeAll(async () => {
    on = await startApi(undefined, { LINK_CHECK_PRIVATE: 'yes', LINK_CHECK_PAUSE_MS: '0' });
    checks = on.application.get(LinkChecks, { strict: false });
    service = on.application.get(LinkCheckService, { strict: false });
  });
  afterAll(() => on.close());

  const dayLater = () => on.clock.set(`${addDays(on.clock.today(), 1)}T01:30:00+07:00`);
  const kept = (path: string, change = {}) =>
    keptEntry(on, { link: `${origin}${path}`, ...change });

  it('finds a link dead on the second day in a row, and alive as soon as it answers', async () => {
    const { id } = await kept('/mat?1');
    const { id: good } = await kept('/con?1');
    expect([await checks.isAlive(id), await checks.isAlive(good)]).toEqual([true, true]);

    await service.checkAll();
    await service.checkAll();
    expect(seen.filter((one) => one.endsWith('/mat?1'))).toHaveLength(2);
    expect(await checks.isAlive(id)).toBe(true);
    dayLater();
    await service.checkAll();
    expect([await checks.isAlive(id), await checks.isAlive(good)]).toEqual([false, true]);
    expect(await checks.states([id, good])).toEqual(
      new Map([
        [id, 'dead'],
        [good, 'alive'],
      ]),
    );

    await on.opened.executeSql(
      `update catalogue_entries set link = '${origin}/con?2' where id = '${id}'`,
    );
    expect(await checks.states([id])).toEqual(new Map([[id, 'unchecked']]));
    await service.checkAll();
    expect(await checks.states([id])).toEqual(new Map([[id, 'alive']]));
  });

  it('follows only http links of what is shown, one of a host at a time', async () => {
    const { id: none } = await keptEntry(on, { link: 'xem tại trụ sở' });
    await kept('/song?rut', { state: 'withdrawn' });
    for (let at = 0; at < 12; at += 1) await kept(`/song?${at}`);
    await service.checkAll();
    expect(seen.filter((one) => one.includes('/song?rut'))).toEqual([]);
    expect(seen.filter((one) => one.includes('/song?'))).toHaveLength(12);
    expect(mostTogether).toBe(1);
    expect(await checks.isAlive(none)).toBe(false);
  });

  it('blames nobody when nothing answers at all', async () => {
    dayLater();
    isDown = true;
    // Other hosts than the server's, of which none is there.
    for (const host of ['mot', 'hai', 'ba'])
      await keptEntry(on, { link: `http://${host}.invalid/` });
    const before = await on.opened.executeSql('select * from link_checks order by entry_id');
    await service.checkAll();
    expect(await on.opened.executeSql('select * from link_checks order by entry_id')).toEqual(
      before,
    );
  });

  it('names a link that is no address dead, and goes on', async () => {
    const { id } = await keptEntry(on, { link: 'http://[' });
    await service.checkAll();
    dayLater();
    await service.checkAll();
    expect(await checks.isAlive(id)).toBe(false);
  });
});
