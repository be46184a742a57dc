import type { GuidanceLinkKind } from '@minhbach/domain';
import { instantWords, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { WrittenText } from '@minhbach/ui/parts/written-text.tsx';
import { guidanceText, type GuidanceText } from '../guidance/guidance.server.ts';
import { Page } from '../parts/page.tsx';
import { sharedPage } from '../site/caching.ts';
import type { Route } from './+types/guidance-text';

export const headers = sharedPage;

const EASY = 'de-doc';

export async function loader({ request, params }: Route.LoaderArgs) {
  const text = await guidanceText(request, params.slug);
  if (text === null) throw new Response(null, { status: 404 });
  const isEasy = new URL(request.url).searchParams.get('ban') === EASY && text.easyBody !== null;
  return { text, isEasy };
}

export default function Guidance({ loaderData: { text, isEasy } }: Route.ComponentProps) {
  const { title, summary, body, easyBody, reviewOn, reviewOverdue, writtenAt } = text;
  return (
    <Page title={title} back="/huong-dan" {...(isEasy ? { above: 'Bản dễ đọc' } : {})}>
      <p>{summary}</p>
      {easyBody === null ? null : (
        <p className="no-print">
          {isEasy ? <a href="?">Xem bản đầy đủ</a> : <a href={`?ban=${EASY}`}>Xem bản dễ đọc</a>}
        </p>
      )}
      <OtherForms links={text.links} />
      {reviewOverdue ? (
        <Panel kind="warning">
          <p>Bài này đã quá ngày rà soát; có thể có chỗ không còn đúng.</p>
        </Panel>
      ) : null}
      <WrittenText text={isEasy && easyBody !== null ? easyBody : body} />
      <p className="soft">
        Cập nhật: {instantWords(writtenAt)}. Sẽ rà soát trước ngày {shortDate(reviewOn)}.
      </p>
    </Page>
  );
}

const LINK_WORDS: Record<GuidanceLinkKind, string> = {
  sign_language: 'Ngôn ngữ ký hiệu',
  audio: 'Bản nghe',
  document: 'Tài liệu',
};

function OtherForms({ links }: Pick<GuidanceText, 'links'>) {
  if (links.length === 0) return null;
  return (
    <ul>
      {links.map(({ kind, title, address }) => (
        <li key={address}>
          {LINK_WORDS[kind]}: <a href={address}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
