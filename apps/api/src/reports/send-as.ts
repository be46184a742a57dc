import type { FastifyReply } from 'fastify';

/** Hands a file of reports out under its name, to nobody but whoever asked. */
export function sendAs(
  reply: FastifyReply,
  { name, type }: { name: string; type: string },
  file: string | Buffer | NodeJS.ReadableStream,
) {
  return reply
    .headers({
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    .send(file);
}
