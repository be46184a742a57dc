import {
  ACCESS_LEVELS,
  ENTRY_STATES,
  PUBLICATION_FORMS,
  type AccessLevel,
  type CalendarDate,
  type CatalogueEntry,
  type EntryState,
  type PublicationForm,
} from '@minhbach/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';

export const AccessLevelEnum = graphqlEnum('AccessLevel', ACCESS_LEVELS);
export const EntryStateEnum = graphqlEnum('EntryState', ENTRY_STATES);
export const PublicationFormEnum = graphqlEnum('PublicationForm', PUBLICATION_FORMS);

@ObjectType('EntryFile', { description: 'tệp của mục thông tin' })
export class EntryFileType {
  @Field(() => ID) documentId: string;
  @Field(() => String) title: string;
  @Field(() => String) name: string;
  @Field(() => String) mediaType: string;
  @Field(() => Number, { description: 'in bytes' }) size: number;
  @Field(() => String, { description: 'under the address of either site' }) href: string;
}

type Shown = Pick<
  CatalogueEntry,
  | 'id'
  | 'title'
  | 'documentNumber'
  | 'documentKind'
  | 'issuer'
  | 'issuedOn'
  | 'effectiveOn'
  | 'inForceUntil'
  | 'madeOn'
  | 'subject'
  | 'summary'
  | 'link'
  | 'forms'
  | 'classes'
  | 'access'
  | 'condition'
  | 'state'
  | 'publishedOn'
  | 'publicSince'
  | 'publishedUntil'
  | 'correctedOn'
  | 'correctionNote'
  | 'correctionChannels'
  | 'withdrawnOn'
  | 'withdrawalReason'
  | 'version'
  | 'sample'
>;

/** Fields after the first group are resolved in `entry.resolver.ts`. */
@ObjectType('CatalogueEntry', { description: 'mục thông tin trong danh mục' })
export class EntryType implements Shown {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) documentNumber: string | null;
  @Field(() => String, { nullable: true }) documentKind: string | null;
  // Every entry has both; other systems were promised that they may be absent, and so they stay.
  @Field(() => String, { nullable: true, description: 'Who signed it.' }) issuer: string;
  @Field(() => CalendarDateScalar, { nullable: true }) issuedOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) effectiveOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day in force.' })
  inForceUntil: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) madeOn: CalendarDate | null;
  @Field(() => String, { nullable: true }) subject: string | null;
  @Field(() => String, { nullable: true }) summary: string | null;
  @Field(() => String, { nullable: true }) link: string | null;
  @Field(() => [PublicationFormEnum]) forms: readonly PublicationForm[];
  @Field(() => [String], { description: 'Keys of both statutes, such as L26.17.1.a-1.' })
  classes: readonly string[];
  @Field(() => AccessLevelEnum) access: AccessLevel;
  @Field(() => String, { nullable: true }) condition: string | null;
  @Field(() => EntryStateEnum) state: EntryState;
  @Field(() => CalendarDateScalar, { nullable: true }) publishedOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Since when it was public elsewhere, as its import told.',
  })
  publicSince: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day of publication.' })
  publishedUntil: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) correctedOn: CalendarDate | null;
  @Field(() => String, { nullable: true }) correctionNote: string | null;
  @Field(() => [String], { description: 'Where else the correction was published.' })
  correctionChannels: readonly string[];
  @Field(() => CalendarDateScalar, { nullable: true }) withdrawnOn: CalendarDate | null;
  @Field(() => String, { nullable: true }) withdrawalReason: string | null;
  @Field(() => Int) version: number;
  @Field(() => Boolean) sample: boolean;

  @Field(() => Boolean, { nullable: true, description: 'còn hiệu lực' }) inForce: boolean;
  @Field(() => Boolean, { description: 'Published, and its term of publication not over today.' })
  shown: boolean;
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Since when it is public: here, or elsewhere if that was earlier.',
  })
  firstPublicOn: CalendarDate | null;
  @Field(() => AgencyType, {
    nullable: true,
    description: 'The body that holds it; null for national reference texts.',
  })
  agency: AgencyType | null;
  @Field(() => [EntryFileType], { description: 'None unless the access level is public.' })
  files: EntryFileType[];
}
