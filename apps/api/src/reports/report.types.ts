import {
  NARRATIVE_PARTS,
  REGISTER_ACTS,
  REPORT_ACTIONS,
  REPORT_ADDRESSEES,
  REPORT_EVENTS,
  REPORT_LEVELS,
  REPORT_STATES,
  REPORT_TEMPLATES,
  type CalendarDate,
  type FigureCode,
  type FigureUnit,
  type NarrativePart,
  type OpeningForm,
  type RegisterAct,
  type Report,
  type ReportActionType,
  type ReportAddressee,
  type ReportedTotal,
  type ReportedTotals,
  type ReportEvent,
  type ReportLevel,
  type ReportState,
  type ReportTemplateKey,
  type StaffRole,
  type TypedTotals,
} from '@minhbach/domain';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { CountedPage } from '../platform/graphql/page.ts';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed, ProvisionType } from '../platform/graphql/violation.types.ts';
import { graphqlEnum, StaffRoleEnum } from '../platform/graphql/vocabulary.ts';
import { LAST_YEAR_SOURCES, type LastYear } from './report-ground.service.ts';
import { FigureCodeEnum, FigureUnitEnum } from '../statistics/statistic.types.ts';

const ReportLevelEnum = graphqlEnum('ReportLevel', REPORT_LEVELS);
export const ReportStateEnum = graphqlEnum('ReportState', REPORT_STATES);
const ReportActionEnum = graphqlEnum('ReportAction', REPORT_ACTIONS);
const ReportEventEnum = graphqlEnum('ReportEventName', REPORT_EVENTS);
const ReportTemplateEnum = graphqlEnum('ReportTemplateKey', REPORT_TEMPLATES);
const NarrativePartEnum = graphqlEnum('NarrativePart', NARRATIVE_PARTS);
const ReportAddresseeEnum = graphqlEnum('ReportAddressee', REPORT_ADDRESSEES);
const RegisterActEnum = graphqlEnum('RegisterAct', REGISTER_ACTS);
const LastYearSourceEnum = graphqlEnum('LastYearSource', LAST_YEAR_SOURCES);

type Shown = Pick<
  Report,
  | 'id'
  | 'year'
  | 'level'
  | 'template'
  | 'periodFrom'
  | 'periodUntil'
  | 'dueOn'
  | 'state'
  | 'submittedOn'
  | 'firstSubmittedOn'
  | 'version'
>;

@ObjectType('YearlyReport', { description: 'báo cáo hằng năm của một cơ quan' })
export class YearlyReportType implements Shown {
  @Field(() => ID) id: string;
  @Field(() => Int) year: number;
  @Field(() => ReportLevelEnum) level: ReportLevel;
  @Field(() => ReportTemplateEnum) template: ReportTemplateKey;
  @Field(() => CalendarDateScalar) periodFrom: CalendarDate;
  @Field(() => CalendarDateScalar) periodUntil: CalendarDate;
  @Field(() => CalendarDateScalar) dueOn: CalendarDate;
  @Field(() => ReportStateEnum) state: ReportState;
  @Field(() => CalendarDateScalar, { nullable: true }) firstSubmittedOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) submittedOn: CalendarDate | null;
  @Field(() => Int) version: number;
  @Field(() => AgencyType, { description: 'The body that the figures are about.' })
  agency: AgencyType;
  @Field(() => AgencyType, { description: 'The body whose people write and send it.' })
  keeper: AgencyType;
  @Field(() => Boolean, { description: 'Came after its last day, or is missing after it.' })
  late: boolean;
  @Field(() => DateTimeScalar, { nullable: true }) remindedAt: Date | null;
}

@ObjectType('YearlyReportEdge')
export class YearlyReportEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => YearlyReportType) node: YearlyReportType;
}

@ObjectType('ReportCount')
export class ReportCountType {
  @Field(() => ReportStateEnum) state: ReportState;
  @Field(() => Int) count: number;
}

