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
import type { Actor } from '../../identity/actor.ts';
import { CurrentActor } from '../../identity/current-actor.ts';
import type { GraphqlContext } from '../../platform/graphql/context.ts';
import { fromCursor, pageOf, pageSize } from '../../platform/graphql/page.ts';
import type { AliasKind } from './alias-kinds.ts';
import { AliasRepository, type AliasVersion } from './alias.repository.ts';
import { AliasService } from './alias.service.ts';
import type { SearchAlias } from './alias.repository.ts';
import {
  AliasConnectionType,
  AliasFormType,
  AliasKindEnum,
  AliasOutcome,
  AliasType,
  AliasVersionType,
  toAliasOutcome,
} from './alias.types.ts';

@Resolver(() => AliasType)
export class AliasResolver {
  constructor(
    private readonly aliases: AliasRepository,
    private readonly service: AliasService,
  ) {}

  @Query(() => AliasConnectionType, { description: 'For administrators; empty for others.' })
  async searchAliases(
    @CurrentActor() actor: Actor,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('kind', { type: () => AliasKindEnum, nullable: true }) kind: AliasKind | null,
    @Args('active', { type: () => Boolean, nullable: true }) active: boolean | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    const key = fromCursor(after, 1);
    const size = pageSize(first);
    const { aliases, total } = await this.aliases.list(actor, {
      search: search ?? null,
      kind: kind ?? null,
      active: active ?? null,
      limit: size + 1,
      after: key && String(key[0]),
    });
    const keyOf = ({ termKey }: SearchAlias) => [termKey];
    return { ...pageOf(aliases, size, { after, keyOf }), totalCount: total };
  }

  @ResolveField(() => [AliasVersionType])
  async history(@Parent() { id }: SearchAlias, @Context() { req }: GraphqlContext) {
    return ((await this.aliases.historyOf(req).get(id)) ?? []).map(shown);
  }

  @Mutation(() => AliasOutcome)
  async addSearchAlias(
    @Args('form', { type: () => AliasFormType }) form: AliasFormType,
    @CurrentActor() actor: Actor,
  ) {
    return toAliasOutcome(await this.service.add(form, actor));
  }

  @Mutation(() => AliasOutcome)
  async changeSearchAlias(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('form', { type: () => AliasFormType }) form: AliasFormType,
    @CurrentActor() actor: Actor,
  ) {
    return toAliasOutcome(await this.service.change(id, version, form, actor));
  }

  @Mutation(() => AliasOutcome, {
    description: 'Switched off it stays in the list and means nothing.',
  })
  async setSearchAliasActive(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('active') active: boolean,
    @CurrentActor() actor: Actor,
  ) {
    return toAliasOutcome(await this.service.setActive(id, version, active, actor));
  }
}

function shown({ number, at, byName, alias }: AliasVersion): AliasVersionType {
  const { term, means, bothWays, active } = alias;
  return { number, at, byName, term, means, bothWays, active };
}
