import { Controller, Get, HttpStatus, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { BlobStore } from './blob-store.service.ts';
import { byteRange } from './byte-range.ts';
import { DocumentRepository, type StoredDocument } from './document.repository.ts';
import { GRANT_COOKIE } from './file-grant.controller.ts';
import { contentDisposition } from './file-name.ts';

const Id = z.uuid();

/** Hands a file out, whole or from where a broken download stopped. */
@Controller('files')
export class DownloadController {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly blobs: BlobStore,
  ) {}

  @Get(':id')
  async download(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @CurrentActor() actor: Actor,
  ) {
    const document = Id.safeParse(id).success ? await this.#find(id, request, actor) : undefined;
    if (document === undefined) throw new NotFoundException();

    const etag = `"${document.sha256}"`;
    const { range: asked, 'if-range': since = etag } = request.headers;
    const range = byteRange(since === etag ? asked : undefined, document.size);
    const isPublic = document.requestId === null && actor.kind === 'visitor';
    void reply.headers({
      ...harmless(document),
      etag,
      'accept-ranges': 'bytes',
      'cache-control': isPublic ? 'public, no-cache' : 'private, no-store',
    });
    if (isPublic && since === etag && request.headers['if-none-match'] === etag)
      return reply.code(HttpStatus.NOT_MODIFIED).send();
    if (range === 'unsatisfiable')
      return reply
        .code(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
        .header('content-range', `bytes */${document.size}`)
        .send();

    if (!isPublic)
      await this.documents.recordAccess(document.id, actor.kind === 'staff' ? actor.id : null);
    if (range === 'whole')
      return reply.header('content-length', document.size).send(this.blobs.open(document.sha256));
    return reply
      .code(HttpStatus.PARTIAL_CONTENT)
      .header('content-range', `bytes ${range.start}-${range.end}/${document.size}`)
      .header('content-length', range.end - range.start + 1)
      .send(this.blobs.open(document.sha256, range));
  }

  /**
   * Files of the catalogue and of an agency's section are everybody's. Of the others someone signed in sees their agency's, anyone
   * else those they have shown the code for.
   */
  async #find(
    id: string,
    { cookies }: FastifyRequest,
    actor: Actor,
  ): Promise<StoredDocument | undefined> {
    const document = await this.documents.findPublic(id);
    if (document !== undefined) return document;
    if (actor.kind === 'staff') return this.documents.findForStaff(id, actor);
    const token = cookies[GRANT_COOKIE];
    return token === undefined ? undefined : this.documents.findForBearer(id, token);
  }
}

/** Nothing in a file may run here, be guessed to be something else, or stay in a cache. */
function harmless({ name, mediaType }: StoredDocument): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-disposition': contentDisposition(name),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  };
}
