import {
  ENTRY_ACTIONS,
  ENTRY_ACTS,
  type AccessLevel,
  type ActorRole,
  type CalendarDate,
  type CatalogueEntry,
  type Classification,
  type ClassificationProposal,
  type EntryAct,
  type EntryActionType,
  type EntryContent,
  type EntryFile,
  type EntryState,
  type PublicationForm,
  type RestrictionHead,
} from '@minhbach/domain';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { StaffActor } from '../identity/actor.ts';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { CountedPage } from '../platform/graphql/page.ts';
import { NotAllowed, ProvisionType, ViolationType } from '../platform/graphql/violation.types.ts';
import { ActorRoleEnum, graphqlEnum } from '../platform/graphql/vocabulary.ts';
import { RestrictionHeadEnum } from '../requests/request-form.types.ts';
import { AccessLevelEnum, EntryStateEnum, EntryType, PublicationFormEnum } from './entry.types.ts';

/** An entry with whoever looks at it: the acts that are open are theirs. */
export type KeptEntry = CatalogueEntry & { viewer: StaffActor };

export const EntryActionEnum = graphqlEnum('EntryAction', ENTRY_ACTIONS);
export const EntryActEnum = graphqlEnum('EntryAct', ENTRY_ACTS);

@ObjectType('Classification', { description: 'phân loại' })
export class ClassificationType implements Classification {
  @Field(() => [String]) classes: readonly string[];
  @Field(() => AccessLevelEnum) access: AccessLevel;
  @Field(() => RestrictionHeadEnum, { nullable: true }) head: RestrictionHead | null;
  @Field(() => String, { nullable: true }) condition: string | null;
}

@ObjectType('ClassificationProposal', { description: 'đề xuất phân loại chờ người thứ hai' })
export class ClassificationProposalType
  extends ClassificationType
  implements Omit<ClassificationProposal, 'proposedById'>
{
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => CalendarDateScalar) proposedOn: CalendarDate;
  @Field(() => String, { nullable: true }) proposedBy: string | null;
  @Field(() => Boolean, { description: 'The caller proposed it, so another must decide.' })
  mine: boolean;
}

@ObjectType('OpenEntryAction', { description: 'What this caller may do to the entry now.' })
export class OpenEntryActionType {
  @Field(() => EntryActionEnum) action: EntryActionType;
  @Field(() => EntryStateEnum, { description: 'Where the act leaves the entry.' }) to: EntryState;
  @Field(() => [ProvisionType]) under: ProvisionType[];
}

type Version = EntryContent &
  Pick<
    CatalogueEntry,
    | 'creatingUnit'
    | 'classes'
    | 'access'
    | 'head'
    | 'condition'
    | 'confirmedOn'
    | 'state'
    | 'reviewOn'
  > & { fileTitles: readonly string[]; proposal: Classification | null };

@ObjectType('EntryVersion', { description: 'The entry as it stood after one act.' })
export class EntryVersionType implements Version {
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) documentNumber: string | null;
  @Field(() => String, { nullable: true }) documentKind: string | null;
  @Field(() => String) issuer: string;
  @Field(() => CalendarDateScalar, { nullable: true }) issuedOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) effectiveOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) inForceUntil: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) madeOn: CalendarDate | null;
  @Field(() => String, { nullable: true }) subject: string | null;
  @Field(() => String, { nullable: true }) summary: string | null;
  @Field(() => String, { nullable: true }) link: string | null;
  @Field(() => [PublicationFormEnum]) forms: readonly PublicationForm[];
  @Field(() => CalendarDateScalar, { nullable: true }) publishedUntil: CalendarDate | null;
  @Field(() => String, { nullable: true }) creatingUnit: string | null;
  @Field(() => [String]) classes: readonly string[];
  @Field(() => AccessLevelEnum) access: AccessLevel;
  @Field(() => RestrictionHeadEnum, { nullable: true }) head: RestrictionHead | null;
  @Field(() => String, { nullable: true }) condition: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) confirmedOn: CalendarDate | null;
  @Field(() => ClassificationType, { nullable: true, description: 'What then waited.' })
  proposal: ClassificationType | null;
  @Field(() => EntryStateEnum) state: EntryState;
  @Field(() => CalendarDateScalar, { nullable: true }) reviewOn: CalendarDate | null;
  @Field(() => [String]) fileTitles: readonly string[];
}

