import {
  Controller,
  ForbiddenException,
  HttpStatus,
  Inject,
  NotFoundException,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { SameOriginGuard } from '../identity/same-origin.guard.ts';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { DOCUMENT_KINDS } from './document-kinds.ts';
import { DocumentRepository } from './document.repository.ts';
import { DocumentService } from './document.service.ts';
import { toDocument } from './document.types.ts';
import type { FileViolation } from './file-violations.ts';
import { handlesFiles } from './handles-files.ts';
import { statusOf, violationsOf } from './upload-refused.ts';

const Place = z.object({
  request: z.uuid().optional(),
  kind: z.enum(DOCUMENT_KINDS).default('answer'),
});

/** `POST /files?request=<id>&kind=answer`, one part of `multipart/form-data` holding the file. */
@Controller('files')
@UseGuards(SameOriginGuard)
export class UploadController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly documents: DocumentRepository,
    private readonly service: DocumentService,
  ) {}

  @Post()
  async upload(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @CurrentActor() actor: Actor,
  ) {
    const place = Place.safeParse(request.query);
    if (!place.success) return refuse(reply, 'file_missing');
    const owner = await this.#allowed(actor, place.data);
    if (!request.isMultipart()) return refuse(reply, 'file_missing');

    try {
      const part: MultipartFile | undefined = await request.file({
        limits: { fileSize: this.config.uploadMaxBytes, files: 1 },
      });
      if (part === undefined) return await refuse(reply, 'file_missing');
      const { kind, request: requestId = null } = place.data;
      const upload = { source: part.file, name: part.filename, kind, requestId };
      const kept = await this.service.keep(upload, owner);
      return typeof kept === 'string'
        ? await refuse(reply, kept)
        : await reply.code(HttpStatus.CREATED).send(toDocument(kept));
    } catch (fault) {
      return refuse(reply, brokenOffAs(fault));
    }
  }

  async #allowed(
    actor: Actor,
    { kind, request: requestId }: z.infer<typeof Place>,
  ): Promise<StaffActor> {
    if (!handlesFiles(actor, kind)) throw new ForbiddenException('staff_only');
    if (requestId !== undefined && !(await this.documents.mayAddTo(requestId, actor)))
      throw new NotFoundException();
    return actor;
  }
}

function refuse(reply: FastifyReply, code: FileViolation) {
  return reply.code(statusOf(code)).send(violationsOf(code));
}

/** @throws the fault itself when it is not the sender's */
function brokenOffAs(fault: unknown): FileViolation {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'FST_PREMATURE_CLOSE')
    return 'file_cut_off';
  throw fault;
}
