import {
  DIRECTIVE_KINDS,
  DUTY_HOLDERS,
  TASK_CRITERIA,
  TASK_FIGURES,
  TASK_SCHEDULES,
  TASK_STANDINGS,
  TASK_SUCCESSIONS,
  type AgencyLevel,
  type CalendarDate,
  type Directive,
  type DirectiveForm,
  type DirectiveKind,
  type DirectiveTask,
  type DirectiveTaskForm,
  type DutyHolder,
  type FigureFinding,
  type TaskCriterion,
  type TaskFigure,
  type TaskSchedule,
  type TaskStanding,
  type TaskSuccession,
} from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AgencyLevelEnum, AgencyType } from '../agencies/agency.types.ts';
import { EntryType } from '../catalogue/entry.types.ts';
import { CountedPage } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import type { StandingCounts } from './task-cells.service.ts';

export const DirectiveKindEnum = graphqlEnum('DirectiveKind', DIRECTIVE_KINDS);
export const DutyHolderEnum = graphqlEnum('DutyHolder', DUTY_HOLDERS);
export const TaskCriterionEnum = graphqlEnum('TaskCriterion', TASK_CRITERIA);
export const TaskFigureEnum = graphqlEnum('TaskFigure', TASK_FIGURES);
export const TaskScheduleEnum = graphqlEnum('TaskSchedule', TASK_SCHEDULES);
export const TaskStandingEnum = graphqlEnum('TaskStanding', TASK_STANDINGS);
export const TaskSuccessionEnum = graphqlEnum('TaskSuccession', TASK_SUCCESSIONS);

@ObjectType('TaskCounts', { description: 'How many tasks of how many bodies stand how.' })
export class TaskCountsType implements StandingCounts {
  @Field(() => Int) late: number;
  @Field(() => Int) sent_back: number;
  @Field(() => Int) missing: number;
  @Field(() => Int) reported: number;
  @Field(() => Int) done: number;
  @Field(() => Int, { description: 'Nobody answers any more.' }) lapsed: number;
}

@ObjectType('TaskFigureFinding', { description: 'What the system finds out itself.' })
export class TaskFigureFindingType implements FigureFinding {
  @Field(() => TaskFigureEnum) figure: TaskFigure;
  @Field(() => Boolean, { nullable: true, description: 'Null where nothing is known.' })
  met: boolean | null;
}

/** `counts`, `cells` and `agencies` are resolved in `directive.resolver.ts`, which alone declares `cells`. */
@ObjectType('DirectiveTask', { description: 'nhiệm vụ của văn bản chỉ đạo' })
export class DirectiveTaskType implements Omit<
  DirectiveTask,
  'directiveId' | 'agencyIds' | 'basis' | 'givenOn'
> {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => String) title: string;
  @Field(() => String) demand: string;
  @Field(() => String, { nullable: true }) basis: string | null;
  @Field(() => TaskScheduleEnum) schedule: TaskSchedule;
  @Field(() => CalendarDateScalar) givenOn: CalendarDate;
  @Field(() => CalendarDateScalar, { nullable: true }) dueOn: CalendarDate | null;
  @Field(() => [TaskCriterionEnum], { description: 'All of these make it done.' })
  criteria: readonly TaskCriterion[];
  @Field(() => TaskSuccessionEnum) succession: TaskSuccession;
  @Field(() => [AgencyLevelEnum]) levels: readonly AgencyLevel[];
  @Field(() => [DutyHolderEnum]) holders: readonly DutyHolder[];
  @Field(() => [AgencyType], { description: 'Those that are named.' }) agencies: AgencyType[];
  @Field(() => TaskCountsType) counts: TaskCountsType;
}

/** What is left out here is resolved, and `directive` declared, in `task-desk.resolver.ts`. */
@ObjectType('TaskCell', { description: 'tình hình thực hiện một nhiệm vụ của một cơ quan' })
export class TaskCellType {
  @Field(() => DirectiveTaskType) task: DirectiveTaskType;
  @Field(() => AgencyType, { description: 'The body that the task was given to.' })
  addressee: AgencyType;
  @Field(() => AgencyType, { nullable: true, description: 'The body that answers today.' })
  answerer: AgencyType | null;
  @Field(() => Int, { nullable: true, description: 'Of a yearly task.' }) year: number | null;
  @Field(() => CalendarDateScalar, { nullable: true }) dueOn: CalendarDate | null;
  @Field(() => TaskStandingEnum) standing: TaskStanding;
  @Field(() => Int, { description: 'Calendar days.' }) daysLate: number;
  @Field(() => CalendarDateScalar, { nullable: true }) reportedOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) acceptedOn: CalendarDate | null;
  @Field(() => [TaskFigureFindingType]) figures: readonly TaskFigureFindingType[];
  @Field(() => EntryType, { nullable: true, description: 'The evidence that everybody can see.' })
  entry: EntryType | null;
  @Field(() => Int, { description: '0 until somebody wrote something.' }) version: number;
}

