import {
  COLUMN_HEADINGS,
  DUPLICATE_WAYS,
  IMPORT_ACTIONS,
  IMPORT_COLUMNS,
  IMPORT_SCOPES,
  IMPORT_STATES,
  ROW_OUTCOMES,
  ROW_VERDICTS,
  type DuplicateWay,
  type ImportAction,
  type ImportColumn,
  type ImportScope,
  type ImportState,
  type RowOutcome,
  type RowProblem,
  type RowVerdict,
  type Ruling,
} from '@minhbach/domain';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { DateTimeScalar } from '../platform/graphql/scalars.ts';
import {
  NotAllowed,
  ProvisionType,
  toNotAllowed,
  toProvision,
} from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import { PageInfoType, CountedPage } from '../platform/graphql/page.ts';
import { violationWords } from '../platform/violation-words.vi.ts';
import type { ProblemCount } from './import-reads.repository.ts';
import type { ImportRow } from './import-rows.repository.ts';
import type { StoredImport } from './import.repository.ts';

export const ImportStateEnum = graphqlEnum('ImportState', IMPORT_STATES);
export const ImportScopeEnum = graphqlEnum('ImportScope', IMPORT_SCOPES);
export const ImportActionEnum = graphqlEnum('ImportAction', IMPORT_ACTIONS);
export const ImportColumnEnum = graphqlEnum('ImportColumn', IMPORT_COLUMNS);
export const RowVerdictEnum = graphqlEnum('RowVerdict', ROW_VERDICTS);
export const RowOutcomeEnum = graphqlEnum('RowOutcome', ROW_OUTCOMES);
export const DuplicateWayEnum = graphqlEnum('DuplicateWay', DUPLICATE_WAYS);

@ObjectType('ImportNote', { description: 'What is to be known of a file as a whole.' })
export class ImportNoteType {
  @Field(() => String) code: string;
  @Field(() => String) message: string;
}

@ObjectType('RowProblem', { description: 'One thing about one cell, or about the whole row.' })
export class RowProblemType {
  @Field(() => String) code: string;
  @Field(() => ImportColumnEnum, { nullable: true }) column: ImportColumn | null;
  @Field(() => String, { nullable: true, description: 'as the template calls the column' })
  heading: string | null;
  @Field(() => String) message: string;
  @Field(() => String, { description: 'what was written' }) value: string;
  @Field(() => String, { nullable: true, description: 'what was likely meant' })
  suggestion: string | null;
  @Field(() => [ProvisionType]) under: ProvisionType[];
}

@ObjectType('ImportProblem', {
  description: 'A kind of problem or remark, and how many rows have it.',
})
export class ImportProblemType {
  @Field(() => String) code: string;
  @Field(() => ImportColumnEnum, { nullable: true }) column: ImportColumn | null;
  @Field(() => String, { nullable: true }) heading: string | null;
  @Field(() => String) message: string;
  @Field(() => Int) count: number;
  @Field(() => Boolean, { description: 'whether a row with it cannot be imported' }) stops: boolean;
}

@ObjectType('RowDuplicate', { description: 'Of what a row is, or may be, the double.' })
export class RowDuplicateType {
  @Field(() => DuplicateWayEnum) how: DuplicateWay;
  @Field(() => Boolean) certain: boolean;
  @Field(() => String) label: string;
  @Field(() => ID, { nullable: true }) entryId: string | null;
  @Field(() => Int, { nullable: true, description: 'an earlier row of the same file' })
  row: number | null;
}

@ObjectType('ImportRow', { description: 'một dòng của bảng' })
export class ImportRowType {
  @Field(() => Int) number: number;
  @Field(() => String) title: string;
  @Field(() => String) documentNumber: string;
  @Field(() => RowVerdictEnum) verdict: RowVerdict;
  @Field(() => RowOutcomeEnum, { nullable: true }) outcome: RowOutcome | null;
  @Field(() => ID, { nullable: true }) entryId: string | null;
  @Field(() => [RowProblemType]) problems: RowProblemType[];
  @Field(() => [RowProblemType]) remarks: RowProblemType[];
  @Field(() => [RowProblemType], { description: 'why the bulk confirmation left its entry alone' })
  unconfirmed: RowProblemType[];
  @Field(() => RowDuplicateType, { nullable: true }) duplicateOf: RowDuplicateType | null;
}

@ObjectType('ImportRowEdge')
class ImportRowEdge {
  @Field(() => String) cursor: string;
  @Field(() => ImportRowType) node: ImportRowType;
}

