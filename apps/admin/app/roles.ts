import {
  readsAllAgencies,
  REVIEW_LEVELS,
  type ActorRole,
  type ReviewLevel,
} from '@minhbach/domain';
/** What the pages offer to whom. Only an offer: the API decides, and says no by itself. */
export function maySeeRequests(role: string): boolean {
  return role !== 'administrator';
}

export function mayRegister(role: string): boolean {
  return role === 'contact_officer';
}

/** Who brings in what a body kept on paper, for that body. */
export function mayImportPaper(role: string): boolean {
  return role === 'contact_officer' || role === 'head';
}

/** The desk of whoever reads all agencies. */
export function mayOversee(role: string): boolean {
  return readsAllAgencies(role as ActorRole); // a word that is no role is none of those that do
}

/** Samples for inspection, and what is noted about their cases. */
export function mayInspect(role: string): boolean {
  return role === 'overseer';
}

/** Reminders and questions to bodies. */
export function mayUrge(role: string): boolean {
  return role === 'overseer';
}

/** Overseers read the catalogue; these write it. */
export function mayKeepEntries(role: string): boolean {
  return ['contact_officer', 'unit_officer', 'head'].includes(role);
}

export function maySetContactPoint(
  { role, agency }: { role: string; agency: { code: string } },
  agencyCode: string,
): boolean {
  if (role === 'administrator') return true;
  return agency.code === agencyCode && (role === 'contact_officer' || role === 'head');
}

type Post = { role: ActorRole; agency: { code: string } };

/** Events, links and days of the agency's own catalogue, and what people find at the agency. */
export function mayKeepDuties({ role, agency }: Post, agencyCode: string): boolean {
  const keepers = ['unit_officer', 'contact_officer', 'head'];
  return agency.code === agencyCode && keepers.includes(role);
}

/** The calendar of duties and recorded events: for the agency's people and for overseers. */
export function maySeeDutyDesk({ role, agency }: Post, agencyCode: string): boolean {
  return readsAllAgencies(role) || agency.code === agencyCode;
}

export function mayWriteSection({ role, agency }: Post, agencyCode: string): boolean {
  return agency.code === agencyCode && (role === 'contact_officer' || role === 'head');
}

export function mayKeepTraining(role: string): boolean {
  return ['contact_officer', 'head', 'overseer'].includes(role);
}

/** Whose reports of several years to lay side by side: Sở Tư pháp and the city's contact point compile. */
export function reviewLevels({ role, agency }: Post): readonly ReviewLevel[] {
  if (readsAllAgencies(role) || agency.code === 'HN-VPUB') return REVIEW_LEVELS;
  return agency.code === 'HN-STP' ? ['body', 'compiled'] : ['body'];
}
