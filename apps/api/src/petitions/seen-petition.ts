import type { Actor, Petition } from '@minhbach/domain';

/** A petition together with who looks at it. */
export type SeenPetition = Petition & { viewer: Actor };

export const petitionSeenBy = (viewer: Actor, petition: Petition): SeenPetition => ({
  ...petition,
  viewer,
});
