import {
  All,
  Controller,
  ForbiddenException,
  NotFoundException,
  Param,
  Req,
  Res,
  UseGuards,
  type OnModuleInit,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { SameOriginGuard } from '../identity/same-origin.guard.ts';
import { FileUploads } from './file-uploads.repository.ts';
import { handlesFiles } from './handles-files.ts';
import { ResumableUploads } from './resumable-upload.service.ts';

/**
 * Uploads in pieces by the protocol tus 1.0.0, `Upload-Metadata: filename <name>[, request <id>]`. The
 * last piece is answered with the document, or with what is wrong with the file; asked again, alike.
 */
@Controller('files/uploads')
@UseGuards(SameOriginGuard)
export class ResumableUploadController implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly service: ResumableUploads,
    private readonly uploads: FileUploads,
  ) {}

  onModuleInit(): void {
    // Left unread here: the pieces go to the disk as they come.
    this.host.httpAdapter
      .getInstance()
      .addContentTypeParser('application/offset+octet-stream', (_request, _body, done) =>
        done(null),
      );
  }

  @All()
  async begin(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    if (!handlesFiles(actor)) throw new ForbiddenException('staff_only');
    await this.#pass(request, reply, actor);
  }

  @All(':id')
  async goOn(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    if (!handlesFiles(actor)) throw new ForbiddenException('staff_only');
    if (!(await this.uploads.findOwn(id, actor))) throw new NotFoundException();
    await this.#pass(request, reply, actor);
  }

  /** The library would hand out by GET what nobody has looked into yet. */
  async #pass(...[request, reply, actor]: Parameters<ResumableUploads['pass']>): Promise<void> {
    if (request.method === 'GET') throw new NotFoundException();
    await this.service.pass(request, reply, actor);
  }
}