@ObjectType('YearlyReportConnection')
export class YearlyReportConnectionType extends CountedPage {
  @Field(() => [YearlyReportEdgeType]) edges: YearlyReportEdgeType[];
  @Field(() => Int, { nullable: true, description: 'The year shown; null when none is open.' })
  year: number | null;
  @Field(() => [Int]) years: number[];
  @Field(() => [ReportCountType]) counts: ReportCountType[];
  @Field(() => Boolean, { description: 'Whether this caller may open reports of a year.' })
  mayOpen: boolean;
  @Field(() => Boolean, { description: 'Whether this caller may remind and compile.' })
  mayCompile: boolean;
}

@ObjectType('ReportCell', {
  description: 'One value of a figure; null where no body of the scope has data.',
})
export class ReportCellType {
  @Field(() => String, { nullable: true, description: 'Such as a ground of refusal.' })
  by: string | null;
  @Field(() => Float, { nullable: true }) value: number | null;
  @Field(() => Float, { nullable: true }) lastYear: number | null;
  @Field(() => Float, { description: 'How much of `lastYear` was brought in from paper.' })
  lastYearImported: number;
  @Field(() => Int, { description: 'How many bodies of the scope have no data.' }) missing: number;
  @Field(() => Float, { description: 'How much of the value was brought in from paper.' })
  imported: number;
}

@ObjectType('ReportLine')
export class ReportLineType {
  @Field(() => FigureCodeEnum) figure: FigureCode;
  @Field(() => String) title: string;
  @Field(() => FigureUnitEnum) unit: FigureUnit;
  @Field(() => Boolean) isBrokenDown: boolean;
  @Field(() => [ReportCellType]) cells: ReportCellType[];
}

@ObjectType('ReportColumn')
export class ReportColumnType {
  @Field(() => Int) number: number;
  @Field(() => String) title: string;
  @Field(() => Boolean, { description: 'Asked for by no instrument.' }) isOurs: boolean;
  @Field(() => [ReportLineType]) lines: ReportLineType[];
}

@ObjectType('ReportPart')
export class ReportPartType {
  @Field(() => NarrativePartEnum) part: NarrativePart;
  @Field(() => String) title: string;
  @Field(() => Boolean) isRequired: boolean;
  @Field(() => String) text: string;
}

@ObjectType('ReportOutlier', { description: 'What moved so much that somebody must say why.' })
export class ReportOutlierType {
  @Field(() => FigureCodeEnum) figure: FigureCode;
  @Field(() => String) title: string;
  @Field(() => Float) lastYear: number;
  @Field(() => Float) now: number;
  @Field(() => String) explanation: string;
}

@ObjectType('ReportLateAct')
export class ReportLateActType {
  @Field(() => RegisterActEnum) act: RegisterAct;
  @Field(() => Int) count: number;
}

@ObjectType('ReportRestatement', { description: 'số liệu đã báo cáo, nay thay đổi' })
export class ReportRestatementType {
  @Field(() => FigureCodeEnum) figure: FigureCode;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) by: string | null;
  @Field(() => Float, { nullable: true }) reported: number | null;
  @Field(() => Float, { nullable: true }) now: number | null;
  @Field(() => [ReportLateActType]) because: readonly ReportLateActType[];
}

@ObjectType('ReportHistoryLine')
export class ReportHistoryLineType {
  @Field(() => Int) sequence: number;
  @Field(() => ReportEventEnum) event: ReportEvent;
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => StaffRoleEnum) by: StaffRole;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) remark: string | null;
}

@ObjectType('ReportVersion', { description: 'What was sent once, as it was sent.' })
export class ReportVersionType {
  @Field(() => Int) number: number;
  @Field(() => DateTimeScalar) frozenAt: Date;
  @Field(() => String, { description: 'SHA-256 of `content`.' }) hash: string;
  @Field(() => Boolean, { description: 'The text still has this hash.' }) isUnchanged: boolean;
  @Field(() => String, { description: 'Canonical JSON (RFC 8785).' }) content: string;
}

