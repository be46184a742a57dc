import { instantWords } from '@minhbach/ui/dates/date-words.vi.ts';
import { data, Link } from 'react-router';
import { askApi } from '../api.ts';
import { actOnImport } from '../imports/act-on-import.ts';
import { ImportActs } from '../imports/import-acts.tsx';
import { ImportRunPage, type ImportDetail } from '../imports/import-document.ts';
import { ImportProgress } from '../imports/import-progress.tsx';
import { ImportReport } from '../imports/import-report.tsx';
import { ImportRows } from '../imports/import-rows.tsx';
import { rowFiltersOf } from '../imports/row-filters.ts';
import { countWords, importStateTags, importStateWords } from '../words/imports.vi.ts';
import type { Route } from './+types/import';

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const filters = rowFiltersOf(new URL(request.url).searchParams);
  const { importRun } = await askApi(ImportRunPage, { id: params.id, ...filters }, request.signal);
  if (!importRun) throw data(null, { status: 404 });
  return { run: importRun, filters };
}

export async function clientAction({ params, request }: Route.ClientActionArgs) {
  return actOnImport(params.id, await request.formData());
}

export default function ImportPage({ loaderData: { run, filters } }: Route.ComponentProps) {
  return (
    <>
      <title>{`${run.fileName} · Nhập danh mục · Minh Bạch`}</title>
      <p>
        <Link to="/nhap-danh-muc">← Các đợt nhập</Link>
      </p>
      <h1>Nhập danh mục: {run.fileName}</h1>
      <p>
        <span className={importStateTags[run.state]}>{importStateWords[run.state]}</span>{' '}
        {run.createdByName} tải lên lúc {instantWords(run.createdAt)}
        {run.scope === 'city' && ', cho mọi cơ quan của Thành phố'}.
      </p>
      <ImportProgress run={run} />
      <Ended run={run} />
      <Findings run={run} />
      <ImportActs run={run} />
      <ImportReport run={run} filters={filters} />
      <ImportRows rows={run.rows} filters={filters} />
    </>
  );
}

function Ended({ run }: { run: ImportDetail }) {
  if (run.fault) return <p className="panel bad">{run.fault.message}</p>;
  if (run.state !== 'done' && run.state !== 'cancelled') return null;
  return (
    <p className="panel good">
      Đã nhập {countWords(run.imported)} mục, bỏ qua {countWords(run.passedOver)} dòng
      {run.refused > 0 && `, ${countWords(run.refused)} dòng bị từ chối khi nhập`}. Đã công khai{' '}
      {countWords(run.published)} mục, còn {countWords(run.waiting)} mục chờ xác nhận.
    </p>
  );
}

function Findings({ run: { findings } }: { run: ImportDetail }) {
  if (findings.length === 0) return null;
  return (
    <section className="panel warning" aria-labelledby="luu-y">
      <h2 id="luu-y">Lưu ý về tệp</h2>
      <ul>
        {findings.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
