import type { AccessLevel } from '@minhbach/domain';
import { accessLevelWords } from '@minhbach/ui/words/access-levels.vi.ts';
import { classWords } from './class-words.ts';
import type { Facets as FacetCounts } from './find-entries.server.ts';
import { addressOf, type SearchFilter } from './search-filter.ts';

type Group = {
  name: string;
  field: 'class' | 'agencyCode' | 'year' | 'kind' | 'access';
  counts: readonly { value: string; label: string; count: number }[];
};

const SHOWN_AT_ONCE = 6;

/** Ways to narrow the list, as links: they work without a script and can be kept and shared. */
export function Facets({ facets, filter }: { facets: FacetCounts; filter: SearchFilter }) {
  const groups: readonly Group[] = [
    { name: 'Loại thông tin', field: 'class', counts: facets.classes },
    { name: 'Cơ quan nắm giữ', field: 'agencyCode', counts: facets.agencies },
    { name: 'Năm', field: 'year', counts: facets.years },
    { name: 'Loại văn bản', field: 'kind', counts: facets.kinds },
    { name: 'Mức độ tiếp cận', field: 'access', counts: facets.access },
  ];
  return (
    <details className="facets no-print">
      <summary>Lọc kết quả</summary>
      <div className="facet-groups">
        {groups.map((group) => (
          <FacetGroup key={group.field} group={group} filter={filter} />
        ))}
        <section>
          <h3>Hiệu lực</h3>
          <ul>
            <li>
              <a href={addressOf({ ...filter, inForce: !filter.inForce })}>
                {filter.inForce ? 'Cả văn bản hết hiệu lực' : 'Chỉ văn bản còn hiệu lực'}
              </a>
            </li>
          </ul>
        </section>
      </div>
      {facets.areExact ? null : (
        <p className="small soft">Số đếm là ít nhất, vì kết quả rất nhiều.</p>
      )}
    </details>
  );
}

function FacetGroup({ group, filter }: { group: Group; filter: SearchFilter }) {
  const { name, field, counts } = group;
  if (counts.length === 0 || filter[field] !== '') return null;
  return (
    <section>
      <h3>{name}</h3>
      <Counts group={{ ...group, counts: counts.slice(0, SHOWN_AT_ONCE) }} filter={filter} />
      {counts.length > SHOWN_AT_ONCE ? (
        <details>
          <summary>Tất cả {counts.length}</summary>
          <Counts group={{ ...group, counts: counts.slice(SHOWN_AT_ONCE) }} filter={filter} />
        </details>
      ) : null}
    </section>
  );
}

function Counts({ group: { field, counts }, filter }: { group: Group; filter: SearchFilter }) {
  return (
    <ul>
      {counts.map((one) => (
        <li key={one.value}>
          <a href={addressOf({ ...filter, [field]: one.value })}>{labelOf(field, one)}</a>{' '}
          <span className="soft">({one.count})</span>
        </li>
      ))}
    </ul>
  );
}

/** What narrows the list now, each with the way to take it off. */
export function Narrowed({ facets, filter }: { facets: FacetCounts; filter: SearchFilter }) {
  const label = (counts: Group['counts'], value: string) =>
    counts.find((one) => one.value === value)?.label ?? value;
  const narrowed = [
    filter.class && { words: classWords(filter.class), off: { class: '' } },
    filter.agencyCode && {
      words: label(facets.agencies, filter.agencyCode),
      off: { agencyCode: '' },
    },
    filter.year && { words: `Năm ${filter.year}`, off: { year: '' } },
    filter.kind && { words: filter.kind, off: { kind: '' } },
    filter.access && { words: accessLevelWords[filter.access], off: { access: '' as const } },
    filter.inForce && { words: 'Còn hiệu lực', off: { inForce: false } },
  ].filter((one) => typeof one === 'object');
  if (narrowed.length === 0) return null;
  return (
    <nav aria-label="Đang lọc theo">
      <ul className="plain-inline">
        {narrowed.map(({ words, off }) => (
          <li key={words}>
            <a className="chip" href={addressOf({ ...filter, ...off })}>
              {words} <span aria-hidden="true">×</span>
              <span className="visually-hidden">: bỏ lọc</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function labelOf(field: Group['field'], { value, label }: Group['counts'][number]): string {
  if (field === 'class') return classWords(value);
  // The API answers with the words of the domain.
  return field === 'access' ? accessLevelWords[value as AccessLevel] : label; // the facet counts access levels
}
