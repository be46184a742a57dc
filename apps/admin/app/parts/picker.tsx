import {
  describedBy,
  fieldClass,
  FieldErrorText,
  Hint,
  type FieldProps,
} from '@minhbach/ui/form/field.tsx';
import { fieldId } from '@minhbach/ui/form/field-errors.ts';
import { useEffect, useState } from 'react';

/** One thing that can be chosen: what is sent, what is read, and what tells it from others. */
export type Choice = {
  id: string;
  value: string;
  name: string;
  hints: readonly string[];
  isOver?: boolean;
};

type Props = FieldProps & {
  /** What the search begins with. */
  begun?: string;
  placeholder: string;
  /** Answers what the words find. Outside a component, so that it stays the same. */
  find: (search: string, signal: AbortSignal) => Promise<readonly Choice[]>;
  /** Whether several can be chosen; each is then sent under the same name. */
  many?: boolean;
  /** What is chosen already. */
  chosenFirst?: readonly Choice[];
  /** Whether what is over can be chosen too. */
  takesOver?: boolean;
  /** What is said over the list, by how many were found. */
  foundWords: (count: number) => string;
};

const WAIT_FOR_TYPING_MS = 250;

/** Typing finds, a button in the list chooses; the value of what was chosen is sent. */
export function Picker({
  begun = '',
  placeholder,
  find,
  foundWords,
  many = false,
  chosenFirst = [],
  takesOver = false,
  ...props
}: Props) {
  const { name, label, hint, error } = props;
  const [search, setSearch] = useState(begun);
  const [chosen, setChosen] = useState<readonly Choice[]>(chosenFirst);
  const drop = ({ value }: Choice) => setChosen(chosen.filter((one) => one.value !== value));
  const toggle = (choice: Choice) => {
    if (chosen.some(({ value }) => value === choice.value)) drop(choice);
    else setChosen(many ? [...chosen, choice] : [choice]);
  };
  const { of, choices } = useFound(search.trim(), find);
  return (
    <div className={fieldClass(error)}>
      <label className="label" htmlFor={fieldId(name)}>
        {label}
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldErrorText name={name} error={error} />
      <input
        className="input"
        id={fieldId(name)}
        type="search"
        autoComplete="off"
        placeholder={placeholder}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        {...describedBy(props)}
      />
      {search.trim() === '' ? null : (
        <>
          <p role="status" className="hint">
            {of === search.trim() && foundWords(choices.length)}
          </p>
          <Choices {...{ name, choices, chosen, toggle, many, takesOver }} />
        </>
      )}
      <Chosen {...{ name, chosen, drop, many }} />
    </div>
  );
}

type ChosenProps = Pick<ChoicesProps, 'name' | 'chosen' | 'many'> & {
  drop: (choice: Choice) => void;
};

function Chosen({ name, chosen, drop, many }: ChosenProps) {
  return chosen.map((choice) => (
    <p key={choice.value}>
      Đã chọn: <strong>{choice.name}</strong>{' '}
      <button type="button" className="quiet" onClick={() => drop(choice)}>
        Bỏ chọn{many && <span className="visually-hidden"> {choice.name}</span>}
      </button>
      <input type="hidden" name={name} value={choice.value} />
    </p>
  ));
}

type ChoicesProps = {
  name: string;
  choices: readonly Choice[];
  chosen: readonly Choice[];
  toggle: (choice: Choice) => void;
  many: boolean;
  takesOver: boolean;
};

function Choices({ name, choices, chosen, toggle, many, takesOver }: ChoicesProps) {
  return choices.map((choice) => (
    <label className="choice" key={choice.id}>
      <input
        type={many ? 'checkbox' : 'radio'}
        name={`${name}.choice`}
        checked={chosen.some(({ value }) => value === choice.value)}
        disabled={choice.isOver && !takesOver}
        onChange={() => toggle(choice)}
      />
      <span>
        {choice.name}
        {choice.hints.map((hint) => (
          <span className="hint" key={hint}>
            {hint}
          </span>
        ))}
      </span>
    </label>
  ));
}

type Found = { of: string; choices: readonly Choice[] };

/** What was found, and for which words: an older answer stays until the newer one is there. */
function useFound(search: string, find: Props['find']): Found {
  const [found, setFound] = useState<Found>({ of: '', choices: [] });
  useEffect(() => {
    if (search === '') return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      find(search, leaving.signal).then(
        (choices) => setFound({ of: search, choices }),
        // Without a list nothing can be chosen, and the form then says that a choice is missing.
        () => undefined,
      );
    }, WAIT_FOR_TYPING_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [search, find]);
  return found;
}
