import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { accessLevelWords } from '@minhbach/ui/words/access-levels.vi.ts';
import { restrictionHeadWords } from '@minhbach/ui/words/restriction-heads.vi.ts';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { classesWords } from '../words/entry-fields.vi.ts';
import { CompareTable } from './compare-table.tsx';
import type { EntryShown } from './entry-document.ts';

type Classification = Pick<EntryShown, 'classes' | 'access' | 'head' | 'condition'>;

/** The proposal that waits for a second person; beside what holds, where something holds already. */
export function EntryProposal({ entry }: { entry: EntryShown }) {
  const { proposal } = entry;
  if (!proposal) return null;
  const holds = entry.state === 'published' || entry.state === 'corrected';
  const proposed = rowsOf(proposal);
  return (
    <section aria-labelledby="de-xuat" className="panel">
      <h2 id="de-xuat">Đề xuất phân loại đang chờ</h2>
      <p>
        {proposal.proposedBy ?? 'Cán bộ'} đề xuất ngày {shortDate(proposal.proposedOn)}
        {proposal.reason && (
          <>
            , lý do: <span className="as-typed">{proposal.reason}</span>
          </>
        )}
      </p>
      {holds ? (
        <CompareTable
          caption="Phân loại đang áp dụng và phân loại được đề xuất"
          left={{ name: 'Đang áp dụng' }}
          right={{ name: 'Được đề xuất' }}
          rows={rowsOf(entry)
            .map(({ term, words }, at) => ({
              term,
              before: words,
              after: proposed[at]?.words ?? '',
            }))
            .filter(({ before, after }) => before || after)}
        />
      ) : (
        <SummaryList>
          {proposed.map(({ term, words }) => (
            <Fact term={term} key={term}>
              {words && <span className="as-typed">{words}</span>}
            </Fact>
          ))}
        </SummaryList>
      )}
    </section>
  );
}

function rowsOf({ classes, access, head, condition }: Classification) {
  return [
    { term: 'Mức tiếp cận', words: accessLevelWords[access] },
    { term: 'Căn cứ hạn chế', words: head ? restrictionHeadWords[head] : '' },
    { term: 'Điều kiện tiếp cận', words: condition ?? '' },
    { term: 'Loại thông tin', words: classesWords(classes) },
  ];
}
