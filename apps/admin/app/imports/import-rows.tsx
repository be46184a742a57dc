import { Link } from 'react-router';
import { StackingTable } from '../parts/stacking-table.tsx';
import {
  countWords,
  duplicateWayWords,
  rowOutcomeWords,
  rowVerdictWords,
} from '../words/imports.vi.ts';
import type { ImportDetail, ImportRow } from './import-document.ts';
import { rowsAt, type RowFilters } from './row-filters.ts';

type Props = { rows: ImportDetail['rows']; filters: RowFilters };

const TAGS = {
  ready: 'tag',
  faulty: 'tag late',
  duplicate: 'tag done',
  similar: 'tag waiting',
} as const;

/** Rows with everything that is wrong with them, and what became of them. */
export function ImportRows({ rows, filters }: Props) {
  const { edges, pageInfo, totalCount } = rows;
  return (
    <section aria-labelledby="cac-dong">
      <h2 id="cac-dong">{countWords(totalCount)} dòng</h2>
      {edges.length === 0 ? (
        <p className="empty">Không có dòng nào như vậy.</p>
      ) : (
        <StackingTable columns={['Dòng', 'Văn bản', 'Kết quả kiểm tra', 'Vấn đề']}>
          {edges.map(({ node }) => (
            <Row key={node.number} row={node} />
          ))}
        </StackingTable>
      )}
      <nav className="pager" aria-label="Trang của danh sách">
        {filters.after && <Link to={rowsAt({ ...filters, after: null })}>Về trang đầu</Link>}
        {pageInfo.hasNextPage && (
          <Link to={rowsAt({ ...filters, after: pageInfo.endCursor ?? null })}>Trang sau</Link>
        )}
      </nav>
    </section>
  );
}

function Row({ row }: { row: ImportRow }) {
  return (
    <tr>
      <th scope="row" className="nowrap">
        Dòng {row.number}
      </th>
      <td>
        {row.title || <span className="soft">Không có trích yếu</span>}
        {row.documentNumber && <span className="hint">Số {row.documentNumber}</span>}
      </td>
      <td>
        <span className={TAGS[row.verdict]}>{rowVerdictWords[row.verdict]}</span>
        {row.outcome && <span className="hint">{rowOutcomeWords[row.outcome]}</span>}
      </td>
      <td>
        <Told row={row} />
      </td>
    </tr>
  );
}

function Told({ row: { problems, remarks, unconfirmed, duplicateOf } }: { row: ImportRow }) {
  return (
    <ul className="import-told">
      {problems.map(({ code, column, heading, message, value, suggestion }) => (
        <li key={`${code} ${column}`}>
          {heading !== null && <strong>{heading}: </strong>}
          {message}
          {value !== '' && (
            <span className="hint">
              Đang ghi: <q>{value}</q>
            </span>
          )}
          {suggestion !== null && (
            <span className="hint">
              Có phải: <strong>{suggestion}</strong>?
            </span>
          )}
        </li>
      ))}
      {duplicateOf && (
        <li>
          Trùng {duplicateOf.row === null ? 'với mục đã có' : `với dòng ${duplicateOf.row}`} (
          {duplicateWayWords[duplicateOf.how]})<span className="hint">{duplicateOf.label}</span>
        </li>
      )}
      {unconfirmed.map(({ code, message }) => (
        <li key={code}>Chưa xác nhận được: {message}</li>
      ))}
      {remarks.map(({ code, column, heading, message }) => (
        <li key={`${code} ${column}`} className="soft">
          {heading}: {message}
        </li>
      ))}
    </ul>
  );
}
