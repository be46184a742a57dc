import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import type { Sent } from '../sent.ts';
import { useStandingForm } from './standing-form.ts';

/** What a field of such a form is called, and what was wrong with it. */
export type FieldOf = (name: string) => { name: string; error: string | undefined };

type Props = {
  /** Which of the page's acts it asks for. */
  act: string;
  /** Tells the forms of a page apart: their fields carry it before their names. */
  form: string;
  /** The record that it changes; left out for a new one, which gets an id of its own. */
  id?: string;
  version: number;
  summary: string;
  /** Said after the summary to those who hear the page. */
  about?: string;
  button: string;
  done: string;
  /** What the second button says that takes the record back. */
  withdraw?: string;
  renderFields: (field: FieldOf) => ReactNode;
};

/** One record of a page that keeps several, folded away until somebody writes. */
export function RecordForm({ act, form, id, version, renderFields, ...words }: Props) {
  const fetcher = useFetcher<Sent>();
  const standing = useStandingForm(version, fetcher);
  // A new record is another one each time that the form begins anew.
  const ownId = useMemo(() => [standing.key, crypto.randomUUID()] as const, [standing.key]);
  const errors = fetcher.data?.errors ?? [];
  useEffect(() => {
    if (standing.isSaved) announce(words.done);
  }, [standing.isSaved, words.done]);
  const field: FieldOf = (name) => ({
    name: `${form}.${name}`,
    error: errorOf(errors, `${form}.${name}`),
  });
  return (
    <details>
      <summary>
        {words.summary}
        {words.about && <span className="visually-hidden">: {words.about}</span>}
      </summary>
      <fetcher.Form
        method="post"
        className="narrow-form"
        key={standing.key}
        onChange={standing.touch}
        noValidate
      >
        <ErrorSummary errors={errors} />
        {standing.isSaved && <p className="panel good">{words.done}</p>}
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="id" value={id ?? ownId[1]} />
        <input type="hidden" name="version" value={standing.version} />
        {renderFields(field)}
        <button className="button">{words.button}</button>{' '}
        {words.withdraw && (
          <button className="button second" name="withdrawn" value="true">
            {words.withdraw}
          </button>
        )}
      </fetcher.Form>
    </details>
  );
}
