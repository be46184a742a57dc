/** What the pages offer to whom. Only an offer: the API decides, and says no by itself. */
export function maySeeRequests(role: string): boolean {
  return role !== 'administrator';
}

export function mayRegister(role: string): boolean {
  return role === 'contact_officer';
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
