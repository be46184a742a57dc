import {
  type AccessLevel,
  type CalendarDate,
  type ClassificationForm,
  type EntryContentForm,
  type EntryFile,
  type EntryState,
  type PublicationForm,
  type RestrictionHead,
} from '@minhbach/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { RestrictionHeadEnum } from '../requests/request-form.types.ts';
import { AccessLevelEnum, EntryStateEnum, PublicationFormEnum } from './entry.types.ts';

@InputType('EntryContentForm', { description: 'What a person writes about the information.' })
export class EntryContentFormType implements EntryContentForm {
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
  @Field(() => [PublicationFormEnum]) forms: PublicationForm[];
  @Field(() => CalendarDateScalar, { nullable: true }) publishedUntil: CalendarDate | null;
}

@InputType('EntryFileForm')
export class EntryFileFormType implements EntryFile {
  @Field(() => ID) documentId: string;
  @Field(() => String) title: string;
}

@InputType('ClassificationForm', { description: 'The level of access follows from the head.' })
export class ClassificationFormType implements ClassificationForm {
  @Field(() => [String]) classes: string[];
  @Field(() => RestrictionHeadEnum, { nullable: true, defaultValue: null })
  head: RestrictionHead | null;
  @Field(() => String, { nullable: true }) condition?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The caller states that title, number and summary give nothing away.',
  })
  titleIsHarmless: boolean;
}

@InputType('EntryForm')
export class EntryFormType {
  @Field(() => EntryContentFormType) content: EntryContentFormType;
  @Field(() => [EntryFileFormType]) files: EntryFileFormType[];
  @Field(() => String, { nullable: true }) creatingUnit?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'A national text for reference, which no agency of the city holds.',
  })
  reference: boolean;
}

@ArgsType()
export class OnEntryArguments {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version the caller saw.' }) expectedVersion: number;
}

@ArgsType()
export class EditEntryArguments extends OnEntryArguments {
  @Field(() => EntryContentFormType) content: EntryContentFormType;
  @Field(() => [EntryFileFormType]) files: EntryFileFormType[];
  @Field(() => String, { nullable: true }) creatingUnit?: string | null;
}

@ArgsType()
export class ProposeClassificationArguments extends OnEntryArguments {
  @Field(() => ClassificationFormType) classification: ClassificationFormType;
  @Field(() => String, {
    nullable: true,
    description: 'Asked for where the level of access changes.',
  })
  reason?: string | null;
}

@ArgsType()
export class WithReasonArguments extends OnEntryArguments {
  @Field(() => String) reason: string;
}

@ArgsType()
export class ConfirmClassificationArguments extends OnEntryArguments {
  @Field(() => CalendarDateScalar, { nullable: true, description: 'In a year if left out.' })
  reviewOn?: CalendarDate | null;
}

@ArgsType()
export class CorrectEntryArguments extends OnEntryArguments {
  @Field(() => EntryContentFormType) content: EntryContentFormType;
  @Field(() => [EntryFileFormType]) files: EntryFileFormType[];
  @Field(() => String, { description: 'What was wrong and is right now, for the public.' })
  note: string;
  @Field(() => [String], { description: 'Where else the correction is published.' })
  channels: string[];
  @Field(() => Boolean, { defaultValue: false }) titleIsHarmless: boolean;
}

@ArgsType()
export class ReviewEntryArguments extends OnEntryArguments {
  @Field(() => CalendarDateScalar) reviewOn: CalendarDate;
}

@ArgsType()
export class EntriesOfAgencyArguments {
  @Field(() => String, { nullable: true, description: 'Their own if left out.' })
  agencyCode?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The national texts for reference instead of those of an agency.',
  })
  reference: boolean;
  @Field(() => EntryStateEnum, { nullable: true }) state?: EntryState | null;
  @Field(() => AccessLevelEnum, { nullable: true }) access?: AccessLevel | null;
  @Field(() => String, { nullable: true, description: 'Words of title, number or issuer.' })
  search?: string | null;
  @Field(() => Boolean, { defaultValue: false }) needsReview: boolean;
  @Field(() => Boolean, { defaultValue: false }) waitingForMe: boolean;
  @Field(() => Int, { defaultValue: 50 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}
