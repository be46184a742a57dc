import { Controller, Get, HttpStatus, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DocumentRepository } from '../documents/document.repository.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { isUuid } from '../platform/uuid.ts';
import { TextReads } from './text-reads.repository.ts';

/** The letters of a file of the catalogue, for whoever can't or won't open the file itself. */
@Controller('files')
export class TextController {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly reads: TextReads,
  ) {}

  @Get(':id/text')
  async text(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @CurrentActor() actor: Actor,
  ) {
    const isPublic = actor.kind === 'visitor';
    const document = !isUuid(id)
      ? undefined
      : ((await this.documents.findPublic(id)) ??
        (isPublic ? undefined : await this.documents.findForStaff(id, actor)));
    const text = document && (await this.reads.whole(document.sha256));
    if (document === undefined || text === undefined) throw new NotFoundException();

    const etag = `"${document.sha256}-${text.length}"`;
    void reply.headers({
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': isPublic ? 'public, no-cache' : 'private, no-store',
      etag,
    });
    if (isPublic && request.headers['if-none-match'] === etag)
      return reply.code(HttpStatus.NOT_MODIFIED).send();
    if (!isPublic) await this.documents.recordAccess(document.id, actor.id);
    return reply.send(text);
  }
}
