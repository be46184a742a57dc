import { CHANNELS, type Channel, type Statute } from '@minhbach/domain';

/** The lawful ways in besides this site. */
export function otherChannels({ channels }: Statute): readonly Channel[] {
  return CHANNELS.filter((channel) => channel !== 'web' && channels[channel] !== null);
}
