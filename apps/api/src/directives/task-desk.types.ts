import {
  TASK_ACTIONS,
  TASK_REPORT_STATES,
  type ActorRole,
  type CalendarDate,
  type TaskActionType,
  type TaskReportState,
} from '@minhbach/domain';
import { ArgsType, createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ShownFileType } from '../duties/section.types.ts';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { ActorRoleEnum, graphqlEnum } from '../platform/graphql/vocabulary.ts';
import { TaskCellType, TaskFigureFindingType } from './directive.types.ts';

export const TaskActionEnum = graphqlEnum('TaskAction', TASK_ACTIONS);
export const TaskReportStateEnum = graphqlEnum('TaskReportState', TASK_REPORT_STATES);

@ObjectType('TaskReportLine', { description: 'What was said and done, by whom.' })
export class TaskReportLineType {
  @Field(() => Int) sequence: number;
  @Field(() => TaskActionEnum) action: TaskActionType;
  @Field(() => ActorRoleEnum) actorRole: ActorRole;
  @Field(() => String, { nullable: true }) actorName: string | null;
  @Field(() => CalendarDateScalar) on: CalendarDate;
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => TaskReportStateEnum) stateAfter: TaskReportState;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => [TaskFigureFindingType]) figures: readonly TaskFigureFindingType[];
  @Field(() => ID, { nullable: true }) entryId: string | null;
  @Field(() => ShownFileType, { nullable: true, description: 'For the people of the task only.' })
  document: ShownFileType | null;
}

@ObjectType('TaskDesk', { description: 'For the body that answers, and for overseers.' })
export class TaskDeskType {
  @Field(() => TaskCellType) cell: TaskCellType;
  @Field(() => [TaskActionEnum], { description: 'What this caller may do now.' })
  openActions: readonly TaskActionType[];
  @Field(() => [TaskReportLineType], { description: 'Oldest first.' })
  lines: TaskReportLineType[];
}

/** Which report: the same body twice, unless it took the task over. */
@ArgsType()
export class CellArguments {
  @Field(() => ID) taskId: string;
  @Field(() => ID) addresseeId: string;
  @Field(() => ID) agencyId: string;
}

@ArgsType()
export class CellActArguments extends CellArguments {
  @Field(() => Int) expectedVersion: number;
  @Field(() => String, { nullable: true }) text: string | null = null;
}

@ArgsType()
export class ReportTaskArguments extends CellActArguments {
  @Field(() => ID, { nullable: true }) entryId: string | null = null;
  @Field(() => ID, { nullable: true, description: 'from POST /files?kind=internal' })
  documentId: string | null = null;
}

export const TaskOutcome = createUnionType({
  name: 'TaskOutcome',
  types: () => [TaskDeskType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : TaskDeskType),
});
