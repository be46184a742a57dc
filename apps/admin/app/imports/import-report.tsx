import { Link } from 'react-router';
import { countWords, rowOutcomeWords, rowVerdictWords } from '../words/imports.vi.ts';
import type { ImportDetail } from './import-document.ts';
import { rowsAt, sheetAt, type RowFilters } from './row-filters.ts';

type Props = { run: ImportDetail; filters: RowFilters };

/** What the trial run found, in figures that lead to their rows. */
export function ImportReport({ run, filters }: Props) {
  const all = run.ready + run.faulty + run.duplicate + run.similar;
  const verdicts = (['ready', 'faulty', 'duplicate', 'similar'] as const).map((verdict) => ({
    words: rowVerdictWords[verdict],
    count: run[verdict],
    filter: { verdict },
  }));
  const outcomes = [
    { words: rowOutcomeWords.imported, count: run.imported, filter: { outcome: 'imported' } },
    {
      words: rowOutcomeWords.passed_over,
      count: run.passedOver,
      filter: { outcome: 'passed_over' },
    },
    { words: rowOutcomeWords.refused, count: run.refused, filter: { outcome: 'refused' } },
  ] as const;
  const figures = [
    { words: 'Tất cả', count: all, filter: {} },
    ...verdicts,
    ...outcomes.filter(({ count }) => count > 0),
  ];
  return (
    <>
      <nav className="import-groups" aria-label="Nhóm dòng">
        <ul>
          {figures.map(({ words, count, filter }) => (
            <li key={words}>
              <Link
                to={rowsAt(filter)}
                aria-current={
                  rowsAt(filter) === rowsAt({ ...filters, after: null }) ? 'page' : undefined
                }
              >
                <span>{words}</span>
                <strong>{countWords(count)}</strong>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Problems run={run} filters={filters} />
    </>
  );
}

function Problems({ run, filters }: Props) {
  if (run.problems.length === 0) return null;
  return (
    <section aria-labelledby="van-de">
      <h2 id="van-de">Vấn đề tìm thấy</h2>
      <ul>
        {run.problems.map(({ code, column, heading, message, count, stops }) => (
          <li key={`${code} ${column} ${stops}`}>
            <Link
              to={rowsAt({ problem: code })}
              aria-current={filters.problem === code ? 'true' : undefined}
            >
              {countWords(count)} dòng
              <span className="visually-hidden"> có vấn đề: {message}</span>
            </Link>{' '}
            {heading !== null && <strong>{heading}: </strong>}
            {message}
            {!stops && <span className="hint">Chỉ lưu ý; dòng vẫn nhập được.</span>}
          </li>
        ))}
      </ul>
      {run.faulty > 0 && (
        <p>
          Tải các dòng có lỗi kèm cột “Vấn đề” để sửa:{' '}
          <a href={sheetAt(run.id, 'xlsx', { verdict: 'faulty' })}>tệp Excel</a>,{' '}
          <a href={sheetAt(run.id, 'csv', { verdict: 'faulty' })}>tệp CSV</a>. Sửa xong, tải tệp đó
          lên thành đợt nhập mới.
        </p>
      )}
    </section>
  );
}
