import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/graphql/scalars.ts';
import type { StoredDocument } from './document.repository.ts';

@ObjectType('Document', { description: 'tệp kèm theo yêu cầu' })
export class DocumentType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) mediaType!: string;
  @Field(() => Int, { description: 'in bytes' }) size!: number;
  @Field(() => DateTimeScalar) uploadedAt!: Date;
  @Field(() => Boolean, { description: 'whether the requester may take it' }) released!: boolean;
  @Field(() => String, { description: 'under the address of either site' }) href!: string;
}

export const toDocument = (stored: StoredDocument): DocumentType => ({
  id: stored.id,
  name: stored.name,
  mediaType: stored.mediaType,
  size: stored.size,
  uploadedAt: stored.uploadedAt,
  released: stored.releasedAt !== null,
  href: `/files/${stored.id}`,
});
