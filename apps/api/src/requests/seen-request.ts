import {
  answersForAgency,
  readsAllAgencies,
  type Actor,
  type InformationRequest,
} from '@minhbach/domain';

/** A request together with who looks at it: fields show each viewer what is theirs to see. */
export type SeenRequest = InformationRequest & { viewer: Actor };

export const seenBy = (viewer: Actor, request: InformationRequest): SeenRequest => ({
  ...request,
  viewer,
});

/** Staff of the agency that holds it or took over from it, and not merely an overseer. */
export const isOwnStaff = ({ viewer, agencyId }: SeenRequest): boolean =>
  viewer.kind === 'staff' && !readsAllAgencies(viewer.role) && answersForAgency(viewer, agencyId);

export const isStaff = ({ viewer }: SeenRequest): boolean => viewer.kind === 'staff';
