import type { Agency } from '@minhbach/domain';
import type { Agency as KeptAgency } from '../agencies/agency.repository.ts';

/** What the rules need to know of an agency: of the many kinds only public service units are apart. */
export function agencyInLaw({
  id,
  code,
  level,
  parentId,
  validFrom,
  validUntil,
}: KeptAgency): Agency {
  const kind = level === 'service_unit' ? 'public_service_unit' : 'state_agency';
  return { id, code, level, kind, parentId, validFrom, validUntil };
}