@ObjectType('ReportAddresseeLine')
export class ReportAddresseeLineType {
  @Field(() => ReportAddresseeEnum) addressee: ReportAddressee;
  @Field(() => ProvisionType) under: ProvisionType;
}

@ObjectType('ReportedTotal', { description: 'One number of a report on paper.' })
export class ReportedTotalType implements ReportedTotal {
  @Field(() => FigureCodeEnum) figure: FigureCode;
  @Field(() => String, { nullable: true }) by: string | null;
  @Field(() => Float) value: number;
}

@ObjectType('ReportedTotals', { description: 'số liệu tổng theo báo cáo giấy' })
export class ReportedTotalsType implements ReportedTotals {
  @Field(() => String, { description: 'The report on paper that the numbers stand in.' })
  document: string;
  @Field(() => [ReportedTotalType]) cells: readonly ReportedTotalType[];
}

@ObjectType('ReportPage', { description: 'Everything that the page of one report shows.' })
export class ReportPageType {
  @Field(() => YearlyReportType) report: YearlyReportType;
  @Field(() => [ReportActionEnum], { description: 'What this caller may do now.' })
  openActions: readonly ReportActionType[];
  @Field(() => String) title: string;
  @Field(() => [ReportColumnType]) columns: ReportColumnType[];
  @Field(() => ReportedTotalsType, { nullable: true, description: 'What was brought from paper.' })
  totals: ReportedTotalsType | null;
  @Field(() => String, {
    nullable: true,
    description: 'The report on paper that the figures come from; null where they are counted.',
  })
  toldBy: string | null;
  @Field(() => LastYearSourceEnum) lastYearSource: LastYear['source'];
  @Field(() => [ReportPartType]) parts: ReportPartType[];
  @Field(() => [ReportOutlierType]) outliers: ReportOutlierType[];
  @Field(() => [ReportRestatementType]) restatements: ReportRestatementType[];
  @Field(() => [ReportHistoryLineType]) history: ReportHistoryLineType[];
  @Field(() => [ReportVersionType]) versions: ReportVersionType[];
  @Field(() => [ReportAddresseeLineType]) addressees: ReportAddresseeLineType[];
}

@InputType('ReportOpening')
export class ReportOpeningType implements OpeningForm {
  @Field(() => Int) year: number;
  @Field(() => ReportLevelEnum, {
    nullable: true,
    defaultValue: null,
    description: 'Null for every level at which bodies report.',
  })
  level: ReportLevel | null;
  @Field(() => ReportTemplateEnum) template: ReportTemplateKey;
  @Field(() => CalendarDateScalar, { nullable: true, defaultValue: null })
  dueOn: CalendarDate | null;
}

@InputType('NarrativeForm')
export class NarrativeFormType implements Record<NarrativePart, string> {
  @Field(() => String) results: string;
  @Field(() => String) limits: string;
  @Field(() => String) difficulties: string;
  @Field(() => String) proposals: string;
}

@InputType('ExplanationForm')
export class ExplanationFormType {
  @Field(() => FigureCodeEnum) figure: FigureCode;
  @Field(() => String) text: string;
}

@InputType('ReportTotalForm')
export class ReportTotalFormType {
  @Field(() => FigureCodeEnum) figure: FigureCode;
  @Field(() => String, { nullable: true, defaultValue: null }) by: string | null;
  @Field(() => String, { description: 'As typed; empty where the paper does not tell it.' })
  value: string;
}

@InputType('ReportTotalsForm')
export class ReportTotalsFormType implements TypedTotals {
  @Field(() => String) document: string;
  @Field(() => [ReportTotalFormType]) cells: ReportTotalFormType[];
}

@ObjectType('ReportsTouched', { description: 'How many reports were opened or reminded of.' })
export class ReportsTouchedType {
  @Field(() => Int) count: number;
}

export const ReportOutcome = createUnionType({
  name: 'ReportOutcome',
  types: () => [YearlyReportType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : YearlyReportType),
});

export const ReportsOutcome = createUnionType({
  name: 'ReportsOutcome',
  types: () => [ReportsTouchedType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : ReportsTouchedType),
});
