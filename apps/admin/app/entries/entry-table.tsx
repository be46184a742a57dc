import { classTitle } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Link } from 'react-router';
import { graphql } from '../gql/gql.ts';
import type { EntryRowFragment } from '../gql/graphql.ts';
import { AccessBadge, EntryStateBadge } from '../parts/entry-badges.tsx';
import { StackingTable } from '../parts/stacking-table.tsx';
import { classWords } from '../words/class-keys.vi.ts';

graphql(`
  fragment EntryRow on StaffEntry {
    id
    state
    access
    confirmedOn
    title
    documentNumber
    documentKind
    issuer
    issuedOn
    sample
    needsReview
    reviewOn
    proposal {
      classes
      access
      proposedBy
      proposedOn
      mine
    }
  }
`);

type Props = { rows: readonly EntryRowFragment[]; picks: boolean };

const COLUMNS = ['Trạng thái', 'Mục thông tin', 'Mức tiếp cận'];

/** `picks` puts a box before each entry, for what is done to many at once. */
export function EntryTable({ rows, picks }: Props) {
  return (
    <StackingTable
      columns={picks ? ['Chọn', ...COLUMNS, 'Người đề xuất'] : [...COLUMNS, 'Đang chờ']}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          {picks && (
            <td>
              <input type="checkbox" name="ids" value={row.id} aria-label={`Chọn ${row.title}`} />
            </td>
          )}
          <td>
            <EntryStateBadge state={row.state} />
          </td>
          <th scope="row">
            <Link to={`/danh-muc/${row.id}`} data-row="">
              {row.title}
            </Link>
            <span className="hint">{describe(row)}</span>
            {picks && row.proposal && <Classes of={row.proposal.classes} />}
          </th>
          <td>
            <HowOpen row={row} />
          </td>
          <td>{picks ? proposer(row) : waiting(row)}</td>
        </tr>
      ))}
    </StackingTable>
  );
}

/** What holds, and what is proposed instead: nobody confirms what they have not read. */
function HowOpen({ row: { access, confirmedOn, proposal } }: { row: EntryRowFragment }) {
  return (
    <>
      {(confirmedOn || !proposal) && <AccessBadge access={access} confirmedOn={confirmedOn} />}
      {proposal && (
        <span className="entries__proposed">
          Đề xuất: <AccessBadge access={proposal.access} />
        </span>
      )}
    </>
  );
}

function Classes({ of: classes }: { of: readonly string[] }) {
  const words = classes.map((key) => `${classTitle(key) ?? key} (${classWords(key)})`);
  return <span className="hint">Loại: {words.join('; ') || 'ngoài danh mục của luật'}</span>;
}

function describe(row: EntryRowFragment): string {
  const { documentKind, documentNumber, issuer, issuedOn, sample } = row;
  const name = [documentKind, documentNumber].filter(Boolean).join(' ');
  const parts = [name, issuer, issuedOn && shortDate(issuedOn), sample && 'Dữ liệu mẫu'];
  return parts.filter(Boolean).join(' · ');
}

function proposer({ proposal }: EntryRowFragment): string {
  if (!proposal) return '';
  return [proposal.proposedBy, shortDate(proposal.proposedOn)].filter(Boolean).join(', ');
}

function waiting({ proposal, needsReview, reviewOn }: EntryRowFragment): string {
  if (proposal?.mine) return 'Người khác xác nhận đề xuất của bạn';
  if (proposal) return `Người thứ hai xác nhận, từ ${shortDate(proposal.proposedOn)}`;
  return needsReview && reviewOn ? `Rà soát, đến kỳ từ ${shortDate(reviewOn)}` : '';
}
