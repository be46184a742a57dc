import { type Channel, channelWords as citizensWords } from '@minhbach/domain';

/** The same words as citizens read, but for "this site", which is another one here. */
export const channelWords: Record<Channel, string> = {
  ...citizensWords,
  web: 'Trang dành cho người dân',
};
