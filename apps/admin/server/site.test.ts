import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';
import { openSite, pathOf } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'console-site-'));
const server = createServer();
let address = '';

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<script>start()</script><script src="/assets/a.js">');
  writeFileSync(join(folder, 'assets/a.js'), `const words = '${'minh bạch '.repeat(100)}';`);
  writeFileSync(join(folder, 'secret.env'), 'KEY=1');
  const site = await openSite(folder);
  server.on('request', (request, response) => {
    response.setHeaders(securityHeaders(site.inlineScripts, true));
    site.answer(pathOf(request), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, so the address is an object.
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the static site', () => {
  it('answers every page address with the one page, never kept without asking', async () => {
    const answer = await fetch(`${address}/yeu-cau/1`);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toContain('start()');
  });

  it('lets built files be kept for ever, compressed', async () => {
    const headers = { 'accept-encoding': 'gzip, br' };
    const answer = await fetch(`${address}/assets/a.js`, { headers });
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(200);
    expect(await answer.text()).toContain('minh bạch');
  });

  it('sends it plain to whoever takes nothing else', async () => {
    const headers = { 'accept-encoding': 'identity' };
    const answer = await fetch(`${address}/assets/a.js`, { headers });
    expect(answer.headers.get('content-encoding')).toBeNull();
  });

  it('has no file that is not there, and none of a kind that it does not serve', async () => {
    expect((await fetch(`${address}/assets/gone.js`)).status).toBe(404);
    expect(await (await fetch(`${address}/secret.env`)).text()).not.toContain('KEY');
    expect(await (await fetch(`${address}/%2e%2e/package.json`)).text()).toContain('start()');
  });

  it.each(['//', '//[', '/%ff', '/yeu-cau?a=//', '*'])(
    'answers the odd address %s',
    async (path) => {
      const { port } = server.address() as AddressInfo; // listening on a port
      const asked = get({ port, path, agent: false });
      const [answer] = (await once(asked, 'response')) as [IncomingMessage]; // what the event carries
      answer.resume();
      expect(answer.statusCode).toBe(200);
    },
  );

  it('takes no writing', async () => {
    expect((await fetch(`${address}/`, { method: 'POST' })).status).toBe(405);
  });

  it('allows only its own inline script, by its hash', async () => {
    const { headers } = await fetch(`${address}/`);
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^']+';/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('strict-transport-security')).toContain('max-age');
  });
});
