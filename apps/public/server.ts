import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from 'react-router';
import { passToApi } from './server/api-passage.ts';
import { isOfApi } from './server/api-paths.ts';
import { openAssets } from './server/assets.ts';
import { openPages } from './server/pages.ts';
import { answerRobots } from './server/robots.ts';
import { SECURITY_HEADERS, TRANSPORT_SECURITY } from './server/security-headers.ts';
import { Visits } from './server/visits.ts';

const BUILD = join(import.meta.dirname, 'build');

const port = Number(process.env['PUBLIC_PORT'] ?? 4200);
const apiUrl = new URL(process.env['API_URL'] ?? 'http://127.0.0.1:4000');
const publicUrl = new URL(process.env['PUBLIC_URL'] ?? `http://127.0.0.1:${port}`);

const build: ServerBuild = await import(pathToFileURL(join(BUILD, 'server/index.js')).href);
const assets = await openAssets(join(BUILD, 'client'));
const answerWithPage = openPages(build);
const visits = new Visits(apiUrl);

const server = createServer((request, response) => {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (isOfApi(path)) return passToApi(apiUrl, request, response);
  response.setHeaders(SECURITY_HEADERS);
  if (publicUrl.protocol === 'https:') response.setHeaders(TRANSPORT_SECURITY);
  if (path === '/robots.txt') return answerRobots(publicUrl.origin, response);
  if (assets.answer(path, request, response)) return;
  visits.watch(path, request, response);
  void answerWithPage(request, response);
});

server.listen(port, '127.0.0.1', () => console.log(`Public site on ${publicUrl.origin}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => void visits.tell().finally(() => process.exit(0)));
    server.closeIdleConnections();
  });
}
