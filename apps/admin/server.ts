import { createServer } from 'node:http';
import { join } from 'node:path';
import { passToApi } from './server/api-proxy.ts';
import { securityHeaders } from './server/security-headers.ts';
import { openSite, pathOf } from './server/site.ts';

const API_PATHS = ['/graphql', '/auth', '/files', '/calendar'];

const port = Number(process.env['ADMIN_PORT'] ?? 4300);
const apiUrl = new URL(process.env['API_URL'] ?? 'http://127.0.0.1:4000');
const adminUrl = new URL(process.env['ADMIN_URL'] ?? `http://127.0.0.1:${port}`);

const site = await openSite(join(import.meta.dirname, 'build/client'));
const headers = securityHeaders(site.inlineScripts, adminUrl.protocol === 'https:');

const server = createServer((request, response) => {
  const path = pathOf(request);
  if (API_PATHS.some((start) => path === start || path.startsWith(`${start}/`))) {
    return passToApi(apiUrl, request, response);
  }
  response.setHeaders(headers);
  site.answer(path, request, response);
});

server.listen(port, '127.0.0.1', () => console.log(`Console on ${adminUrl.origin}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
