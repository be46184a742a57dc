import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useRef, useState } from 'react';
import { announce } from '../announce.ts';
import { optionalText, text } from '../acts/typed.ts';

/** As many as the rules allow on one form. */
const ITEMS_MAX = 20;

type Props = { errors: readonly FieldError[] };

/** The things asked for, numbered. Rows keep their own key, so that removing one keeps the others' text. */
export function ItemList({ errors }: Props) {
  const nextKey = useRef(1);
  const [keys, setKeys] = useState([0]);

  function add() {
    setKeys([...keys, nextKey.current++]);
    announce(`Đã thêm nội dung ${keys.length + 1}`);
  }

  function remove(key: number) {
    setKeys(keys.filter((other) => other !== key));
    announce('Đã bỏ một nội dung');
  }

  return (
    <fieldset>
      <legend>Nội dung yêu cầu</legend>
      {keys.map((key, at) => (
        <fieldset key={key} className="item-fields">
          <legend>Nội dung {at + 1}</legend>
          <TextArea
            name={`items.${at}.description`}
            label="Thông tin cần cung cấp"
            hint="Ghi đúng lời người yêu cầu"
            rows={4}
            error={errorOf(errors, `items.${at}.description`)}
          />
          <TextField
            name={`items.${at}.documentName`}
            label="Tên văn bản, hồ sơ, tài liệu"
            optional
            error={errorOf(errors, `items.${at}.documentName`)}
          />
          {keys.length > 1 && (
            <button type="button" className="quiet" onClick={() => remove(key)}>
              Bỏ nội dung {at + 1}
            </button>
          )}
        </fieldset>
      ))}
      {keys.length < ITEMS_MAX && (
        <button type="button" className="button second" onClick={add}>
          Thêm nội dung
        </button>
      )}
    </fieldset>
  );
}

export function readIntakeItems(typed: FormData) {
  return [...typed.keys()]
    .filter((name) => /^items\.\d+\.description$/.test(name))
    .map((name) => ({
      description: text(typed, name),
      documentName: optionalText(typed, name.replace('description', 'documentName')),
    }));
}
