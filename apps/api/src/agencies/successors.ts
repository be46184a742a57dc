import { heirsOf, type CalendarDate } from '@minhbach/domain';
import {
  agencyInLaw,
  successionInLaw,
  type Agency,
  type AgencySuccession,
} from './agency.repository.ts';

/** Who answers on a day for what a body that is gone left, in the order of the successions. */
export function successorsOf(
  agency: Agency,
  on: CalendarDate,
  successions: readonly AgencySuccession[],
): Agency[] {
  const bodies = new Map(successions.map(({ successor }) => [successor.id, successor]));
  const heirs = heirsOf(agencyInLaw(agency), on, {
    agencies: [...bodies.values()].map(agencyInLaw),
    successions: successions.map((succession) => successionInLaw(succession)),
  });
  return heirs.flatMap(({ id }) => bodies.get(id) ?? []);
}

/** The day on which to look for the place of a body: today, or its last or first day. */
export function dayOfPlace(
  { validFrom, validUntil }: Pick<Agency, 'validFrom' | 'validUntil'>,
  today: CalendarDate,
): CalendarDate {
  if (validUntil !== null && validUntil < today) return validUntil;
  return validFrom !== null && validFrom > today ? validFrom : today;
}
