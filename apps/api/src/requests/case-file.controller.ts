import { createHash } from 'node:crypto';
import { dayText } from '@minhbach/domain';
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZipFile } from 'yazl';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { BlobStore } from '../documents/blob-store.service.ts';
import { DocumentRepository, type StoredDocument } from '../documents/document.repository.ts';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { Faults } from '../platform/faults.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { RegisterRepository } from '../register/register.repository.ts';
import { caseFilePage, type PackedFile } from './case-file-page.vi.ts';
import { RequestFieldsResolver } from './request-fields.resolver.ts';
import { RequestReads } from './request-reads.repository.ts';
import { RequestRepository } from './request.repository.ts';
import { isOwnStaff, seenBy, type SeenRequest } from './seen-request.ts';

type Text = { path: string; content: string };

/**
 * A case in one archive, for whoever settles or supervises a complaint: what its page shows this member of
 * staff, the lines of the register as they are kept, and the files that they may take.
 */
@Controller('files/requests')
export class CaseFileController {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly blobs: BlobStore,
    private readonly clock: Clock,
    private readonly documents: DocumentRepository,
    private readonly faults: Faults,
    private readonly fields: RequestFieldsResolver,
    private readonly reads: RequestReads,
    private readonly register: RegisterRepository,
    private readonly requests: RequestRepository,
  ) {}

  @Get(':id/case-file.zip')
  async asArchive(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const found = actor.kind === 'staff' ? await this.requests.findFor(actor, id) : undefined;
    if (actor.kind !== 'staff' || found === undefined) throw new NotFoundException();
    const seen = seenBy(actor, found);
    const kept = await this.#files(seen);
    for (const { id: documentId } of kept) await this.documents.recordAccess(documentId, actor.id);

    const files = kept.map(packed);
    const lines = await this.register.keptLines(id);
    const texts = [
      {
        path: 'ho-so.html',
        content: await this.#page({ seen, files, actor, context: { req: request, reply } }),
      },
      { path: 'so-theo-doi.jsonl', content: lines.map((line) => `${line}\n`).join('') },
    ];
    texts.push({ path: 'muc-luc.sha256', content: sumsOf(texts, files) });
    return reply
      .headers({
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="ho-so-${found.reference}.zip"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(this.#archive(texts, kept));
  }

  /** Released files for whoever looks on from outside; what names the requester stays with the body. */
  async #files(seen: SeenRequest): Promise<StoredDocument[]> {
    const releasedOnly = !isOwnStaff(seen);
    return this.documents.ofRequests([seen.id], { releasedOnly });
  }

  async #page({ seen, files, actor, context }: PageOf): Promise<string> {
    const [agency] = await this.agencies.byIds([seen.agencyId]);
    const writer = await this.reads.staffMember(context.req).get(actor.id);
    return caseFilePage({
      reference: seen.reference,
      agency: agency?.name ?? '',
      statute: seen.statute,
      sample: seen.sample,
      receivedOn: dayText(seen.receivedOn),
      writtenAt: this.clock.now(),
      writtenBy: writer?.name ?? '',
      deadline: await this.fields.deadline(seen, context),
      items: this.fields.items(seen),
      timeline: await this.fields.timeline(seen, context),
      remedies: await this.fields.remedies(seen, context),
      files,
    });
  }

  #archive(texts: readonly Text[], kept: readonly StoredDocument[]) {
    const archive = new ZipFile();
    const mtime = this.clock.now();
    for (const { path, content } of texts)
      archive.addBuffer(Buffer.from(content), path, { mtime, compress: true });
    // Each file is opened when its turn comes, so that a case of many holds one at a time.
    for (const [at, document] of kept.entries())
      archive.addReadStreamLazy(
        packed(document, at).path,
        { mtime, compress: false, size: document.size },
        (take) => take(null, this.blobs.open(document.sha256)),
      );
    archive.on('error', (fault: unknown) => this.faults.log(fault));
    archive.end();
    return archive.outputStream;
  }
}

type PageOf = {
  seen: SeenRequest;
  files: readonly PackedFile[];
  actor: StaffActor;
  context: GraphqlContext;
};

/** Numbered, so that two of one name are two. Names were made harmless when they came in. */
const packed = ({ name, size, sha256, releasedAt }: StoredDocument, at: number): PackedFile => ({
  path: `tep/${String(at + 1).padStart(2, '0')}-${name}`,
  size,
  sha256,
  released: releasedAt !== null,
});

/** As `sha256sum --check` reads it. */
function sumsOf(texts: readonly Text[], files: readonly PackedFile[]): string {
  const ofTexts = texts.map(({ path, content }) => ({
    path,
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  return [...ofTexts, ...files].map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
