import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffEntryType, type KeptEntry } from '../catalogue/staff-entry.types.ts';
import { EntryLikeness } from './entry-likeness.repository.ts';
import { RowDuplicateType } from './import.types.ts';

/** Warns whoever describes by hand what is described already. */
@Resolver(() => StaffEntryType)
export class EntryDoubleResolver {
  constructor(private readonly likeness: EntryLikeness) {}

  @ResolveField(() => RowDuplicateType, {
    nullable: true,
    description: 'The entry that a draft may be the double of; null once it has been confirmed.',
  })
  async likelyDouble(@Parent() entry: KeptEntry): Promise<RowDuplicateType | null> {
    if (entry.state !== 'draft' && entry.state !== 'proposed') return null;
    const found = await this.likeness.doubleOf(entry, entry.viewer);
    if (found === null) return null;
    const { of, ...double } = found;
    return { ...double, entryId: 'entryId' in of ? of.entryId : null, row: null };
  }
}
