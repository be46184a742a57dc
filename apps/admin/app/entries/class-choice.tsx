import { BEYOND_THE_LIST, classTitle, partsOf, statuteNamed } from '@minhbach/domain';
import { describedBy, FieldErrorText, Hint } from '@minhbach/ui/form/field.tsx';
import { fieldId } from '@minhbach/ui/form/field-errors.ts';
import { useMemo, useRef, useState, type RefObject } from 'react';
import { announce } from '../announce.ts';
import { classWords } from '../words/class-keys.vi.ts';
import { fold } from './fold.ts';

type Props = { chosen: readonly string[]; error: string | undefined };

const SHOWN = 12;
const NAME = 'classification.classes';

/** The classes of Article 17, of which there are too many to read: found by words, then ticked. */
export function ClassChoice({ chosen: given, error }: Props) {
  const [chosen, setChosen] = useState(given);
  const search = useRef<HTMLInputElement>(null);

  function choose(key: string, isChosen: boolean) {
    setChosen((before) => (isChosen ? [...before, key] : before.filter((one) => one !== key)));
    announce(`${isChosen ? 'Đã chọn' : 'Đã bỏ'}: ${classTitle(key) ?? key}`);
  }

  return (
    <fieldset className={error ? 'field wrong class-choice' : 'field class-choice'}>
      <legend>Loại thông tin theo Điều 17</legend>
      <FieldErrorText name={NAME} error={error} />
      <Chosen
        keys={chosen}
        drop={(key) => {
          choose(key, false);
          // The button that was pressed is gone.
          search.current?.focus();
        }}
      />
      <Found search={search} chosen={chosen} choose={choose} error={error} />
    </fieldset>
  );
}

type Choose = (key: string, isChosen: boolean) => void;
type FoundProps = Props & { search: RefObject<HTMLInputElement | null>; choose: Choose };

function Found({ search, chosen, choose, error }: FoundProps) {
  const [wanted, setWanted] = useState('');
  const found = useMemo(() => matching(wanted), [wanted]);
  const hint = 'Gõ vài từ, có dấu hay không dấu. Không loại nào khớp thì để trống.';
  return (
    <>
      <label className="label" htmlFor={fieldId(NAME)}>
        Tìm loại thông tin
      </label>
      <Hint name={NAME}>{hint}</Hint>
      <input
        className="input"
        type="search"
        ref={search}
        id={fieldId(NAME)}
        value={wanted}
        onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        {...describedBy({ name: NAME, label: '', hint, error })}
      />
      <p className="hint" role="status">
        {countWords(found.length)}
      </p>
      <div className="class-choice__found">
        {found.slice(0, SHOWN).map((key) => (
          <ClassBox key={key} of={key} isChosen={chosen.includes(key)} choose={choose} />
        ))}
      </div>
    </>
  );
}

function countWords(found: number): string {
  return found > SHOWN
    ? `${found} loại, đang hiện ${SHOWN} loại đầu. Gõ thêm để thu hẹp.`
    : `${found} loại.`;
}

type BoxProps = { of: string; isChosen: boolean; choose: Choose };

function ClassBox({ of: key, isChosen, choose }: BoxProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={isChosen} onChange={() => choose(key, !isChosen)} />
      <ClassName of={key} />
    </label>
  );
}

function ClassName({ of: key }: { of: string }) {
  return (
    <span>
      {classTitle(key)}
      <span className="hint">{classWords(key)}</span>
    </span>
  );
}

function Chosen({ keys, drop }: { keys: readonly string[]; drop: (key: string) => void }) {
  if (keys.length === 0) return null;
  return (
    <ul className="class-choice__chosen" aria-label="Đã chọn">
      {keys.map((key) => (
        <li key={key}>
          <input type="hidden" name={NAME} value={key} />
          <ClassName of={key} />
          <button type="button" className="quiet" onClick={() => drop(key)}>
            Bỏ<span className="visually-hidden"> {classTitle(key)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The statute in force first: an entry of today seldom needs the other. */
const KEYS: readonly string[] = (['01/2026/QH16', '104/2016/QH13'] as const)
  .flatMap((instrument) => statuteNamed(instrument).publicationClasses)
  .flatMap(({ key }) => [key, ...partsOf(key)])
  .concat([...BEYOND_THE_LIST].toReversed());
const FOLDED = new Map(
  KEYS.map((key) => [key, fold(`${classTitle(key)} ${classWords(key)} ${key}`)]),
);

function matching(wanted: string): readonly string[] {
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  return KEYS.filter((key) => words.every((word) => FOLDED.get(key)?.includes(word)));
}
