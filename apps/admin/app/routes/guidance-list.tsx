import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Link, useOutletContext } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { GuidanceListQuery } from '../gql/graphql.ts';
import type { Person } from '../person.ts';
import { mayWriteGuidance } from '@minhbach/domain';
import { guidanceAudienceWords, guidanceKindWords } from '../words/guidance.vi.ts';
import type { Route } from './+types/guidance-list';

const GuidanceList = graphql(`
  query GuidanceList {
    staffGuidance {
      slug
      kind
      audience
      title
      summary
      version
      reviewOn
      reviewOverdue
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const { staffGuidance } = await askApi(GuidanceList, {}, request.signal);
  return staffGuidance;
}

type Listed = GuidanceListQuery['staffGuidance'][number];

/** What waits for its review stands first for those who write; officers read what is for them. */
export default function GuidanceListPage({ loaderData: texts }: Route.ComponentProps) {
  const { role } = useOutletContext<Person>();
  const mayWrite = mayWriteGuidance(role);
  const forOfficers = texts.filter(({ audience }) => audience === 'officer');
  const forCitizens = texts.filter(({ audience }) => audience === 'citizen');
  return (
    <>
      <title>Hướng dẫn · Minh Bạch</title>
      <h1>Hướng dẫn</h1>
      {mayWrite && (
        <p>
          <Link className="button" to="/huong-dan/moi">
            Viết bài mới
          </Link>
        </p>
      )}
      <Texts heading={guidanceAudienceWords.officer} texts={forOfficers} />
      <Texts heading={guidanceAudienceWords.citizen} texts={forCitizens} />
    </>
  );
}

function Texts({ heading, texts }: { heading: string; texts: readonly Listed[] }) {
  const overdueFirst = texts.toSorted(
    (one, other) => Number(other.reviewOverdue) - Number(one.reviewOverdue),
  );
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      {texts.length === 0 && <p>Chưa có bài nào.</p>}
      <ul className="plain-list">
        {overdueFirst.map(({ slug, kind, title, summary, version, reviewOn, reviewOverdue }) => (
          <li key={slug}>
            <Link to={`/huong-dan/${slug}`}>{title}</Link>{' '}
            {reviewOverdue && <span className="tag late">Quá ngày rà soát</span>}
            <p className="hint">
              {summary} · {guidanceKindWords[kind]}, bản {version}, rà soát trước{' '}
              {shortDate(reviewOn)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
