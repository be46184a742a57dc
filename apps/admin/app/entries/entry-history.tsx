import { instantWords } from '@minhbach/ui/dates/date-words.vi.ts';
import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { entryActWords } from '@minhbach/ui/words/entry-acts.vi.ts';
import type { EntryLineShown } from './entry-document.ts';

type Props = { lines: readonly EntryLineShown[] };

export function EntryHistory({ lines }: Props) {
  return (
    <section aria-labelledby="lich-su">
      <h2 id="lich-su">Lịch sử</h2>
      <p className="hint">
        {lines.length} dòng, mới nhất ở trên. Dòng đã ghi không sửa, không xóa.
      </p>
      <EntryLines lines={lines} />
    </section>
  );
}

export function EntryLines({ lines }: Props) {
  return (
    <ol className="timeline" reversed>
      {lines.map((line) => (
        <li key={line.number}>
          <p className="timeline__head">
            <strong>{entryActWords[line.act]}</strong>{' '}
            <span className="soft">
              {instantWords(line.at)} · {line.byName ?? actorRoleWords[line.byRole]}
              {line.byName && ` (${actorRoleWords[line.byRole]})`} · phiên bản {line.number}
            </span>
          </p>
          {line.reason && <blockquote>{line.reason}</blockquote>}
        </li>
      ))}
    </ol>
  );
}
