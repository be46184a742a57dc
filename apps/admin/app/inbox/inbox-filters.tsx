import { readsAllAgencies } from '@minhbach/domain';
import { stageWords } from '@minhbach/ui/words/stages.vi.ts';
import type { RefObject } from 'react';
import { Form, Link, useSubmit } from 'react-router';
import type { Person } from '../person.ts';
import { pathWith, STAGES, type Filters } from './filters.ts';

type Props = { filters: Filters; me: Person; search: RefObject<HTMLInputElement | null> };

export function InboxFilters({ filters, me, search }: Props) {
  return (
    // A new address fills the form anew, also when one goes back.
    <Form role="search" className="filters" key={pathWith(filters, { after: null })}>
      <input type="hidden" name="muc" value={filters.bucket} />
      <div>
        <label htmlFor="tim">Tìm</label>
        <input
          id="tim"
          name="tim"
          type="search"
          ref={search}
          defaultValue={filters.search ?? ''}
          placeholder="Số tham chiếu hoặc nội dung"
        />
      </div>
      <div>
        <label htmlFor="giai-doan">Giai đoạn</label>
        <select id="giai-doan" name="giai-doan" defaultValue={filters.stage ?? ''}>
          <option value="">Mọi giai đoạn</option>
          {STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {stageWords[stage]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="luat">Luật áp dụng</label>
        <select id="luat" name="luat" defaultValue={filters.statute ?? ''}>
          <option value="">Cả hai luật</option>
          <option value="01/2026/QH16">01/2026/QH16</option>
          <option value="104/2016/QH13">104/2016/QH13</option>
        </select>
      </div>
      <WhoseWork filters={filters} me={me} />
      <button>Lọc</button>
      {isFiltered(filters) && <Link to={pathWith({ bucket: filters.bucket }, {})}>Bỏ lọc</Link>}
    </Form>
  );
}

/** An overseer looks at one agency among all; the others at what is theirs among their agency's. */
function WhoseWork({ filters, me }: Omit<Props, 'search'>) {
  const submit = useSubmit();
  if (readsAllAgencies(me.role)) {
    return (
      <div>
        <label htmlFor="co-quan">Mã cơ quan</label>
        <input id="co-quan" name="co-quan" size={12} defaultValue={filters.agencyCode ?? ''} />
      </div>
    );
  }
  return (
    <label className="choice">
      <input
        type="checkbox"
        name="giao-cho"
        value={me.id}
        defaultChecked={filters.assignee === me.id}
        onChange={(event) => void submit(event.currentTarget.form)}
      />
      Chỉ việc giao cho tôi
    </label>
  );
}

function isFiltered({ search, stage, statute, assignee, agencyCode }: Filters): boolean {
  return [search, stage, statute, assignee, agencyCode].some(Boolean);
}
