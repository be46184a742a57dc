import { fieldId, errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useRef, useState, type ReactNode } from 'react';
import { announce } from '../announce.ts';
import { Uploader } from '../parts/uploader.tsx';

export type EntryFileTyped = { documentId: string; title: string; name: string };
type Props = { files: readonly EntryFileTyped[]; errors: readonly FieldError[] };

/** The files of an entry in their order: added by upload, named for readers, moved and taken out. */
export function EntryFilesField({ files: given, errors }: Props) {
  const [files, setFiles] = useState(given);
  const list = useRef<HTMLUListElement>(null);
  const error = errorOf(errors, 'files');

  /** What was typed into the boxes is theirs; only their order is ours. */
  function move(from: number, to: number, name: string) {
    setFiles((before) =>
      before.toSpliced(from, 1).toSpliced(to, 0, ...before.slice(from, from + 1)),
    );
    announce(`${name} nay ở vị trí ${to + 1}`);
  }

  function remove(index: number, name: string) {
    setFiles((before) => before.toSpliced(index, 1));
    announce(`Đã bỏ ${name} ra khỏi mục này`);
    list.current?.focus();
  }

  return (
    <fieldset className={error ? 'field wrong' : 'field'} id={fieldId('files')}>
      <legend>Tệp</legend>
      {error && <span className="field-error">{error}</span>}
      {files.length === 0 && <p className="hint">Chưa có tệp nào.</p>}
      <ul className="entry-files" ref={list} tabIndex={-1} aria-label="Tệp của mục thông tin">
        {files.map((file, index) => (
          <FileRow
            key={file.documentId}
            file={file}
            place={{ index, isLast: index === files.length - 1 }}
            errors={errors}
            move={move}
            remove={remove}
          />
        ))}
      </ul>
      <Uploader
        requestId={null}
        label="Tải tệp lên"
        onKept={({ id, name }) =>
          setFiles((before) => [...before, { documentId: id, title: bareName(name), name }])
        }
      />
    </fieldset>
  );
}

type RowProps = {
  file: EntryFileTyped;
  place: { index: number; isLast: boolean };
  errors: readonly FieldError[];
  move: (from: number, to: number, name: string) => void;
  remove: (index: number, name: string) => void;
};

function FileRow({ file, place: { index, isLast }, errors, move, remove }: RowProps) {
  const { name } = file;
  return (
    <li id={fieldId(`files.${index}`)} tabIndex={-1}>
      <input type="hidden" name="files.documentId" value={file.documentId} />
      <TextField
        name={`files.${index}.title`}
        label={`Tên hiển thị của tệp ${index + 1}`}
        typed={file.title}
        error={errorOf(errors, `files.${index}`) ?? errorOf(errors, `files.${index}.title`)}
      />
      <p className="entry-files__acts">
        <span className="hint">{name}</span>
        <Small onClick={() => move(index, index - 1, name)} disabled={index === 0}>
          Lên<span className="visually-hidden"> một bậc: {name}</span>
        </Small>
        <Small onClick={() => move(index, index + 1, name)} disabled={isLast}>
          Xuống<span className="visually-hidden"> một bậc: {name}</span>
        </Small>
        <Small onClick={() => remove(index, name)}>
          Bỏ<span className="visually-hidden"> tệp {name}</span>
        </Small>
      </p>
    </li>
  );
}

function Small(props: { onClick: () => void; disabled?: boolean; children: ReactNode }) {
  return <button type="button" className="quiet" {...props} />;
}

/** `Kế hoạch 35.pdf` → `Kế hoạch 35`: what a reader is shown needs no ending. */
const bareName = (name: string) => name.replace(/\.[^.]+$/, '');
