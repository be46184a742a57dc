import { shortDate } from '../dates/date-words.vi.ts';

/** How a date came about, as the API explains it. */
export type DerivedDate = {
  dueOn: string;
  derivation: readonly string[];
  skipped: readonly { on: string; name: string }[];
  under: readonly { text: string }[];
  provisional: boolean;
};

/** Opens a date to its reasons. */
export function Derivation({ of, about }: { of: DerivedDate; about: string }) {
  const { derivation, skipped, under, provisional } = of;
  return (
    <details className="derivation">
      <summary>
        Vì sao là ngày này?<span className="visually-hidden"> ({about})</span>
      </summary>
      <div>
        <ol>
          {derivation.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        {under.length === 0 ? null : <p>Căn cứ: {under.map(({ text }) => text).join('; ')}.</p>}
        {skipped.length === 0 ? null : <Skipped days={skipped} />}
        {provisional ? (
          <p>
            <strong>Ngày tạm tính:</strong> lịch nghỉ của năm này chưa được quyết định, ngày có thể
            đổi.
          </p>
        ) : null}
      </div>
    </details>
  );
}

function Skipped({ days }: { days: DerivedDate['skipped'] }) {
  return (
    <>
      <p>Các ngày không làm việc trong khoảng này:</p>
      <ul>
        {days.map(({ on, name }) => (
          <li key={on}>
            {shortDate(on)}: {name}
          </li>
        ))}
      </ul>
    </>
  );
}
