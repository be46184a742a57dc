import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Visits } from './visits.ts';

const SECTION = '/co-quan/HN-SXD/tiep-can-thong-tin';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Stands for the API and takes down what it is told; `status` is what it answers. */
let told: unknown[];
let status: number;
let api: Server;
let site: Server;
let visits: Visits;

const listening = (server: Server) =>
  new Promise<URL>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
      resolve(new URL(`http://127.0.0.1:${port}`));
    });
  });

let address: URL;
beforeEach(async () => {
  told = [];
  status = 204;
  api = createServer(async (request, response) => {
    told.push([request.url, JSON.parse(await text(request))]);
    response.writeHead(status).end();
  });
  visits = new Visits(await listening(api));
  site = createServer((request, response) => {
    const path = request.url ?? '/';
    visits.watch(path, request, response);
    response.writeHead(path.includes('/KHONG-CO/') ? 404 : 200).end();
  });
  address = await listening(site);
});
afterEach(() => {
  for (const server of [api, site]) {
    server.close();
    server.closeAllConnections();
  }
});

const open = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(new URL(path, address), { method, headers: { 'user-agent': FIREFOX, ...headers } });

it('counts openings of sections by body, and says them once', async () => {
  await open(SECTION);
  await open(SECTION);
  await open('/co-quan/01/tiep-can-thong-tin');
  await visits.tell();
  await visits.tell();
  expect(told).toEqual([['/section-visits', { 'HN-SXD': 2, '01': 1 }]]);
});

it('counts no other pages, no machines, nothing fetched ahead and nothing that is not there', async () => {
  await open('/co-quan/HN-SXD');
  await open('/co-quan/KHONG-CO/tiep-can-thong-tin');
  await open(SECTION, {}, 'HEAD');
  await open(SECTION, { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' });
  await open(SECTION, { 'sec-purpose': 'prefetch;prerender' });
  await visits.tell();
  expect(told).toEqual([]);
});

it('says again what the API did not take down, with what came since', async () => {
  status = 503;
  await open(SECTION);
  await visits.tell();
  status = 204;
  await open(SECTION);
  await visits.tell();
  expect(told.at(-1)).toEqual(['/section-visits', { 'HN-SXD': 2 }]);
});
