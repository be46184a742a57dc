import { Facets, Narrowed } from '../catalogue/facets.tsx';
import { findEntries, type FoundEntries } from '../catalogue/find-entries.server.ts';
import { ResultList } from '../catalogue/result-list.tsx';
import {
  addressOf,
  feedOf,
  filterOf,
  hiddenFieldsOf,
  type SearchFilter,
} from '../catalogue/search-filter.ts';
import { pageThatSuggests, SUGGESTING_MODULE } from '../catalogue/suggesting.ts';
import { Page } from '../parts/page.tsx';
import { SearchForm } from '../parts/search-form.tsx';
import type { Route } from './+types/catalogue';

export const headers = pageThatSuggests;

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const filter = filterOf(searchParams);
  return { filter, found: await findEntries(request, filter, searchParams.get('sau')) };
}

export default function Catalogue({ loaderData: { filter, found } }: Route.ComponentProps) {
  const { edges, pageInfo, facets, understood, suggestions } = found;
  return (
    <Page title="Tìm thông tin đã công khai">
      <SearchForm
        label="Bạn tìm gì?"
        hint="Tên, số văn bản, nơi chốn hay việc cần biết. Có dấu hay không dấu đều được."
        typed={filter.words}
        kept={hiddenFieldsOf(filter)}
        suggestBy={SUGGESTING_MODULE}
      />
      <Narrowed facets={facets} filter={filter} />
      {understood?.text ? <p className="soft">{understood.text}</p> : null}
      {understood?.notes.map((note) => (
        <p key={note} className="soft">
          {note}
        </p>
      ))}
      <Suggestions suggestions={suggestions} filter={filter} />
      <AgencyTip filter={filter} />
      <h2>{countWords(found, filter)}</h2>
      {edges.length === 0 ? (
        <NothingFound filter={filter} />
      ) : (
        <>
          <Facets facets={facets} filter={filter} />
          <ResultList edges={edges} />
        </>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor ? (
        <p className="no-print">
          <a className="button second" href={addressOf(filter, pageInfo.endCursor)}>
            Xem thêm
          </a>
        </p>
      ) : null}
      {edges.length === 0 ? null : <TakeAway filter={filter} />}
    </Page>
  );
}

/** Whoever means a body and not a document is led on. */
function AgencyTip({ filter: { words } }: { filter: SearchFilter }) {
  if (words === '') return null;
  return (
    <p>
      <a href={`/co-quan?${new URLSearchParams({ tim: words })}`}>
        Tìm cơ quan khớp với các từ này
      </a>
    </p>
  );
}

/** The same list for a spreadsheet, and what comes to it later for a reader of feeds. */
function TakeAway({ filter }: { filter: SearchFilter }) {
  const query = addressOf(filter).split('?')[1];
  const list = (ending: string) => `/catalogue.${ending}${query ? `?${query}` : ''}`;
  const feed = feedOf(filter);
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={feed} />
      <p className="small no-print">
        Lấy danh sách này: <a href={list('xlsx')}>XLSX</a>, <a href={list('csv')}>CSV</a>. Theo dõi
        mục mới: <a href={feed}>Atom</a>.
      </p>
    </>
  );
}

function Suggestions({
  suggestions,
  filter,
}: {
  suggestions: FoundEntries['suggestions'];
  filter: SearchFilter;
}) {
  if (suggestions.length === 0) return null;
  return (
    <ul className="plain-list">
      {suggestions.map(({ text, search, agencyCode }) => (
        <li key={text}>
          <a
            href={search ? addressOf({ ...filter, words: search }) : `/co-quan/${agencyCode ?? ''}`}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

function NothingFound({ filter: { words, agencyCode } }: { filter: SearchFilter }) {
  const asked = new URLSearchParams({ 'co-quan': agencyCode, can: words });
  return (
    <>
      <p>Chưa có thông tin công khai nào khớp. Bạn có quyền hỏi cơ quan nắm giữ.</p>
      <p>
        <a className="button" href={`/yeu-cau/moi?${asked}`}>
          Yêu cầu cung cấp thông tin này
        </a>
      </p>
    </>
  );
}

const NUMBER = new Intl.NumberFormat('vi-VN');

function countWords({ totalCount, totalIsExact }: FoundEntries, { words }: SearchFilter): string {
  const count = `${totalIsExact ? '' : 'Hơn '}${NUMBER.format(totalCount)}`;
  return words === '' ? `${count} mục thông tin` : `${count} kết quả cho “${words}”`;
}
