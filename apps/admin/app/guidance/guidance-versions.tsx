import { instantWords } from '@minhbach/ui/dates/date-words.vi.ts';
import { WrittenText } from '@minhbach/ui/parts/written-text.tsx';
import type { GuidancePartsFragment } from '../gql/graphql.ts';

/** Every version that was published, the latest first; each opens to its words. */
export function GuidanceVersions({ versions }: { versions: readonly GuidancePartsFragment[] }) {
  return (
    <section aria-labelledby="cac-ban">
      <h2 id="cac-ban">Các bản đã đăng</h2>
      {versions.map(({ version, title, summary, body, writtenAt, withdrawn }) => (
        <details key={version}>
          <summary>
            Bản {version}: {withdrawn ? 'gỡ' : 'đăng'} lúc {instantWords(writtenAt)}
          </summary>
          <p>
            <strong>{title}</strong>
          </p>
          <p>{summary}</p>
          <WrittenText text={body} heading={3} />
        </details>
      ))}
    </section>
  );
}
