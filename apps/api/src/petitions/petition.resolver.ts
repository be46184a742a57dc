import type { Actor } from '@minhbach/domain';
import { NotFoundException } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PerMinute, type GraphqlContext } from '../platform/graphql/context.ts';
import { NotAllowed, toNotAllowed } from '../platform/graphql/violation.types.ts';
import { submissionViolationWords } from '../platform/submission-violations.ts';
import { PetitionAccess } from './petition-access.repository.ts';
import { PetitionService, type LodgeRuling } from './petition.service.ts';
import { LodgeOutcome, PetitionFormType, PetitionOutcome, PetitionType } from './petition.types.ts';
import { petitionSeenBy } from './seen-petition.ts';

const PETITIONS_PER_MINUTE = 10;
const LOOKS_PER_MINUTE = 60;

/** What a citizen does: says that something is wrong, follows it, takes it back. */
@Resolver(() => PetitionType)
export class PetitionResolver {
  constructor(
    private readonly access: PetitionAccess,
    private readonly service: PetitionService,
  ) {}

  @PerMinute(PETITIONS_PER_MINUTE)
  @Mutation(() => LodgeOutcome, { description: '“This is wrong”: to the body that published it.' })
  async lodgePetition(
    @Args('entryId', { type: () => ID }) entryId: string,
    @Args('form') form: PetitionFormType,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
  ) {
    return toLodgeOutcome(await this.service.lodge({ entryId, form, idempotencyKey }));
  }

  @PerMinute(LOOKS_PER_MINUTE)
  @Query(() => PetitionType, { nullable: true })
  async trackPetition(
    @Args('reference', { type: () => String }) reference: string,
    @Args('accessCode', { type: () => String }) accessCode: string,
    @Context() { req }: GraphqlContext,
  ) {
    const petition = await this.access.opened(reference, accessCode, req.ip);
    return petition && petitionSeenBy(petitionerOf(petition), petition);
  }

  @PerMinute(PETITIONS_PER_MINUTE)
  @Mutation(() => PetitionOutcome)
  async withdrawPetition(
    @Args('reference', { type: () => String }) reference: string,
    @Args('accessCode', { type: () => String }) accessCode: string,
    @Context() { req }: GraphqlContext,
  ) {
    const petition = await this.access.opened(reference, accessCode, req.ip);
    if (petition === undefined) throw new NotFoundException('Không tìm thấy kiến nghị.');
    const actor = petitionerOf(petition);
    const action = { type: 'withdraw_petition' } as const;
    const act = { id: petition.id, action, actor, expectedVersion: null };
    const ruling = await this.service.act(act);
    return ruling.allowed ? petitionSeenBy(actor, ruling.effect) : toNotAllowed(ruling.violations);
  }
}

const petitionerOf = ({ petitionerId }: { petitionerId: string }): Actor => ({
  kind: 'requester',
  id: petitionerId,
});

/** What was sent once with the same key and cannot be answered again is not the domain's to judge. */
function toLodgeOutcome(ruling: LodgeRuling) {
  if (ruling.allowed) {
    const { petition, accessCode } = ruling.effect;
    return { petition: petitionSeenBy(petitionerOf(petition), petition), accessCode };
  }
  if ('violations' in ruling) return toNotAllowed(ruling.violations);
  const { repeated: code } = ruling;
  const message = submissionViolationWords[code];
  const violation = { code, field: 'idempotencyKey', under: [], message };
  return Object.assign(new NotAllowed(), { violations: [violation] });
}
