import { useId, useState } from 'react';
import { announce } from '../announce.ts';
import { upload, type Uploaded } from '../upload.ts';

type Props = {
  /** Null for a file of the catalogue. */
  requestId: string | null;
  label: string;
  onKept: (document: Uploaded) => void;
};
type Sending = { name: string; share: number; stop: () => void };

/** Sends the chosen files one after another, and says of each what became of it. */
export function Uploader({ requestId, label, onKept }: Props) {
  const { sending, refusals, send } = useUploads(requestId, onKept);
  const id = useId();
  return (
    <div className="uploader no-print">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        multiple
        disabled={sending !== null}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again after it was refused and mended.
          currentTarget.value = '';
          void send(files);
        }}
      />
      <p className="hint" id={`${id}-hint`}>
        PDF, Word, Excel, PowerPoint, OpenDocument, CSV, TXT hoặc ảnh; không có tài liệu mật.
      </p>
      {sending && <Progress id={`${id}-progress`} sending={sending} />}
      {refusals.length > 0 && (
        <ul role="alert" className="refusal">
          {refusals.map((refusal) => (
            <li key={refusal}>{refusal}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Progress({ id, sending }: { id: string; sending: Sending }) {
  return (
    <p className="uploader__progress">
      <label htmlFor={id}>Đang tải {sending.name}</label>
      <progress id={id} value={sending.share} max={1} />
      <span>{Math.round(sending.share * 100)}%</span>
      <button type="button" className="quiet" onClick={sending.stop}>
        Dừng
      </button>
    </p>
  );
}

function useUploads(requestId: string | null, onKept: Props['onKept']) {
  const [sending, setSending] = useState<Sending | null>(null);
  const [refusals, setRefusals] = useState<string[]>([]);

  async function sendOne(file: File): Promise<void> {
    const stopping = new AbortController();
    const tell = (share: number) =>
      setSending({ name: file.name, share, stop: () => stopping.abort() });
    tell(0);
    const end = await upload(requestId, file, tell, stopping.signal);
    setSending(null);
    if ('kept' in end) {
      announce(`Đã tải lên ${end.kept.name}`);
      onKept(end.kept);
    } else setRefusals((before) => [...before, `${file.name}: ${end.refused}`]);
  }

  async function send(files: readonly File[]): Promise<void> {
    setRefusals([]);
    for (const file of files) await sendOne(file);
  }

  return { sending, refusals, send };
}
