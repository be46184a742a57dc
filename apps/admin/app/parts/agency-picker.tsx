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
import type { FindAgencyQuery } from '../gql/graphql.ts';

const FindAgency = graphql(`
  query FindAgency($search: String!) {
    me {
      id
    }
    agencies(search: $search, first: 8) {
      edges {
        matched
        node {
          id
          code
          name
          validUntil
        }
      }
    }
  }
`);

type Found = FindAgencyQuery['agencies']['edges'];
type Agency = { code: string; name: string };

const WAIT_FOR_TYPING_MS = 250;

/** Finds an agency by its names old and new, and sends its code. Typing finds, a radio button chooses. */
export function AgencyPicker(props: FieldProps) {
  const { name, label, hint, error } = props;
  const [search, setSearch] = useState('');
  const [chosen, choose] = useState<Agency | null>(null);
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
        placeholder="Tên cơ quan, xã phường, quận huyện cũ"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        {...describedBy(props)}
      />
      <Choices name={name} search={search.trim()} chosen={chosen} choose={choose} />
      {chosen && (
        <p>
          Đã chọn: <strong>{chosen.name}</strong>{' '}
          <button type="button" className="quiet" onClick={() => choose(null)}>
            Bỏ chọn
          </button>
        </p>
      )}
      <input type="hidden" name={name} value={chosen?.code ?? ''} />
    </div>
  );
}

type ChoicesProps = {
  name: string;
  search: string;
  chosen: Agency | null;
  choose: (agency: Agency) => void;
};

function Choices({ name, search, chosen, choose }: ChoicesProps) {
  const { of, edges } = useFound(search);
  if (search === '') return null;
  return (
    <>
      <p role="status" className="hint">
        {of === search &&
          (edges.length === 0
            ? 'Chưa thấy cơ quan nào; thử tên khác.'
            : `${edges.length} cơ quan phù hợp nhất:`)}
      </p>
      {edges.map(({ node, matched }) => (
        <label className="choice" key={node.id}>
          <input
            type="radio"
            name={`${name}.choice`}
            checked={chosen?.code === node.code}
            disabled={Boolean(node.validUntil)}
            onChange={() => choose(node)}
          />
          <span>
            {node.name}
            {matched && <span className="hint">Tìm thấy theo: {matched}</span>}
            {node.validUntil && <span className="hint">Đã kết thúc hoạt động</span>}
          </span>
        </label>
      ))}
    </>
  );
}

/** What was found, and for which words: an older answer stays until the newer one is there. */
function useFound(search: string): { of: string; edges: Found } {
  const [found, setFound] = useState<{ of: string; edges: Found }>({ of: '', edges: [] });
  useEffect(() => {
    if (search === '') return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      askApi(FindAgency, { search }, leaving.signal).then(
        ({ agencies }) => setFound({ of: search, edges: agencies.edges }),
        // Without a list nothing can be chosen, and the form then says that a choice is missing.
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
