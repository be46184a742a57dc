import { FACILITY_KINDS } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { facilityKindWords } from '@minhbach/ui/words/facility-kinds.vi.ts';
import type { FacilityPartsFragment } from '../gql/graphql.ts';

type Facility = FacilityPartsFragment['facilities'][number];

/** What people find at the agency; nothing is said where the agency has written nothing. */
export function Facilities({ of: facilities }: { of: readonly Facility[] }) {
  if (facilities.length === 0) return null;
  return (
    <>
      <h2>Nơi đọc, thiết bị và người giúp đỡ</h2>
      <ul className="plain-list">
        {FACILITY_KINDS.flatMap((kind) => facilities.filter((one) => one.kind === kind)).map(
          (one) => (
            <li key={one.id}>
              <strong>
                {facilityKindWords[one.kind]}: {one.title}
              </strong>
              <br />
              {wordsOf(one)}{' '}
              <span className="small soft">Kiểm tra lần cuối {shortDate(one.checkedOn)}.</span>
            </li>
          ),
        )}
      </ul>
    </>
  );
}

function wordsOf({ place, hours, count, note }: Facility): string {
  return [
    place && `Ở ${place}.`,
    hours && `Giờ mở cửa: ${hours}.`,
    count && `Số lượng: ${count.toLocaleString('vi-VN')}.`,
    note,
  ]
    .filter(Boolean)
    .join(' ');
}