@ObjectType('ImportRowConnection')
export class ImportRowConnection extends CountedPage {
  @Field(() => [ImportRowEdge]) edges: ImportRowEdge[];
}

type Shown = Pick<
  StoredImport,
  | 'id'
  | 'fileName'
  | 'scope'
  | 'state'
  | 'createdAt'
  | 'checkedAt'
  | 'startedAt'
  | 'endedAt'
  | 'includesSimilar'
  | 'ready'
  | 'faulty'
  | 'duplicate'
  | 'similar'
  | 'imported'
  | 'passedOver'
  | 'refused'
>;

/** Fields after the first group are resolved in `import.resolver.ts`. */
@ObjectType('ImportRun', { description: 'đợt nhập danh mục' })
export class ImportRunType implements Shown {
  @Field(() => ID) id: string;
  @Field(() => String) fileName: string;
  @Field(() => ImportScopeEnum) scope: ImportScope;
  @Field(() => ImportStateEnum) state: ImportState;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'end of the trial run' })
  checkedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true }) startedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true }) endedAt: Date | null;
  @Field(() => Boolean) includesSimilar: boolean;
  @Field(() => Int, { description: 'rows that can be imported' }) ready: number;
  @Field(() => Int) faulty: number;
  @Field(() => Int, { description: 'rows that are here already' }) duplicate: number;
  @Field(() => Int, { description: 'rows that may be here already' }) similar: number;
  @Field(() => Int) imported: number;
  @Field(() => Int) passedOver: number;
  @Field(() => Int) refused: number;

  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => String) createdByName: string;
  @Field(() => String, { nullable: true }) startedByName: string | null;
  @Field(() => Boolean, { description: 'a bulk confirmation is at work' }) isConfirming: boolean;
  @Field(() => Int, { description: 'entries of it that were published' }) published: number;
  @Field(() => Int, { description: 'entries of it that wait for a second person' }) waiting: number;
  @Field(() => [ImportNoteType]) findings: ImportNoteType[];
  @Field(() => ImportNoteType, { nullable: true, description: 'why it stopped' })
  fault: ImportNoteType | null;
  @Field(() => [ImportActionEnum]) openActions: readonly ImportAction[];
  @Field(() => [ImportProblemType]) problems: ImportProblemType[];
  @Field(() => ImportRowConnection) rows: ImportRowConnection;
}

@ObjectType('ImportRunEdge')
class ImportRunEdge {
  @Field(() => String) cursor: string;
  @Field(() => ImportRunType) node: ImportRunType;
}

@ObjectType('ImportRunConnection')
export class ImportRunConnection {
  @Field(() => PageInfoType) pageInfo: PageInfoType;
  @Field(() => [ImportRunEdge]) edges: ImportRunEdge[];
}

export const ImportOutcome = createUnionType({
  name: 'ImportOutcome',
  types: () => [ImportRunType, NotAllowed] as const,
  resolveType: (value: ImportRunType | NotAllowed) =>
    'violations' in value ? NotAllowed : ImportRunType,
});

export const toImportOutcome = (ruling: Ruling<StoredImport>) =>
  ruling.allowed ? ruling.effect : toNotAllowed(ruling.violations);

export const toImportRow = (row: ImportRow): ImportRowType => ({
  number: row.number,
  title: row.texts.title ?? '',
  documentNumber: row.texts.document_number ?? '',
  verdict: row.verdict,
  outcome: row.outcome,
  entryId: row.entryId,
  problems: row.problems.map(toRowProblem),
  remarks: row.remarks.map(toRowProblem),
  unconfirmed: (row.unconfirmed ?? []).map(toRowProblem),
  duplicateOf: row.duplicate && {
    how: row.duplicate.how,
    certain: row.duplicate.certain,
    label: row.duplicate.label,
    entryId: 'entryId' in row.duplicate.of ? row.duplicate.of.entryId : null,
    row: 'row' in row.duplicate.of ? row.duplicate.of.row : null,
  },
});

export const toImportProblem = (problem: ProblemCount): ImportProblemType => ({
  ...problem,
  heading: headingOf(problem.column),
  message: violationWords[problem.code],
});

const toRowProblem = ({ under, ...problem }: RowProblem): RowProblemType => ({
  ...problem,
  heading: headingOf(problem.column),
  message: violationWords[problem.code],
  under: under.map(toProvision),
});

export const headingOf = (column: ImportColumn | null): string | null =>
  column === null ? null : (COLUMN_HEADINGS[column][0] ?? column);