@ObjectType('EntryHistoryLine', { description: 'dòng lịch sử của mục thông tin' })
export class EntryHistoryLineType {
  @Field(() => Int, { description: 'The version of the entry after the act.' }) number: number;
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => CalendarDateScalar) on: CalendarDate;
  @Field(() => EntryActEnum) act: EntryAct;
  @Field(() => ActorRoleEnum) byRole: ActorRole;
  @Field(() => String, { nullable: true, description: 'Null for the system.' })
  byName: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => EntryVersionType) version: EntryVersionType;
}

@ObjectType('EntryOrigin', { description: 'The answered item that the entry was made of.' })
export class EntryOriginType {
  @Field(() => ID) requestId: string;
  @Field(() => Int) itemNumber: number;
}

type KeptShown = Pick<
  CatalogueEntry,
  'head' | 'creatingUnit' | 'confirmedOn' | 'reviewOn' | 'importKey' | 'madeFrom'
>;

/** Computed fields are resolved in `staff-entry.resolver.ts`. */
@ObjectType('StaffEntry', { description: 'mục thông tin, như người giữ danh mục thấy' })
export class StaffEntryType extends EntryType implements KeptShown {
  @Field(() => RestrictionHeadEnum, { nullable: true }) head: RestrictionHead | null;
  @Field(() => String, { nullable: true }) creatingUnit: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) confirmedOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) reviewOn: CalendarDate | null;
  @Field(() => String, { nullable: true }) importKey: string | null;
  @Field(() => EntryOriginType, { nullable: true }) madeFrom: EntryOriginType | null;

  @Field(() => Boolean, { description: 'Its classification is due to be looked at again.' })
  needsReview: boolean;
  @Field(() => ClassificationProposalType, { nullable: true })
  proposal: ClassificationProposalType | null;
  @Field(() => String, { nullable: true }) confirmedBy: string | null;
  @Field(() => [OpenEntryActionType]) openActions: OpenEntryActionType[];
  @Field(() => [EntryHistoryLineType], { description: 'The last hundred acts, newest first.' })
  history: EntryHistoryLineType[];
}

@ObjectType('StaffEntryEdge')
export class StaffEntryEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => StaffEntryType) node: StaffEntryType;
}

@ObjectType('StaffEntryConnection')
export class StaffEntryConnectionType extends CountedPage {
  @Field(() => [StaffEntryEdgeType]) edges: StaffEntryEdgeType[];
  @Field(() => Boolean) totalIsExact: boolean;
}

@ObjectType('EntryStateCount')
export class EntryStateCountType {
  @Field(() => EntryStateEnum) state: EntryState;
  @Field(() => Int) count: number;
}

@ObjectType('EntryCounts', { description: 'What lies on the desk of an agency.' })
export class EntryCountsType {
  @Field(() => [EntryStateCountType]) states: EntryStateCountType[];
  @Field(() => Int) waitingForMe: number;
  @Field(() => Int) needsReview: number;
}

export const EntryOutcome = createUnionType({
  name: 'EntryOutcome',
  types: () => [StaffEntryType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : StaffEntryType),
});

@ObjectType('ManyEntriesOutcome', { description: 'What became of one of many entries.' })
export class ManyEntriesOutcomeType {
  @Field(() => ID) id: string;
  @Field(() => EntryStateEnum, { nullable: true, description: 'Its state, if it was done.' })
  state: EntryState | null;
  @Field(() => [ViolationType]) violations: ViolationType[];
}

/** The entry of a history line, in the shape of today. */
export const toVersion = ({ files, ...entry }: CatalogueEntry): EntryVersionType => ({
  ...entry,
  fileTitles: files.map(({ title }: EntryFile) => title),
});
