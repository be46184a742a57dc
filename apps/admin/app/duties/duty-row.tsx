import { classTitle } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import { DutyTag } from '@minhbach/ui/parts/duty-tag.tsx';
import { publicationBasisWords } from '@minhbach/ui/words/publication-bases.vi.ts';
import { graphql } from '../gql/gql.ts';
import type { DutyRowFragment } from '../gql/graphql.ts';
import { Urged } from '../oversight/urged.tsx';
import { urgePath } from '../oversight/urged-matter.ts';
import { DutyActs } from './duty-acts.tsx';

graphql(`
  fragment DutyRow on PublicationDuty {
    id
    title
    period
    classKey
    dueOn
    basis
    state
    daysLate
    derivation
    provisional
    termUnverified
    publishedUntil
    urgings {
      ...UrgedParts
    }
    under {
      instrument
      text
    }
    met {
      entryId
      title
      on
      isDayKnown
    }
  }
`);

type Props = { duty: DutyRowFragment; isOurs: boolean };

/** One duty with its last day opened to its reasons, and what met it. */
export function DutyRow({ duty, isOurs }: Props) {
  const { title, period, classKey, dueOn, state, daysLate, met, basis } = duty;
  const about = `${title}, ${period}`;
  return (
    <tr>
      <th scope="row">
        <strong>{title}</strong>
        <span className="hint">
          {period} · {classTitle(classKey)}
        </span>
      </th>
      <td>
        <span className="nowrap">{shortDate(dueOn)}</span>
        <span className="hint">{publicationBasisWords[basis]}</span>
        <Derivation of={duty} about={about} />
        {duty.termUnverified && (
          <p className="hint">Thời hạn chuyên ngành này cần đối chiếu lại với văn bản gốc.</p>
        )}
      </td>
      <td>
        <DutyTag state={state} daysLate={daysLate} />
        {met && (
          <span className="hint">
            {met.title}, {met.isDayKnown ? 'công khai' : 'có ở đây từ'} {shortDate(met.on)}
          </span>
        )}
        <Urged urgings={duty.urgings} to={urgeOf(duty)} about={about} />
        {isOurs && <DutyActs duty={duty} about={about} />}
      </td>
    </tr>
  );
}

/** What is met needs no urging. */
const urgeOf = ({ id, state }: DutyRowFragment) =>
  state === 'overdue' || state === 'upcoming' ? urgePath({ 'nghia-vu': id }) : null;
