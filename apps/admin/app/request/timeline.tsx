import { actionWords } from '@minhbach/ui/words/actions.vi.ts';
import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { instantWords, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import type { EventPartsFragment } from '../gql/graphql.ts';

type Props = { events: readonly EventPartsFragment[] };

export function Timeline({ events }: Props) {
  return (
    <section aria-labelledby="so-theo-doi">
      <h2 id="so-theo-doi">Diễn biến trong sổ theo dõi</h2>
      <p className="hint">
        {events.length} dòng, mới nhất ở trên. Dòng đã ghi không sửa, không xóa.
      </p>
      <TimelineList events={events.toSorted((a, b) => b.sequence - a.sequence)} />
    </section>
  );
}

export function TimelineList({ events }: Props) {
  return (
    <ol className="timeline" reversed>
      {events.map((event) => (
        <li key={event.sequence}>
          <p className="timeline__head">
            <strong>{actionWords[event.action]}</strong>{' '}
            <span className="soft">
              {instantWords(event.at)} · {event.byName ?? actorRoleWords[event.by]}
              {event.byName && ` (${actorRoleWords[event.by]})`}
            </span>
          </p>
          <p>{event.text}</p>
          {event.detail && <blockquote>{event.detail}</blockquote>}
          {event.deadline && (
            <Derivation
              of={event.deadline}
              about={`${actionWords[event.action]}, ${shortDate(event.on)}`}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
