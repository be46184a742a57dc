import {
  describedBy,
  fieldClass,
  FieldErrorText,
  Hint,
  type FieldProps,
} from '@minhbach/ui/form/field.tsx';
import { fieldId } from '@minhbach/ui/form/field-errors.ts';
import { useEffect, useState } from 'react';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { FindEntryQuery } from '../gql/graphql.ts';

const FindEntry = graphql(`
  query FindEntry($words: String!) {
    me {
      id
    }
    lookFirst(words: $words) {
      id
      title
      documentNumber
      issuer
      issuedOn
    }
  }
`);

type Found = FindEntryQuery['lookFirst'];
type Entry = Found[number];

const WAIT_FOR_TYPING_MS = 250;

/** Finds an entry that everybody can read, and sends its id. Typing finds, a radio button chooses. */
export function EntryPicker({ words: begun = '', ...props }: FieldProps & { words?: string }) {
  const { name, label, hint, error } = props;
  const [search, setSearch] = useState(begun);
  const [chosen, choose] = useState<Entry | null>(null);
  return (
    <div className={fieldClass(error)}>
      <label className="label" htmlFor={fieldId(name)}>
        {label}
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldErrorText name={name} error={error} />
      <input
        className="input"
        id={fieldId(name)}
        type="search"
        autoComplete="off"
        placeholder="Tên hoặc số, ký hiệu văn bản"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        {...describedBy(props)}
      />
      <Choices name={name} search={search.trim()} chosen={chosen} choose={choose} />
      {chosen && (
        <p>
          Đã chọn: <strong>{chosen.title}</strong>{' '}
          <button type="button" className="quiet" onClick={() => choose(null)}>
            Bỏ chọn
          </button>
        </p>
      )}
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
    </div>
  );
}

type ChoicesProps = {
  name: string;
  search: string;
  chosen: Entry | null;
  choose: (entry: Entry) => void;
};

function Choices({ name, search, chosen, choose }: ChoicesProps) {
  const { of, entries } = useFound(search);
  if (search === '') return null;
  return (
    <>
      <p role="status" className="hint">
        {of === search &&
          (entries.length === 0
            ? 'Chưa thấy mục nào đang công khai; thử từ khác, hoặc ghi địa chỉ ở dưới.'
            : `${entries.length} mục gần nhất:`)}
      </p>
      {entries.map((entry) => (
        <label className="choice" key={entry.id}>
          <input
            type="radio"
            name={`${name}.choice`}
            checked={chosen?.id === entry.id}
            onChange={() => choose(entry)}
          />
          <span>
            {entry.title}
            <span className="hint">
              {[entry.documentNumber, entry.issuer].filter(Boolean).join(' · ')}
            </span>
          </span>
        </label>
      ))}
    </>
  );
}

/** What was found, and for which words: an older answer stays until the newer one is there. */
function useFound(search: string): { of: string; entries: Found } {
  const [found, setFound] = useState<{ of: string; entries: Found }>({ of: '', entries: [] });
  useEffect(() => {
    if (search === '') return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      askApi(FindEntry, { words: search }, leaving.signal).then(
        ({ lookFirst: entries }) => setFound({ of: search, entries }),
        // Without a list nothing can be chosen, and the form then says that a place is missing.
        () => undefined,
      );
    }, WAIT_FOR_TYPING_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [search]);
  return found;
}
