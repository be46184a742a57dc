/** What the pages offer to whom. Only an offer: the API decides, and says no by itself. */
export function maySeeRequests(role: string): boolean {
  return role !== 'administrator';
}

export function mayRegister(role: string): boolean {
  return role === 'contact_officer';
}

export function maySetContactPoint(
  { role, agency }: { role: string; agency: { code: string } },
  agencyCode: string,
): boolean {
  if (role === 'administrator') return true;
  return agency.code === agencyCode && (role === 'contact_officer' || role === 'head');
}
