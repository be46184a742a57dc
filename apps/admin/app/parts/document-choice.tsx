import { CheckboxGroup } from '@minhbach/ui/form/choices.tsx';
import { useState } from 'react';
import { useRevalidator } from 'react-router';
import type { RequestShown } from '../request/request-document.ts';
import { fileSizeWords } from '../words/file-size.vi.ts';
import { Uploader } from './uploader.tsx';

type Props = { request: RequestShown; error: string | undefined };

/** Which of the request's documents answer this item; a new one is added and chosen in one go. */
export function DocumentChoice({ request, error }: Props) {
  const [added, setAdded] = useState<string[]>([]);
  const { revalidate } = useRevalidator();
  return (
    <>
      {request.documents.length > 0 ? (
        <CheckboxGroup
          name="documentIds"
          label="Tài liệu cung cấp"
          choices={request.documents.map(({ id, name, size }) => ({
            value: id,
            label: name,
            hint: fileSizeWords(size),
          }))}
          chosen={added}
          error={error}
        />
      ) : (
        error && <p className="field-error">{error}</p>
      )}
      <Uploader
        requestId={request.id}
        label="Tải thêm tài liệu"
        onKept={({ id }) => {
          setAdded((before) => [...before, id]);
          void revalidate();
        }}
      />
    </>
  );
}
