/** How a date came about, as the API explains it: each step, with its article and the days it passed over. */
export type DerivedDate = {
  dueOn: string;
  derivation: readonly string[];
  provisional: boolean;
};

/** Opens a date to its reasons. */
export function Derivation({ of, about }: { of: DerivedDate; about: string }) {
  const { derivation, provisional } = of;
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
