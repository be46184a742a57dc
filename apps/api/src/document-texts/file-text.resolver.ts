import {
  Args,
  Context,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { EntryFileType } from '../catalogue/entry.types.ts';
import { DocumentRepository, type StoredDocument } from '../documents/document.repository.ts';
import type { Actor } from '../identity/actor.ts';
import { mustBeSignedIn } from '../identity/signed-in.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { PublicRead, type GraphqlContext } from '../platform/graphql/context.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { isUuid } from '../platform/uuid.ts';
import type { DocumentText } from './document-texts.repository.ts';
import { DocumentTextPageType, FileTextOutcome, FileTextType } from './file-text.types.ts';
import { SecretMarks } from './secret-mark.repository.ts';
import { TextReads } from './text-reads.repository.ts';
import { textStateWords, textWarningWords } from './text-words.vi.ts';

@Resolver(() => EntryFileType)
export class EntryFileTextResolver {
  constructor(private readonly reads: TextReads) {}

  /** Whoever sees the file of an entry sees what is in it. */
  @ResolveField(() => FileTextType, { nullable: true, description: 'Null if nobody asked for it.' })
  async text(@Parent() { documentId }: EntryFileType, @Context() { req }: GraphqlContext) {
    const text = await this.reads.ofDocument(req).get(documentId);
    return text === undefined ? null : shown(text);
  }
}

@Resolver(() => FileTextType)
export class FileTextResolver {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly marks: SecretMarks,
    private readonly reads: TextReads,
  ) {}

  @ResolveField(() => String, { nullable: true })
  async excerpt(@Parent() { sha256 }: DocumentText, @Context() { req }: GraphqlContext) {
    return (await this.reads.excerptOf(req).get(sha256)) ?? null;
  }

  @PublicRead()
  @Query(() => DocumentTextPageType, {
    nullable: true,
    description: 'A page of the text of a file that everybody may take.',
  })
  async documentText(
    @Args('documentId', { type: () => ID }) id: string,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
  ): Promise<DocumentTextPageType | null> {
    return this.#page(isUuid(id) ? await this.documents.findPublic(id) : undefined, page);
  }

  @Query(() => DocumentTextPageType, {
    nullable: true,
    description: 'A page of the text of a file of one’s agency, or of one that is public.',
  })
  async heldDocumentText(
    @Args('documentId', { type: () => ID }) id: string,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @CurrentActor() actor: Actor,
  ): Promise<DocumentTextPageType | null> {
    if (!isUuid(id)) return null;
    const held = actor.kind === 'staff' ? await this.documents.findForStaff(id, actor) : undefined;
    return this.#page(held ?? (await this.documents.findPublic(id)), page);
  }

  @Mutation(() => FileTextOutcome, {
    description: 'A mark of secrecy that was found in a file is none: its head answers for that.',
  })
  async clearSecretMark(
    @Args('documentId', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @CurrentActor() actor: Actor,
  ) {
    const staff = mustBeSignedIn(actor);
    const ruling = await this.marks.clear(id, reason, staff);
    return ruling.allowed ? shown(ruling.effect) : toNotAllowed(ruling.violations);
  }

  async #page(
    document: StoredDocument | undefined,
    page: number,
  ): Promise<DocumentTextPageType | null> {
    if (document === undefined) return null;
    const found = await this.reads.page(document.sha256, page);
    return found === undefined
      ? null
      : { ...found, documentId: document.id, name: document.name, page };
  }
}

const shown = (text: DocumentText) => ({
  ...text,
  message: textStateWords[text.state],
  warnings: text.warnings.map((code) => ({ code, message: textWarningWords[code] })),
});
