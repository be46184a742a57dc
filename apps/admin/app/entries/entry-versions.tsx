import { entryActWords } from '@minhbach/ui/words/entry-acts.vi.ts';
import { useState } from 'react';
import { ENTRY_FIELDS } from '../words/entry-fields.vi.ts';
import { CompareTable } from './compare-table.tsx';
import type { EntryLineShown } from './entry-document.ts';

type Props = { lines: readonly EntryLineShown[] };

/** Any two versions side by side; first the last act and what was before it. */
export function EntryVersions({ lines }: Props) {
  const [newest, previous] = lines;
  const [before, setBefore] = useState(previous?.number);
  const [after, setAfter] = useState(newest?.number);
  const left = lines.find(({ number }) => number === before) ?? previous;
  const right = lines.find(({ number }) => number === after) ?? newest;
  if (!left || !right) return null;

  const rows = ENTRY_FIELDS.map(({ term, words }) => ({
    term,
    before: words(left.version),
    after: words(right.version),
  })).filter((row) => row.before || row.after);
  const differing = rows.filter((row) => row.before !== row.after).length;

  return (
    <section aria-labelledby="phien-ban">
      <h2 id="phien-ban">So sánh phiên bản</h2>
      <div className="filters">
        <VersionChoice
          id="ban-truoc"
          label="Bản bên trái"
          lines={lines}
          chosen={left.number}
          onChoice={setBefore}
        />
        <VersionChoice
          id="ban-sau"
          label="Bản bên phải"
          lines={lines}
          chosen={right.number}
          onChoice={setAfter}
        />
      </div>
      <p role="status">{differing === 0 ? 'Hai bản giống nhau.' : `${differing} chỗ khác nhau.`}</p>
      <CompareTable
        caption="Các nội dung của hai phiên bản"
        left={{ name: `Phiên bản ${left.number}` }}
        right={{ name: `Phiên bản ${right.number}` }}
        rows={rows}
      />
    </section>
  );
}

type ChoiceProps = {
  id: string;
  label: string;
  lines: Props['lines'];
  chosen: number;
  onChoice: (number: number) => void;
};

function VersionChoice({ id, label, lines, chosen, onChoice }: ChoiceProps) {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => onChoice(Number(currentTarget.value))}
      >
        {lines.map(({ number, act }) => (
          <option key={number} value={number}>
            {number} · {entryActWords[act]}
          </option>
        ))}
      </select>
    </div>
  );
}
