import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CountedPage } from '../../platform/graphql/page.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { NotAllowed } from '../../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../../platform/graphql/vocabulary.ts';
import { ALIAS_KINDS, type AliasKind } from './alias-kinds.ts';
import { aliasViolationWords } from './alias-violations.ts';
import type { AliasForm, AliasRuling } from './alias.service.ts';
import type { SearchAlias } from './alias.repository.ts';

export const AliasKindEnum = graphqlEnum('SearchAliasKind', ALIAS_KINDS);

type Shown = Pick<
  SearchAlias,
  'id' | 'term' | 'means' | 'kind' | 'bothWays' | 'active' | 'version' | 'changedAt'
>;

@ObjectType('SearchAliasVersion')
export class AliasVersionType {
  @Field(() => Int) number: number;
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => String, { nullable: true, description: 'Null for what the installation brought.' })
  byName: string | null;
  @Field(() => String) term: string;
  @Field(() => [String]) means: readonly string[];
  @Field(() => Boolean) bothWays: boolean;
  @Field(() => Boolean) active: boolean;
}

@ObjectType('SearchAlias', { description: 'từ đồng nghĩa, chữ viết tắt' })
export class AliasType implements Shown {
  @Field(() => ID) id: string;
  @Field(() => String) term: string;
  @Field(() => [String], { description: 'Any of them may be meant.' }) means: readonly string[];
  @Field(() => AliasKindEnum) kind: AliasKind;
  @Field(() => Boolean, { description: 'A search for a meaning finds the term as well.' })
  bothWays: boolean;
  @Field(() => Boolean) active: boolean;
  @Field(() => Int) version: number;
  @Field(() => DateTimeScalar) changedAt: Date;
  @Field(() => [AliasVersionType], { description: 'The newest first.' })
  history: AliasVersionType[];
}

@ObjectType('SearchAliasEdge')
export class AliasEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => AliasType) node: AliasType;
}

@ObjectType('SearchAliasConnection')
export class AliasConnectionType extends CountedPage {
  @Field(() => [AliasEdgeType]) edges: AliasEdgeType[];
}

@InputType('SearchAliasForm')
export class AliasFormType implements AliasForm {
  @Field(() => String) term: string;
  @Field(() => [String]) means: string[];
  @Field(() => AliasKindEnum) kind: AliasKind;
  @Field(() => Boolean) bothWays: boolean;
}

export const AliasOutcome = createUnionType({
  name: 'SearchAliasOutcome',
  types: () => [AliasType, NotAllowed] as const,
  resolveType: (value: SearchAlias | NotAllowed) =>
    'violations' in value ? NotAllowed : AliasType,
});

export function toAliasOutcome(ruling: AliasRuling): SearchAlias | NotAllowed {
  if (ruling.allowed) return ruling.effect;
  const violations = ruling.violations.map(({ code, field }) => ({
    code,
    field,
    under: [],
    message: aliasViolationWords[code],
  }));
  return Object.assign(new NotAllowed(), { violations });
}
