import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { announce } from '../announce.ts';
import { ApiFault, askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Progress, type Sending } from '../parts/uploader.tsx';
import { ResumableSending } from '../resumable-upload.ts';
import { faultWords } from '../words/faults.vi.ts';

const CreateImport = graphql(`
  mutation CreateImport($documentId: ID!) {
    createImport(documentId: $documentId) {
      __typename
      ... on ImportRun {
        id
      }
      ... on NotAllowed {
        violations {
          message
        }
      }
    }
  }
`);

/** Sends one file, begins its trial run, and opens the page that tells of it. */
export function ImportUpload() {
  const { sending, refusal, send } = useImportUpload();
  const id = useId();
  return (
    <div className="uploader">
      <label className="label" htmlFor={id}>
        Tải lên bảng danh mục
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,.xlsx"
        disabled={sending !== null}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again after it was refused and mended.
          currentTarget.value = '';
          if (file) void send(file);
        }}
      />
      <p className="hint" id={`${id}-hint`}>
        Tệp .xlsx hoặc .csv (UTF-8), nhiều nhất 100.000 dòng, không có nội dung mật. Tải lên chỉ
        kiểm tra; chưa có gì được nhập.
      </p>
      {sending && <Progress id={`${id}-progress`} sending={sending} />}
      {refusal !== null && (
        <p role="alert" className="refusal">
          {refusal}
        </p>
      )}
    </div>
  );
}

function useImportUpload() {
  const navigate = useNavigate();
  const [sending, setSending] = useState<Sending | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function send(file: File): Promise<void> {
    setRefusal(null);
    const by: ResumableSending = new ResumableSending({
      file,
      requestId: null,
      onChange: (now) => setSending({ ...now, file, by }),
    });
    setSending({ share: 0, state: 'sending', file, by });
    const end = await by.end;
    setSending(null);
    if ('refused' in end) return setRefusal(`${file.name}: ${end.refused}`);
    const begun = await begin(end.kept.id);
    if ('refused' in begun) return setRefusal(begun.refused);
    announce(`Đã tải lên ${end.kept.name}, đang kiểm tra`);
    await navigate(`/nhap-danh-muc/${begun.id}`);
  }

  return { sending, refusal, send };
}

async function begin(documentId: string): Promise<{ id: string } | { refused: string }> {
  try {
    const { createImport } = await askApi(CreateImport, { documentId });
    if (createImport.__typename === 'ImportRun') return { id: createImport.id };
    return { refused: createImport.violations.map(({ message }) => message).join(' ') };
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault;
    const { title, advice } = faultWords(fault);
    return { refused: `${title}. ${advice}` };
  }
}
