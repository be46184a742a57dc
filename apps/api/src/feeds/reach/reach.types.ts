import { Field, ObjectType } from '@nestjs/graphql';
import type { Said } from './schema-org.ts';

@ObjectType('SchemaOrgItem', { description: 'A thing within another, in the words of schema.org.' })
export class SchemaOrgItemType {
  @Field(() => String, { description: 'The last part of its address, such as MediaObject.' })
  type: string;
  @Field(() => [SchemaOrgPropertyType]) properties: readonly Said[];
}

@ObjectType('SchemaOrgProperty')
export class SchemaOrgPropertyType implements Said {
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: 'Null when it is an item.' })
  value: string | null;
  @Field(() => Boolean, { description: 'Whether it is written as <link> and not as <meta>.' })
  isLink: boolean;
  @Field(() => SchemaOrgItemType, { nullable: true }) item: Said['item'];
}

@ObjectType('Alternate', { description: 'The same in another form.' })
export class AlternateType {
  @Field(() => String) mediaType: string;
  @Field(() => String, { description: 'under the address of the public site' }) href: string;
}

@ObjectType('EntryReach', { description: 'How the page of an entry speaks to machines.' })
export class EntryReachType {
  @Field(() => SchemaOrgItemType) schemaOrg: SchemaOrgItemType;
  @Field(() => String, { description: 'For og:title: at most 60 characters.' }) shareTitle: string;
  @Field(() => String, { description: 'For og:description: at most 160 characters.' })
  shareDescription: string;
  @Field(() => [AlternateType], { description: 'For <link rel="alternate">.' })
  alternates: AlternateType[];
}
