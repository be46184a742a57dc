import type { PeerStanding } from './peers.ts';

/** How a body stands beside its peers, as it is said. */
export const peerStandingWords: Readonly<Record<PeerStanding, string>> = {
  above: 'Trên khoảng chung',
  below: 'Dưới khoảng chung',
  within: 'Trong khoảng chung',
  no_peers: 'Chưa đủ cơ quan để so sánh',
  too_few: 'Quá ít vụ việc để nói',
};
