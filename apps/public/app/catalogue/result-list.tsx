import type { FoundEntries } from './find-entries.server.ts';
import { entryLine } from './entry-line.ts';
import { EntryStatus } from './entry-status.tsx';
import { MarkedText } from './marked-text.tsx';

type Edge = FoundEntries['edges'][number];

export function ResultList({ edges }: { edges: readonly Edge[] }) {
  return (
    <ol className="plain-list">
      {edges.map(({ node, match }) => (
        <li key={node.id}>
          <h3 className="result-title">
            <a href={`/danh-muc/${node.id}`}>
              {match ? <MarkedText of={match.title} /> : node.title}
            </a>
          </h3>
          <p className="soft">{entryLine(node)}</p>
          {match?.snippet ? (
            <p>
              <MarkedText of={match.snippet} />
            </p>
          ) : null}
          {match && match.missing.length > 0 ? (
            <p className="small soft">Không có từ: {match.missing.join(', ')}</p>
          ) : null}
          {node.inForce && node.state === 'published' && !node.sample ? null : (
            <p>
              <EntryStatus {...node} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
