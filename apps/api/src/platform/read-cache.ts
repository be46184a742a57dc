import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from './clock.ts';
import type { PublicData } from './public-data.ts';

const ENTRIES_MAX = 500;
const BODY_MAX_LENGTH = 512 * 1024;
/** All bodies together, in characters: an address can be varied without end, memory can't. */
const KEPT_MAX_LENGTH = 8 * 1024 * 1024;

type Kept = { body: string; etag: string; contentType: string };

/**
 * Public reads by GET are answered from memory for as long as the public data and the day are the
 * same. Everything that depends on who asks goes by POST and never comes here.
 */
export function keepPublicReads(fastify: FastifyInstance, publicData: PublicData, clock: Clock) {
  const kept = new Map<string, Kept>();
  let keptLength = 0;
  const keys = new WeakMap<FastifyRequest, string>();

  fastify.addHook('onRequest', async (request, reply) => {
    if (!isRead(request)) return;
    // A simple GET can change nothing here and is answered alike for everybody.
    request.raw.headers['apollo-require-preflight'] ??= '1';
    const state = `${await publicData.version()} ${clock.today()}`;
    const key = `${state} ${request.headers.accept ?? ''} ${request.url}`;
    const entry = kept.get(key);
    if (entry) return answer(request, reply, entry);
    keys.set(request, key);
  });

  fastify.addHook('onSend', async (request, reply, payload) => {
    const key = keys.get(request);
    const isPublic = String(reply.getHeader('cache-control')).startsWith('public');
    if (key === undefined || !isPublic || reply.statusCode !== 200) return payload;
    if (typeof payload !== 'string' || payload.length > BODY_MAX_LENGTH) return payload;
    const contentType = String(reply.getHeader('content-type'));
    const entry = { body: payload, etag: etagOf(payload), contentType };
    if (kept.size >= ENTRIES_MAX || keptLength + payload.length > KEPT_MAX_LENGTH) {
      kept.clear();
      keptLength = 0;
    }
    kept.set(key, entry);
    keptLength += payload.length;
    reply.header('etag', entry.etag);
    if (request.headers['if-none-match'] !== entry.etag) return payload;
    reply.code(304);
    return '';
  });
}

const isRead = ({ method, url }: FastifyRequest) =>
  method === 'GET' && (url === '/graphql' || url.startsWith('/graphql?'));

function answer(request: FastifyRequest, reply: FastifyReply, { body, etag, contentType }: Kept) {
  reply.header('etag', etag).header('cache-control', 'public, no-cache').header('vary', 'accept');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.header('content-type', contentType).send(body);
}

const etagOf = (body: string) =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
