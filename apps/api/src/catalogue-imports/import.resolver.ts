import { parseInstant, type RowOutcome, type RowVerdict } from '@minhbach/domain';
import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import {
  foreignCursor,
  fromCursor,
  isRowNumber,
  pageOf,
  pageSize,
} from '../platform/graphql/page.ts';
import { isUuid } from '../platform/uuid.ts';
import { ImportReads, type ImportPosition } from './import-reads.repository.ts';
import type { StoredImport } from './import.repository.ts';
import { ImportService } from './import.service.ts';
import {
  ImportActionEnum,
  ImportNoteType,
  ImportOutcome,
  ImportProblemType,
  ImportRowConnection,
  ImportRunConnection,
  ImportRunType,
  RowOutcomeEnum,
  RowVerdictEnum,
  toImportOutcome,
  toImportProblem,
  toImportRow,
} from './import.types.ts';
import { sheetFaultWords, sheetFindingWords, withDetail } from './sheet-words.vi.ts';

@ArgsType()
class RowPage {
  @Field(() => Int, { nullable: true, defaultValue: 50 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
  @Field(() => RowVerdictEnum, { nullable: true }) verdict?: RowVerdict | null;
  @Field(() => RowOutcomeEnum, { nullable: true }) outcome?: RowOutcome | null;
  @Field(() => String, { nullable: true, description: 'the code of a problem or remark' })
  problem?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) unconfirmed: boolean;
}

@Resolver(() => ImportRunType)
export class ImportResolver {
  constructor(
    private readonly service: ImportService,
    private readonly reads: ImportReads,
    private readonly loaders: AgencyLoaders,
  ) {}

  @Query(() => ImportRunType, {
    nullable: true,
    description: 'An import with its trial run and its progress. For officers of its agency.',
  })
  async importRun(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor) {
    return (await this.reads.findFor(actor, id)) ?? null;
  }

  @Query(() => ImportRunConnection, { description: 'Imports of the own agency, the newest first.' })
  async importRuns(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    const size = pageSize(first);
    const runs = await this.reads.list(actor, { limit: size + 1, after: positionOf(after) });
    const keyOf = ({ createdAt, id }: StoredImport) => [createdAt.toISOString(), id];
    return pageOf(runs, size, { after, keyOf });
  }

  @Mutation(() => ImportOutcome, {
    description:
      'Begins an import with its trial run, of a file uploaded by POST /files?kind=entry.',
  })
  async createImport(
    @Args('documentId', { type: () => ID }) documentId: string,
    @CurrentActor() actor: Actor,
  ) {
    return toImportOutcome(await this.service.create(documentId, actor));
  }

  @Mutation(() => ImportOutcome, {
    description: 'Imports the rows that the trial run found ready.',
  })
  async runImport(
    @Args('id', { type: () => ID }) id: string,
    @Args('includesSimilar', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'also the rows that may be here already',
    })
    includesSimilar: boolean,
    @CurrentActor() actor: Actor,
  ) {
    const action = { type: 'run_import', includesSimilar } as const;
    return toImportOutcome(await this.service.act(id, action, actor));
  }

  @Mutation(() => ImportOutcome, { description: 'What was imported until now stays as proposals.' })
  async cancelImport(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor) {
    return toImportOutcome(await this.service.act(id, { type: 'cancel_import' }, actor));
  }

  @Mutation(() => ImportOutcome, { description: 'Goes on from where a fault stopped it.' })
  async retryImport(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor) {
    return toImportOutcome(await this.service.act(id, { type: 'retry_import' }, actor));
  }

  @Mutation(() => ImportOutcome, {
    description: 'Confirms and publishes every entry of it, by another person than who ran it.',
  })
  async confirmImport(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor) {
    return toImportOutcome(await this.service.act(id, { type: 'confirm_import' }, actor));
  }

  @ResolveField(() => AgencyType)
  agency(@Parent() { agencyId }: StoredImport, @Context() { req }: GraphqlContext) {
    return this.loaders.byId(req).get(agencyId);
  }

  @ResolveField(() => String)
  createdByName(@Parent() { createdById }: StoredImport, @Context() { req }: GraphqlContext) {
    return this.reads.namesOf(req).get(createdById);
  }

  @ResolveField(() => String, { nullable: true })
  startedByName(@Parent() { startedById }: StoredImport, @Context() { req }: GraphqlContext) {
    return startedById === null ? null : this.reads.namesOf(req).get(startedById);
  }

  @ResolveField(() => Boolean)
  isConfirming(@Parent() { confirmingById }: StoredImport) {
    return confirmingById !== null;
  }

  @ResolveField(() => Int)
  async published(@Parent() { id }: StoredImport, @Context() { req }: GraphqlContext) {
    return (await this.reads.confirmationOf(req).get(id))?.published ?? 0;
  }

  @ResolveField(() => Int)
  async waiting(@Parent() { id }: StoredImport, @Context() { req }: GraphqlContext) {
    return (await this.reads.confirmationOf(req).get(id))?.waiting ?? 0;
  }

  @ResolveField(() => [ImportNoteType])
  findings(@Parent() { findings }: StoredImport): ImportNoteType[] {
    return findings.map(({ code, detail }) => ({
      code,
      message: withDetail(sheetFindingWords[code], detail),
    }));
  }

  @ResolveField(() => ImportNoteType, { nullable: true })
  fault(@Parent() { fault }: StoredImport): ImportNoteType | null {
    return (
      fault && { code: fault.code, message: withDetail(sheetFaultWords[fault.code], fault.detail) }
    );
  }

  @ResolveField(() => [ImportActionEnum])
  openActions(@Parent() run: StoredImport, @CurrentActor() actor: Actor) {
    return this.service.openActions(run, actor);
  }

  @ResolveField(() => [ImportProblemType])
  async problems(@Parent() { id }: StoredImport) {
    return (await this.reads.problemCounts(id)).map(toImportProblem);
  }

  @ResolveField(() => ImportRowConnection)
  async rows(@Parent() { id }: StoredImport, @Args() page: RowPage): Promise<ImportRowConnection> {
    const { verdict = null, outcome = null, problem = null, unconfirmed, after } = page;
    const filter = { verdict, outcome, problem, unconfirmed };
    const [number = 0] = fromCursor(after, 1) ?? [];
    if (!isRowNumber(number)) throw foreignCursor();
    const size = pageSize(page.first);
    const rows = await this.reads.rows(id, filter, { limit: size + 1, after: number });
    return {
      ...pageOf(rows.map(toImportRow), size, { after, keyOf: (row) => [row.number] }),
      totalCount: await this.reads.countRows(id, filter),
    };
  }
}

function positionOf(after: string | null): ImportPosition | null {
  const key = fromCursor(after, 2);
  if (key === null) return null;
  const [createdAt, id] = key.map(String);
  if (!createdAt || parseInstant(createdAt) === undefined || !id || !isUuid(id))
    throw foreignCursor();
  return { createdAt, id };
}
