import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { EntryType } from '../catalogue/entry.types.ts';
import { NotAllowed, ViolationType } from '../platform/graphql/violation.types.ts';

@ObjectType('ItemProposal', { description: 'A draft of an entry, made of an answered item.' })
export class ItemProposalType {
  @Field(() => EntryType) entry: EntryType;
  @Field(() => String, { nullable: true, description: 'The class stated beside the answer.' })
  publicationClass: string | null;
  @Field(() => [ViolationType], {
    description: 'What was taken out or should be read again before it is public.',
  })
  warnings: ViolationType[];
}

export const ItemProposalOutcome = createUnionType({
  name: 'ItemProposalOutcome',
  types: () => [ItemProposalType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : ItemProposalType),
});
