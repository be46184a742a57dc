import type { StaffRole } from '@minhbach/domain';
import {
  Args,
  Context,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { fromCursor, pageOf, pageSize } from '../platform/graphql/page.ts';
import { StaffRoleEnum } from '../platform/graphql/vocabulary.ts';
import type { Actor } from './actor.ts';
import { CurrentActor } from './current-actor.ts';
import { DemoAccounts } from './demo-accounts.ts';
import { StaffRepository, type StaffMember } from './staff.repository.ts';
import { StaffService } from './staff.service.ts';
import {
  DemoAccountType,
  StaffConnectionType,
  StaffFormType,
  StaffMemberType,
  StaffOutcome,
  toStaffOutcome,
} from './staff.types.ts';

@Resolver(() => StaffMemberType)
export class StaffResolver {
  constructor(
    private readonly people: StaffRepository,
    private readonly service: StaffService,
    private readonly agencies: AgencyLoaders,
    private readonly demo: DemoAccounts,
  ) {}

  @Query(() => StaffMemberType, { nullable: true })
  async me(@CurrentActor() actor: Actor) {
    return actor.kind === 'staff' ? this.people.find(actor.id) : undefined;
  }

  @Query(() => StaffConnectionType)
  async staff(
    @CurrentActor() actor: Actor,
    @Args('agencyCode', { type: () => String, nullable: true }) agencyCode: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    const key = fromCursor(after, 2);
    const size = pageSize(first);
    const { members, total } = await this.people.list(actor, {
      agencyCode: agencyCode ?? null,
      limit: size + 1,
      after: key && { name: String(key[0]), id: String(key[1]) },
    });
    const keyOf = ({ name, id }: StaffMember) => [name, id];
    return { ...pageOf(members, size, { after, keyOf }), totalCount: total };
  }

  @Query(() => [DemoAccountType], {
    description: 'Demonstration accounts; empty unless the embedded database is in use.',
  })
  demoAccounts() {
    return this.demo.list();
  }

  @ResolveField(() => AgencyType)
  agency(@Parent() member: StaffMember, @Context() { req }: GraphqlContext) {
    return this.agencies.byId(req).get(member.agencyId);
  }

  @Mutation(() => StaffOutcome)
  async createStaffMember(
    @Args('form', { type: () => StaffFormType }) form: StaffFormType,
    @CurrentActor() actor: Actor,
  ) {
    return toStaffOutcome(await this.service.create(form, actor));
  }

  @Mutation(() => StaffOutcome)
  async changeStaffRole(
    @Args('id', { type: () => ID }) id: string,
    @Args('role', { type: () => StaffRoleEnum }) role: StaffRole,
    @CurrentActor() actor: Actor,
  ) {
    return toStaffOutcome(await this.service.changeRole(id, role, actor));
  }

  @Mutation(() => StaffOutcome)
  async deactivateStaffMember(
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ) {
    return toStaffOutcome(await this.service.deactivate(id, actor));
  }

  @Mutation(() => StaffOutcome)
  async resetPassword(
    @Args('id', { type: () => ID }) id: string,
    @Args('password') password: string,
    @CurrentActor() actor: Actor,
  ) {
    return toStaffOutcome(await this.service.resetPassword(id, password, actor));
  }

  @Mutation(() => StaffOutcome)
  async revokeSessions(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor) {
    return toStaffOutcome(await this.service.revokeSessions(id, actor));
  }
}
