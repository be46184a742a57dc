import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { DateTimeScalar } from '../platform/graphql/scalars.ts';
import { DraftRepository, type Draft } from './draft.repository.ts';

const CONTENT_MAX_BYTES = 64 * 1024;
/** Shorter keys could be guessed; the public site makes them of 32 random bytes. */
const KEY_LENGTH = { min: 32, max: 128 };

@ObjectType('RequestDraft', {
  description: 'A draft kept without JavaScript; content is JSON text.',
})
export class RequestDraftType implements Draft {
  @Field(() => ID) key: string;
  @Field(() => String) content: string;
  @Field(() => DateTimeScalar) savedAt: Date;
  @Field(() => DateTimeScalar) expiresAt: Date;
}

@Resolver(() => RequestDraftType)
export class DraftResolver {
  constructor(private readonly drafts: DraftRepository) {}

  @Query(() => RequestDraftType, { nullable: true })
  requestDraft(@Args('key', { type: () => ID }) key: string) {
    return this.drafts.find(key);
  }

  @Mutation(() => RequestDraftType)
  saveRequestDraft(
    @Args('key', { type: () => ID }) key: string,
    @Args('content', { type: () => String }) content: string,
  ) {
    if (key.length < KEY_LENGTH.min || key.length > KEY_LENGTH.max)
      throw badInput(`A draft's key has ${KEY_LENGTH.min} to ${KEY_LENGTH.max} characters.`);
    if (Buffer.byteLength(content) > CONTENT_MAX_BYTES)
      throw badInput(`A draft holds at most ${CONTENT_MAX_BYTES} bytes.`);
    return this.drafts.save(key, content);
  }

  @Mutation(() => Boolean)
  discardRequestDraft(@Args('key', { type: () => ID }) key: string) {
    return this.drafts.discard(key);
  }
}

const badInput = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
