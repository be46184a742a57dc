import type { DutyAgency, DutyField, DutyHolder } from '@minhbach/domain';
import type { Agency } from '../agencies/agency.repository.ts';

type Level = Pick<Agency, 'level' | 'kind'>;

/** Which kind of body of the rules an agency is; null for former districts, which owe nothing any more. */
export function holderOf({ level, kind }: Level): DutyHolder | null {
  switch (level) {
    case 'city':
      return kind === 'people_council' ? 'city_council' : 'city_committee';
    case 'department':
      return 'department';
    case 'commune':
      return 'commune';
    case 'service_unit':
      return 'service_unit';
    case 'other':
      return 'other_body';
    case 'district':
      return null;
  }
}

type Body = Pick<Agency, 'id' | 'level' | 'kind' | 'validFrom' | 'validUntil'>;

export function dutyAgencyOf(agency: Body, fields: readonly DutyField[]): DutyAgency | null {
  const holder = holderOf(agency);
  if (holder === null) return null;
  const { id, validFrom, validUntil } = agency;
  const kind = holder === 'service_unit' ? 'public_service_unit' : 'state_agency';
  return { id, kind, holder, fields, validFrom, validUntil };
}
