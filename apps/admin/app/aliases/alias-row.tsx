import { instantWords } from '@minhbach/ui/dates/date-words.vi.ts';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import type { AliasesQuery } from '../gql/graphql.ts';
import { useStandingForm } from '../parts/standing-form.ts';
import type { Sent } from '../sent.ts';
import { aliasKindWords } from '../words/alias-kinds.vi.ts';
import { AliasFields } from './alias-fields.tsx';

type Fetcher = ReturnType<typeof useFetcher<Sent>>;
type Alias = AliasesQuery['searchAliases']['edges'][number]['node'];

export function AliasRow({ alias }: { alias: Alias }) {
  const fetcher = useFetcher<Sent>();
  const { term, means, kind, bothWays, active } = alias;
  useEffect(() => {
    if (fetcher.data?.isDone) announce(`Đã lưu: ${term}`);
  }, [fetcher.data, term]);

  return (
    <tr>
      <th scope="row">
        {term}
        <span className="hint">{aliasKindWords[kind]}</span>
        {fetcher.data?.isDone && <span className="hint">Đã lưu.</span>}
      </th>
      <td>
        {means.join('; ')}
        {bothWays && <span className="hint">Dùng cả hai chiều</span>}
      </td>
      <td>{active ? 'Đang dùng' : <span className="tag done">Đã tắt</span>}</td>
      <td>
        <Acts alias={alias} fetcher={fetcher} />
      </td>
    </tr>
  );
}

function Acts({ alias, fetcher }: { alias: Alias; fetcher: Fetcher }) {
  const errors = fetcher.data?.errors ?? [];
  const { id, term, active, version } = alias;
  const form = useStandingForm(version, fetcher);
  return (
    <>
      <ErrorSummary errors={errors} />
      <fetcher.Form method="post" className="inline-form">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <button
          className="button second small"
          name="act"
          value={active ? 'switch_off' : 'switch_on'}
        >
          {active ? 'Tắt' : 'Bật lại'}
          <span className="visually-hidden"> {term}</span>
        </button>
      </fetcher.Form>
      <details open={errors.some(({ field }) => field !== null) || undefined}>
        <summary>
          Sửa<span className="visually-hidden"> {term}</span>
        </summary>
        <fetcher.Form
          key={form.key}
          method="post"
          onChange={form.touch}
          noValidate
          autoComplete="off"
        >
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={form.version} />
          <AliasFields alias={alias} errors={errors} />
          <button className="button second small" name="act" value="change">
            Lưu<span className="visually-hidden"> {term}</span>
          </button>
        </fetcher.Form>
        <History alias={alias} />
      </details>
    </>
  );
}

function History({ alias }: { alias: Alias }) {
  return (
    <ul className="hint" aria-label={`Các lần sửa ${alias.term}`}>
      {alias.history.map((one) => (
        <li key={one.number}>
          {instantWords(one.at)}, {one.byName ?? 'danh sách ban đầu'}: {one.term} →{' '}
          {one.means.join('; ')}
          {!one.active && ' (tắt)'}
        </li>
      ))}
    </ul>
  );
}
