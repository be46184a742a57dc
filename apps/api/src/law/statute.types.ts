import type { CalendarDate, Channel, DeliveryMode, RefusalGround, Statute } from '@minhbach/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import {
  ChannelEnum,
  DeliveryModeEnum,
  RefusalGroundEnum,
} from '../platform/graphql/vocabulary.ts';

type Shown = Pick<Statute, 'instrument' | 'title' | 'inForceFrom' | 'inForceUntil'>;

@ObjectType('Statute', { description: 'luật' })
export class StatuteType implements Shown {
  @Field(() => String) instrument!: Statute['instrument'];
  @Field(() => String) title!: string;
  @Field(() => CalendarDateScalar) inForceFrom!: CalendarDate;
  @Field(() => CalendarDateScalar, { nullable: true }) inForceUntil!: CalendarDate | null;
  @Field(() => [RefusalGroundEnum]) refusalGrounds!: RefusalGround[];
  @Field(() => [ChannelEnum]) channels!: Channel[];
  @Field(() => [DeliveryModeEnum]) deliveryModes!: DeliveryMode[];
}

export const toStatute = (statute: Statute): StatuteType => ({
  instrument: statute.instrument,
  title: statute.title,
  inForceFrom: statute.inForceFrom,
  inForceUntil: statute.inForceUntil,
  refusalGrounds: known(statute.refusalGrounds),
  channels: known(statute.channels),
  deliveryModes: known(statute.answer),
});

/** The keys whose value says that the statute has them. */
function known<Key extends string>(rules: Readonly<Record<Key, unknown>>): Key[] {
  return (Object.keys(rules) as Key[]).filter((key) => rules[key] !== null); // Object.keys forgets the key type
}
