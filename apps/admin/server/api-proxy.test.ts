import { once } from 'node:events';
import { createServer, request as send, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { passToApi } from './api-proxy.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('the way through to the API', () => {
  it('passes method, path, body and cookies, and says who asked', async () => {
    const api = await listening(async (request, body) => [
      JSON.stringify({ method: request.method, url: request.url, body: await body }),
      { 'set-cookie': ['a=1', 'b=2'], 'x-seen-from': request.headers['x-forwarded-for'] ?? '' },
    ]);
    const console = await listeningBefore(api);
    const answer = await fetch(`${console}/graphql?a=1`, { method: 'POST', body: 'câu hỏi' });

    expect(await answer.json()).toEqual({ method: 'POST', url: '/graphql?a=1', body: 'câu hỏi' });
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(answer.headers.get('x-seen-from')).toContain('127.0.0.1');
  });

  it('says whom the web server before it saw, or the whole city would be this machine', async () => {
    const api = await listening(async ({ headers }) => [String(headers['x-forwarded-for']), {}]);
    const headers = { 'x-forwarded-for': '203.0.113.5' };
    const answer = await fetch(await listeningBefore(api), { headers });

    expect(await answer.text()).toMatch(/^203\.0\.113\.5, .*127\.0\.0\.1$/);
  });

  it('says that the API is away', async () => {
    const answer = await fetch(`${await listeningBefore('http://127.0.0.1:9')}/graphql`);
    expect(answer.status).toBe(502);
    expect(await answer.json()).toEqual({ code: 'api_unreachable' });
  });

  it('cuts an upload off where its sender did', async () => {
    const { promise: cutOff, resolve } = Promise.withResolvers<boolean>();
    const api = await serving((request) => {
      request.resume();
      request.on('close', () => resolve(!request.complete));
    });
    const upload = send(`${await listeningBefore(api)}/files`, { method: 'POST' });
    upload.on('error', () => undefined);
    upload.write('a part of the file');
    const [apiServer] = servers;
    await once(apiServer ?? upload, 'request');
    upload.destroy();

    expect(await cutOff).toBe(true);
  });
});

type Answer = [body: string, headers: Record<string, string | string[]>];

function listening(
  answer: (request: IncomingMessage, body: Promise<string>) => Promise<Answer>,
): Promise<string> {
  return serving((request, response) => {
    void answer(request, textOf(request)).then(([body, headers]) =>
      response.writeHead(200, headers).end(body),
    );
  });
}

function listeningBefore(api: string): Promise<string> {
  return serving((request, response) => passToApi(new URL(api), request, response));
}

async function serving(listener: Parameters<typeof createServer>[1] & object): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Listening on a port, so the address is an object.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
