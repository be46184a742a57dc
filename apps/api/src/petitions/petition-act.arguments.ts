import type { OwnPublishedError, PublicationForm } from '@minhbach/domain';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { PublicationFormEnum } from '../catalogue/entry.types.ts';
import { OwnPublishedErrorEnum, PetitionBucketEnum } from './petition.types.ts';
import type { PetitionBucket } from './petition.repository.ts';

@ArgsType()
export class PetitionsArguments {
  @Field(() => PetitionBucketEnum, { nullable: true, defaultValue: 'to_answer' })
  bucket: PetitionBucket;
  @Field(() => String, { nullable: true }) agencyCode?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 50 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

@ArgsType()
export class OnPetitionArguments {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version the caller saw.' }) expectedVersion: number;
}

@ArgsType()
export class UpholdPetitionArguments extends OnPetitionArguments {
  @Field(() => OwnPublishedErrorEnum) error: OwnPublishedError;
  @Field(() => String) finding: string;
}

@ArgsType()
export class RejectPetitionArguments extends OnPetitionArguments {
  @Field(() => String) finding: string;
}

@ArgsType()
export class ForwardPetitionArguments extends OnPetitionArguments {
  @Field(() => String) toAgencyCode: string;
  @Field(() => Boolean, {
    description: '22.3: we made it and it is wrong there; else it is theirs to check.',
  })
  isOwnInformation: boolean;
  @Field(() => String) finding: string;
}

@ArgsType()
export class RecordPetitionCorrectionArguments extends OnPetitionArguments {
  @Field(() => [PublicationFormEnum]) forms: PublicationForm[];
  @Field(() => [String]) channels: string[];
}
