import {
  Args,
  Context,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import type { PaperImport } from './paper-register.repository.ts';
import { PaperRegisterService } from './paper-register.service.ts';
import {
  PaperImportType,
  PaperRegisterFormType,
  PaperRegisterOutcome,
} from './paper-register.types.ts';

@Resolver(() => PaperImportType)
export class PaperRegisterResolver {
  constructor(
    private readonly loaders: AgencyLoaders,
    private readonly service: PaperRegisterService,
  ) {}

  @Query(() => [PaperImportType], {
    description:
      'The latest first: of their own body and those that it keeps for its people, of all for overseers.',
  })
  paperImports(@CurrentActor() actor: Actor) {
    return this.service.list(actor);
  }

  @Mutation(() => PaperRegisterOutcome, {
    description:
      'Brings the paper register of the caller’s body, or of one that it keeps since it was abolished, into statistics: whole or not at all.',
  })
  async importPaperRegister(
    @Args('form') form: PaperRegisterFormType,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.service.import(form, actor);
    return ruling.allowed ? ruling.effect : toNotAllowed(ruling.violations);
  }

  @Mutation(() => PaperRegisterOutcome, { description: 'Takes an import back: it counts no more.' })
  async withdrawPaperImport(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.service.withdraw(id, reason, actor);
    return ruling.allowed ? ruling.effect : toNotAllowed(ruling.violations);
  }

  @ResolveField(() => AgencyType)
  agency(@Parent() { agencyId }: PaperImport, @Context() { req }: GraphqlContext) {
    return this.loaders.byId(req).get(agencyId);
  }
}
