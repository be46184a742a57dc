import { createReadStream } from 'node:fs';
import { rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { HttpStatus, Inject, Injectable } from '@nestjs/common';
import { ERRORS, Server, type ServerOptions } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { StaffActor } from '../identity/actor.ts';
import { trustedOrigins } from '../identity/trusted-origins.ts';
import type { Config } from '../platform/config.ts';
import { Faults } from '../platform/faults.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { DocumentRepository } from './document.repository.ts';
import { DocumentService } from './document.service.ts';
import { toDocument } from './document.types.ts';
import { neutralFileName } from './file-name.ts';
import { FileUploads, type Announced } from './file-uploads.repository.ts';
import type { FileViolation } from './file-violations.ts';
import { refusedByName } from './inspect-file.ts';
import { UploadFolder } from './upload-folder.ts';
import { UploadRefused } from './upload-refused.ts';

const Metadata = z.object({ filename: z.string(), request: z.uuid().optional() });
type TusRequest = Parameters<NonNullable<ServerOptions['onIncomingRequest']>>[0];

type Became = { documentId: string } | { violation: FileViolation };

/** Takes files in pieces (tus 1.0.0); a whole one goes the way of any other upload. */
@Injectable()
export class ResumableUploads {
  readonly folder: UploadFolder;
  readonly #server: Server;
  readonly #actors = new WeakMap<object, StaffActor>();
  /** Two answers to the same last piece wait for the same inspection. */
  readonly #finishing = new Map<string, Promise<Became>>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly faults: Faults,
    private readonly documents: DocumentRepository,
    private readonly service: DocumentService,
    private readonly uploads: FileUploads,
  ) {
    this.folder = new UploadFolder(join(config.dataDir, 'files', 'uploads'), uploads);
    this.#server = new Server({
      path: '/files/uploads',
      datastore: this.folder,
      relativeLocation: true,
      allowedOrigins: trustedOrigins(config),
      namingFunction: (request, metadata) => this.#begin(request, metadata),
      onUploadFinish: (request, { id }) => this.#answer(id, this.#actorOf(request)),
      onResponseError: (_request, fault) => this.#masked(fault),
    });
  }

  async pass(request: FastifyRequest, reply: FastifyReply, actor: StaffActor): Promise<void> {
    this.#actors.set(request.raw, actor);
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    await this.#server.handle(request.raw, reply.raw);
  }

  /** What can be refused before a byte has come is. @returns the id under which the pieces come */
  async #begin(request: TusRequest, metadata: unknown): Promise<string> {
    const actor = this.#actorOf(request);
    const read = Metadata.safeParse(metadata);
    if (!read.success) throw new UploadRefused('file_missing');
    const { filename, request: requestId = null } = read.data;
    if (requestId !== null && !(await this.documents.mayAddTo(requestId, actor)))
      throw ERRORS.FILE_NOT_FOUND;
    const announced: Announced = {
      name: neutralFileName(filename),
      kind: requestId === null ? 'entry' : 'answer',
      requestId,
      size: Number(request.headers.get('upload-length')),
    };
    const refused =
      refusedByName(announced.name, announced.kind) ?? (await this.#refusedBySize(announced));
    if (refused !== undefined) throw new UploadRefused(refused);
    const begun = await this.uploads.begin(announced, actor);
    if (begun === undefined) throw new UploadRefused('too_many_uploads');
    return begun.id;
  }

  async #refusedBySize({ kind, size }: Announced): Promise<FileViolation | undefined> {
    const { uploadMaxBytes, uploadEntryMaxBytes } = this.config;
    if (size === 0) return 'file_empty';
    if (size > (kind === 'entry' ? uploadEntryMaxBytes : uploadMaxBytes)) return 'file_too_large';
    const { bavail, bsize } = await statfs(this.folder.directory);
    // While it is looked into there are two of it.
    return 2 * size > bavail * bsize ? 'disk_full' : undefined;
  }

  async #answer(id: string, actor: StaffActor) {
    const finishing = this.#finishing.get(id) ?? this.#finish(id, actor);
    this.#finishing.set(id, finishing);
    const became = await finishing.finally(() => this.#finishing.delete(id));
    if ('violation' in became) throw new UploadRefused(became.violation);
    const kept = await this.documents.findForStaff(became.documentId, actor);
    if (kept === undefined) throw ERRORS.FILE_NO_LONGER_EXISTS;
    return {
      status_code: HttpStatus.OK,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(toDocument(kept)),
    };
  }

  /** Asked again after the answer was lost, it looks at what was decided then. */
  async #finish(id: string, actor: StaffActor): Promise<Became> {
    const upload = await this.uploads.findOwn(id, actor);
    if (upload === undefined) throw ERRORS.FILE_NO_LONGER_EXISTS;
    const { documentId, violation, name, kind, requestId } = upload;
    if (documentId !== null) return { documentId };
    if (violation !== null) return { violation };

    const place = this.folder.placeOf(id);
    const kept = await this.service.keep(
      { source: createReadStream(place), name, kind, requestId },
      actor,
    );
    const became = typeof kept === 'string' ? { violation: kept } : { documentId: kept.id };
    await this.uploads.finish(id, became);
    await rm(place, { force: true });
    return became;
  }

  #actorOf({ runtime }: TusRequest): StaffActor {
    const request = runtime?.node?.req;
    const actor = request && this.#actors.get(request);
    if (actor === undefined) throw new Error('A piece of a file came in past the controller.');
    return actor;
  }

  #masked(fault: Error | { status_code: number; body: string }) {
    if ('status_code' in fault) return undefined;
    const body = JSON.stringify(this.faults.log(fault));
    return { status_code: HttpStatus.INTERNAL_SERVER_ERROR, body };
  }
}
