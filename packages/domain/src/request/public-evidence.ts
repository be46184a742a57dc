import { isWebAddress, publicStanding, type StandingEntry } from '../catalogue/public-standing.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { ViolationCode } from '../violation-codes.ts';
import type { RefusalForm } from './refusal.ts';
import { textOrNull } from './text.ts';

/** What is known of the places that a refusal as already public points to. */
export type PublicPlaces = {
  /** The entry that `publicEntryId` names, if the public ever found one there; else null. */
  publicEntry: StandingEntry | null;
  /** That `publicAddress` was found dead, by the reading of the checks. */
  publicAddressIsDead: boolean;
};

type Finding = { code: ViolationCode; field: 'publicEntryId' | 'publicAddress' };

/**
 * What a refusal as already public still needs: a live entry of the catalogue or, where the information
 * is published elsewhere, a web address, which is kept and looked at every night. A notice on a wall is
 * neither (reading `alreadyPublic`). Empty when nothing.
 */
export function publicPlaceFindings(
  form: Pick<RefusalForm, 'publicEntryId' | 'publicAddress'>,
  { publicEntry, publicAddressIsDead }: PublicPlaces,
  today: CalendarDate,
): readonly Finding[] {
  if (textOrNull(form.publicEntryId) !== null) {
    if (publicEntry === null) return [{ code: 'entry_unknown', field: 'publicEntryId' }];
    const isLive = publicStanding(publicEntry, today) === 'live';
    return isLive ? [] : [{ code: 'entry_not_live', field: 'publicEntryId' }];
  }
  const address = textOrNull(form.publicAddress);
  if (address === null) return [{ code: 'required', field: 'publicAddress' }];
  if (!isWebAddress(address)) return [{ code: 'not_an_address', field: 'publicAddress' }];
  return publicAddressIsDead ? [{ code: 'address_not_live', field: 'publicAddress' }] : [];
}
