import { AGENCY_LEVELS } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { agencyLevelWords } from '@minhbach/ui/words/agency-levels.vi.ts';
import { CITY_CONTACT } from '../agencies/city-contact.ts';
import { findAgencies, type FoundAgency } from '../agencies/find-agencies.server.ts';
import { Page } from '../parts/page.tsx';
import { SearchForm } from '../parts/search-form.tsx';
import type { Route } from './+types/agencies';
import { sharedPage } from '../site/caching.ts';

export const headers = sharedPage;

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const words = searchParams.get('tim') ?? '';
  const level = AGENCY_LEVELS.find((one) => one === searchParams.get('cap')) ?? null;
  const after = searchParams.get('sau');
  const found = await findAgencies(request, { words, level, after });
  return { words, level, found };
}

export default function Agencies({ loaderData: { words, level, found } }: Route.ComponentProps) {
  const { edges, pageInfo, totalCount } = found;
  return (
    <Page title="Tìm cơ quan">
      <p>
        Gõ tên cơ quan, tên phường, xã, quận, huyện cũ, hoặc vài từ về điều bạn muốn biết. Có dấu
        hay không dấu đều được.
      </p>
      <SearchForm label="Tên, nơi chốn hoặc việc bạn quan tâm" typed={words} />
      {words === '' ? (
        <>
          <p>
            <a href="/nghia-vu">
              So sánh các cơ quan: chuyên mục đủ đến đâu, nghĩa vụ công khai nào trễ
            </a>
          </p>
          <p>
            <a href="/so-lieu">Số liệu của cả thành phố: đã hỏi gì, trả lời có đúng hạn không</a>
          </p>
          <p>
            <a href="/chi-dao">Thành phố đã yêu cầu các cơ quan làm gì, ai đã làm</a>
          </p>
          <Levels level={level} />
        </>
      ) : null}
      <h2>
        {words === ''
          ? `${level ? agencyLevelWords[level] : 'Tất cả cơ quan'} (${totalCount})`
          : `${totalCount} cơ quan phù hợp với “${words}”`}
      </h2>
      {edges.length === 0 ? <NothingFound /> : null}
      <ul className="plain-list">
        {edges.map(({ node, matched }) => (
          <li key={`${node.code} ${node.validUntil ?? ''}`}>
            <Found node={node} matched={matched ?? null} words={words} />
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && pageInfo.endCursor ? (
        <p>
          <a href={nextPage({ words, level, after: pageInfo.endCursor })}>Xem tiếp</a>
        </p>
      ) : null}
    </Page>
  );
}

type FoundProps = { node: FoundAgency['node']; matched: string | null; words: string };

function Found({ node, matched, words }: FoundProps) {
  if (node.isGone && node.validUntil) {
    return (
      <>
        <strong>{node.name}</strong>, hoạt động đến {shortDate(node.validUntil)}. Hỏi cơ quan tiếp
        nhận:
        <ul>
          {node.successors.map(({ code, name }) => (
            <li key={code}>
              <a href={`/co-quan/${code}`}>{name}</a>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <a href={`/co-quan/${node.code}`}>{node.name}</a>
      <br />
      <span className="soft">{matched ?? agencyLevelWords[node.level]}</span>
      {words === '' ? null : (
        <>
          {' · '}
          <a href={`/yeu-cau/moi?${new URLSearchParams({ 'co-quan': node.code, can: words })}`}>
            Hỏi cơ quan này<span className="visually-hidden">: {node.name}</span>
          </a>
        </>
      )}
    </>
  );
}

function Levels({ level }: { level: string | null }) {
  return (
    <nav aria-label="Lọc theo cấp">
      <ul>
        {AGENCY_LEVELS.map((one) => (
          <li key={one}>
            <a href={`/co-quan?cap=${one}`} aria-current={one === level ? 'true' : undefined}>
              {agencyLevelWords[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NothingFound() {
  return (
    <p>
      Không tìm thấy. Thử ít từ hơn, hoặc{' '}
      <a href={`/co-quan/${CITY_CONTACT}`}>hỏi đầu mối của Thành phố</a>: nơi này nhận yêu cầu khi
      bạn không biết cơ quan nào nắm thông tin.
    </p>
  );
}

function nextPage({ words, level, after }: { words: string; level: string | null; after: string }) {
  return `/co-quan?${new URLSearchParams({ tim: words, cap: level ?? '', sau: after })}`;
}
