import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import type { ReactNode } from 'react';
import type { DraftItem } from '../draft/draft.ts';

type Props = {
  item: DraftItem;
  /** Counted from zero, and out of how many. */
  index: number;
  of: number;
  needsDocumentName: boolean;
  errors: readonly FieldError[];
  children?: ReactNode;
};

/** One thing that is asked for: in the person's own words, and by name where they know it. */
export function ItemFields({ item, index, of, needsDocumentName, errors, children }: Props) {
  const name = `items.${index}`;
  return (
    <fieldset className="item-block">
      <legend className="visually-hidden">Nội dung {index + 1}</legend>
      <TextArea
        name={`${name}.description`}
        label={of > 1 ? `Nội dung ${index + 1}` : 'Thông tin bạn cần'}
        hint={
          index === 0
            ? 'Ví dụ: Bảng giá đất năm 2026 phần áp dụng cho phường Yên Hòa, kèm các phụ lục'
            : undefined
        }
        typed={item.description}
        error={errorOf(errors, `${name}.description`)}
      />
      <TextField
        name={`${name}.documentName`}
        label="Tên hoặc số hiệu văn bản, hồ sơ, tài liệu"
        hint="Nếu bạn biết, ví dụ: Nghị quyết số 52/2025/NQ-HĐND"
        optional={!needsDocumentName}
        typed={item.documentName}
        error={errorOf(errors, `${name}.documentName`)}
      />
      {children}
    </fieldset>
  );
}
