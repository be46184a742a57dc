import { guidanceList, type ListedGuidance } from '../guidance/guidance.server.ts';
import { Page } from '../parts/page.tsx';
import { sharedPage } from '../site/caching.ts';
import type { Route } from './+types/guidance';

export const headers = sharedPage;

export async function loader({ request }: Route.LoaderArgs) {
  return guidanceList(request);
}

export default function Guidance({ loaderData: texts }: Route.ComponentProps) {
  const pages = texts.filter(({ kind }) => kind === 'page');
  const questions = texts.filter(({ kind }) => kind === 'question');
  return (
    <Page title="Hướng dẫn" back="/">
      <Listed texts={pages} />
      {questions.length > 0 && (
        <>
          <h2>Câu hỏi thường gặp</h2>
          <Listed texts={questions} />
        </>
      )}
    </Page>
  );
}

function Listed({ texts }: { texts: readonly ListedGuidance[] }) {
  return (
    <ul className="plain-list">
      {texts.map(({ slug, title, summary }) => (
        <li key={slug}>
          <a href={`/huong-dan/${slug}`}>{title}</a>
          <p className="soft">{summary}</p>
        </li>
      ))}
    </ul>
  );
}
