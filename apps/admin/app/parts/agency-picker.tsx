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

const WAIT_FOR_TYPING_MS = 250;

/** Finds an agency by its names old and new, and sends its code. Typing finds, radio buttons choose. */
export function AgencyPicker({ name, label, hint, error }: FieldProps) {
  const [search, setSearch] = useState('');
  const [chosen, choose] = useState<{ code: string; name: string } | null>(null);
  const found = useFound(search);
  const id = fieldId(name);

  return (
    <div className={fieldClass(error)}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldErrorText name={name} error={error} />
      <input
        className="input"
        id={id}
        type="search"
        autoComplete="off"
        placeholder="Tên cơ quan, xã phường, quận huyện cũ"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        {...describedBy({ name, label, hint, error })}
      />
      <p role="status" className="hint">
        {search.trim() !== '' &&
          (found.length === 0 ? 'Chưa thấy cơ quan nào.' : `${found.length} cơ quan phù hợp nhất:`)}
      </p>
      {found.map(({ node, matched }) => (
        <label className="choice" key={node.id}>
          <input
            type="radio"
            name={`${name}.choice`}
            checked={chosen?.code === node.code}
            onChange={() => choose(node)}
          />
          <span>
            {node.name}
            {matched && <span className="hint">Tìm thấy theo: {matched}</span>}
            {node.validUntil && <span className="hint">Đã ngừng hoạt động</span>}
          </span>
        </label>
      ))}
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

function useFound(search: string): Found {
  const [found, setFound] = useState<Found>([]);
  useEffect(() => {
    if (search.trim() === '') {
      setFound([]);
      return;
    }
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      askApi(FindAgency, { search }, leaving.signal).then(
        ({ agencies }) => setFound(agencies.edges),
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
