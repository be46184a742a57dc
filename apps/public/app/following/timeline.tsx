import { weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import type { Case } from './case.server.ts';

/** What has happened, the latest first. */
export function Timeline({ events }: { events: Case['timeline'] }) {
  return (
    <ol className="timeline" reversed>
      {[...events].reverse().map(({ sequence, on, text, detail, deadline }) => (
        <li key={sequence}>
          <time dateTime={on} className="soft">
            {weekdayDate(on)}
          </time>
          <br />
          {text}
          {detail ? <p className="typed-text">{detail}</p> : null}
          {deadline ? (
            <Derivation of={deadline} about={`hạn tính ngày ${weekdayDate(on)}`} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}
