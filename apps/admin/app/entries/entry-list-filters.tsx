import { ACCESS_LEVELS, readsAllAgencies } from '@minhbach/domain';
import { accessLevelWords } from '@minhbach/ui/words/access-levels.vi.ts';
import type { RefObject } from 'react';
import { Form, Link, useSubmit } from 'react-router';
import type { Person } from '../person.ts';
import { entryPathWith, type EntryFilters } from './entry-filters.ts';

type Props = { filters: EntryFilters; me: Person; search: RefObject<HTMLInputElement | null> };

export function EntryListFilters({ filters, me, search }: Props) {
  const submit = useSubmit();
  const { group, agencyCode } = filters;
  const bare = { ...filters, search: null, access: null, agencyCode: null, after: null };
  const isFiltered = [filters.search, filters.access, agencyCode, filters.reference].some(Boolean);
  return (
    // A new address fills the form anew, also when one goes back.
    <Form role="search" className="filters" key={entryPathWith(filters, { after: null })}>
      {group !== 'all' && <input type="hidden" name="nhom" value={group} />}
      <div>
        <label htmlFor="tim">Tìm</label>
        <input
          id="tim"
          name="tim"
          type="search"
          ref={search}
          defaultValue={filters.search ?? ''}
          placeholder="Tên, số hiệu, cơ quan ban hành"
        />
      </div>
      <HowOpen chosen={filters.access} />
      {readsAllAgencies(me.role) && (
        <div>
          <label htmlFor="co-quan">Mã cơ quan</label>
          <input id="co-quan" name="co-quan" size={12} defaultValue={agencyCode ?? ''} />
        </div>
      )}
      <label className="choice">
        <input
          type="checkbox"
          name="tham-chieu"
          value="co"
          defaultChecked={filters.reference}
          onChange={(event) => void submit(event.currentTarget.form)}
        />
        Văn bản tham chiếu của trung ương
      </label>
      <button>Lọc</button>
      {isFiltered && <Link to={entryPathWith(bare, { reference: false })}>Bỏ lọc</Link>}
    </Form>
  );
}

function HowOpen({ chosen }: { chosen: EntryFilters['access'] }) {
  return (
    <div>
      <label htmlFor="tiep-can">Mức tiếp cận</label>
      <select id="tiep-can" name="tiep-can" defaultValue={chosen ?? ''}>
        <option value="">Mọi mức</option>
        {ACCESS_LEVELS.map((level) => (
          <option key={level} value={level}>
            {accessLevelWords[level]}
          </option>
        ))}
      </select>
    </div>
  );
}