@ObjectType('TaskCellEdge')
export class TaskCellEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => TaskCellType) node: TaskCellType;
}

@ObjectType('TaskCellConnection')
export class TaskCellConnectionType extends CountedPage {
  @Field(() => [TaskCellEdgeType]) edges: TaskCellEdgeType[];
}

@ObjectType('AgencyStanding', { description: 'How the tasks of one directive stand with a body.' })
export class AgencyStandingType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => TaskCountsType) counts: TaskCountsType;
  @Field(() => [TaskCellType]) cells: TaskCellType[];
}

@ObjectType('AgencyStandingEdge')
export class AgencyStandingEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => AgencyStandingType) node: AgencyStandingType;
}

@ObjectType('AgencyStandingConnection')
export class AgencyStandingConnectionType extends CountedPage {
  @Field(() => [AgencyStandingEdgeType]) edges: AgencyStandingEdgeType[];
}

/** `tasks`, `counts` and `agencies` are resolved in `directive.resolver.ts`. */
@ObjectType('Directive', { description: 'văn bản chỉ đạo, kế hoạch' })
export class DirectiveType implements Directive {
  @Field(() => ID) id: string;
  @Field(() => DirectiveKindEnum) kind: DirectiveKind;
  @Field(() => String) documentNumber: string;
  @Field(() => String) title: string;
  @Field(() => String) issuer: string;
  @Field(() => CalendarDateScalar) issuedOn: CalendarDate;
  @Field(() => String, { nullable: true }) content: string | null;
  @Field(() => String, { nullable: true }) link: string | null;
  @Field(() => String, { nullable: true, description: 'Where it was read, and what is not known.' })
  source: string | null;
  @Field(() => [DirectiveTaskType]) tasks: DirectiveTaskType[];
  @Field(() => TaskCountsType) counts: TaskCountsType;
  @Field(() => AgencyStandingConnectionType, { description: 'Those with most late first.' })
  agencies: AgencyStandingConnectionType;
}

@ObjectType('DirectiveEdge')
export class DirectiveEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => DirectiveType) node: DirectiveType;
}

@ObjectType('DirectiveConnection')
export class DirectiveConnectionType extends CountedPage {
  @Field(() => [DirectiveEdgeType]) edges: DirectiveEdgeType[];
}

@InputType('DirectiveTaskForm')
export class DirectiveTaskFormType implements DirectiveTaskForm {
  @Field(() => String) title: string;
  @Field(() => String) demand: string;
  @Field(() => TaskScheduleEnum) schedule: TaskSchedule;
  @Field(() => CalendarDateScalar, { nullable: true, defaultValue: null })
  dueOn: CalendarDate | null;
  @Field(() => [TaskCriterionEnum]) criteria: TaskCriterion[];
  @Field(() => TaskSuccessionEnum, { defaultValue: 'inherited' }) succession: TaskSuccession;
  @Field(() => [AgencyLevelEnum], { defaultValue: [] }) levels: AgencyLevel[];
  @Field(() => [DutyHolderEnum], { defaultValue: [] }) holders: DutyHolder[];
  @Field(() => [String], { defaultValue: [] }) agencyCodes: string[];
}

@InputType('DirectiveForm')
export class DirectiveFormType implements DirectiveForm {
  @Field(() => DirectiveKindEnum) kind: DirectiveKind;
  @Field(() => String) documentNumber: string;
  @Field(() => String) title: string;
  @Field(() => String) issuer: string;
  @Field(() => CalendarDateScalar) issuedOn: CalendarDate;
  @Field(() => String, { nullable: true, defaultValue: null }) content: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) link: string | null;
  @Field(() => [DirectiveTaskFormType]) tasks: DirectiveTaskFormType[];
}

export const DirectiveOutcome = createUnionType({
  name: 'DirectiveOutcome',
  types: () => [DirectiveType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : DirectiveType),
});
