import { randomBytes } from 'node:crypto';
import { Controller, HttpStatus, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { SameOriginGuard } from '../identity/same-origin.guard.ts';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { isOurOwn } from '../platform/rate-limits.ts';
import { RequestAccess } from '../requests/access.repository.ts';
import { DocumentRepository, GRANT_LASTS_SECONDS } from './document.repository.ts';

export const GRANT_COOKIE = 'minhbach_files';
const Opening = z.object({
  reference: z.string().max(40),
  accessCode: z.string().max(80),
  /** Where to go on to, when a page's own form was sent. */
  file: z.uuid().optional(),
});
const REFUSED = { code: 'wrong_code', message: 'Số yêu cầu hoặc mã tra cứu không đúng.' };

/**
 * Exchanges an access code for a cookie that lasts ten minutes. A link alone opens nothing, so a
 * mail program that looks at links in advance neither sees a file nor uses anything up.
 */
@Controller('files')
@UseGuards(SameOriginGuard)
export class FileGrantController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly access: RequestAccess,
    private readonly documents: DocumentRepository,
  ) {}

  @Post('open')
  async open(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    void reply.header('cache-control', 'no-store');
    const opening = Opening.safeParse(request.body);
    if (!opening.success) return reply.code(HttpStatus.UNPROCESSABLE_ENTITY).send(REFUSED);
    const { file, ...key } = opening.data;
    const bearer = await this.access.bearerOf(key, isOurOwn(request) ? null : request.ip);
    if (bearer === undefined) return reply.code(HttpStatus.FORBIDDEN).send(REFUSED);

    const token = randomBytes(32).toString('base64url');
    await this.documents.grant(bearer.requestId, token);
    void reply.setCookie(GRANT_COOKIE, token, {
      path: '/files',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.publicUrl.startsWith('https:'),
      maxAge: GRANT_LASTS_SECONDS,
    });
    return file === undefined
      ? reply.code(HttpStatus.OK).send({ ok: true, expiresInSeconds: GRANT_LASTS_SECONDS })
      : reply.code(HttpStatus.SEE_OTHER).header('location', `/files/${file}`).send();
  }
}
