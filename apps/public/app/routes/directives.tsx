import { longDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { directiveKindWords } from '@minhbach/ui/words/directives.vi.ts';
import { countWords } from '@minhbach/ui/words/task-counts.vi.ts';
import { directives } from '../directives/directives.server.ts';
import { Page } from '../parts/page.tsx';
import { sharedPage } from '../site/caching.ts';
import type { Route } from './+types/directives';

export const headers = sharedPage;

export async function loader({ request }: Route.LoaderArgs) {
  return directives(request, new URL(request.url).searchParams.get('sau'));
}

export default function Directives({ loaderData: { edges, pageInfo } }: Route.ComponentProps) {
  return (
    <Page title="Thành phố đã yêu cầu gì?" back="/co-quan">
      <p>
        Kế hoạch, công văn chỉ đạo và quy định của luật được chia thành từng nhiệm vụ. Mỗi trang cho
        biết cơ quan nào phải làm, hạn khi nào và đã làm đến đâu.
      </p>
      <ol className="plain-list">
        {edges.map(({ node: { id, kind, documentNumber, title, issuer, issuedOn, counts } }) => (
          <li key={id}>
            <h2 className="result-title">
              <a href={`/chi-dao/${id}`}>{title}</a>
            </h2>
            <p className="soft">
              {`${directiveKindWords[kind]} số ${documentNumber} · ${issuer} · ${longDate(issuedOn)}`}
            </p>
            <p>{countWords(counts)}</p>
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage ? (
        <p>
          <a href={`?sau=${encodeURIComponent(pageInfo.endCursor ?? '')}`}>Trang sau</a>
        </p>
      ) : null}
    </Page>
  );
}
