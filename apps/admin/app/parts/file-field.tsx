import {
  describedBy,
  fieldClass,
  FieldErrorText,
  Hint,
  type FieldProps,
} from '@minhbach/ui/form/field.tsx';
import { fieldId } from '@minhbach/ui/form/field-errors.ts';
import { useState } from 'react';
import { announce } from '../announce.ts';
import { uploadAlone, type AloneKind, type Uploaded } from '../upload.ts';

type Props = FieldProps & {
  kind: AloneKind;
  accept?: string;
  kept?: Uploaded | null | undefined;
};

/** Sends one file as soon as it is chosen, and gives its id to the form around. */
export function FileField({ kind, accept, kept = null, ...props }: Props) {
  const { name, label, hint, error } = props;
  const { file, sending, refusal, send, drop } = useOneFile(kind, kept);
  return (
    <div className={fieldClass(error)}>
      <label className="label" htmlFor={fieldId(name)}>
        {label}
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldErrorText name={name} error={error} />
      <input
        id={fieldId(name)}
        type="file"
        accept={accept}
        disabled={sending !== null}
        {...describedBy(props)}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (chosen) void send(chosen);
        }}
      />
      {sending && (
        <p role="status">
          Đang tải {sending}…<input type="hidden" name="onTheWay" value={sending} />
        </p>
      )}
      {refusal && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
      {file && <Kept file={file} drop={drop} />}
      <input type="hidden" name={name} value={file?.id ?? ''} />
    </div>
  );
}

function Kept({ file, drop }: { file: Uploaded; drop: () => void }) {
  return (
    <p>
      Đã có tệp: <strong>{file.name}</strong>{' '}
      <button type="button" className="quiet" onClick={drop}>
        Bỏ tệp
      </button>
    </p>
  );
}

type State = { file: Uploaded | null; sending: string | null; refusal: string | null };

function useOneFile(kind: Props['kind'], kept: Uploaded | null) {
  const [state, setState] = useState<State>({ file: kept, sending: null, refusal: null });
  const { file } = state;

  async function send(chosen: File): Promise<void> {
    setState({ file, sending: chosen.name, refusal: null });
    const end = await uploadAlone(kind, chosen);
    if ('kept' in end) announce(`Đã tải lên ${end.kept.name}`);
    setState(
      'kept' in end
        ? { file: end.kept, sending: null, refusal: null }
        : { file, sending: null, refusal: end.refused },
    );
  }

  const drop = () => setState({ file: null, sending: null, refusal: null });
  return { ...state, send, drop };
}
