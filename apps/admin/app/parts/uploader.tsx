import { useId, useRef, useState } from 'react';
import { announce } from '../announce.ts';
import { upload, type Uploaded } from '../upload.ts';

type Props = { requestId: string; label: string; onKept: (document: Uploaded) => void };
type Sending = { name: string; share: number; stop: () => void };

export function Uploader({ requestId, label, onKept }: Props) {
  const [sending, setSending] = useState<Sending | null>(null);
  const [refusals, setRefusals] = useState<string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  async function send(files: File[]) {
    setRefusals([]);
    for (const file of files) {
      const stopping = new AbortController();
      const stop = () => stopping.abort();
      setSending({ name: file.name, share: 0, stop });
      const end = await upload(
        requestId,
        file,
        (share) => setSending({ name: file.name, share, stop }),
        stopping.signal,
      );
      setSending(null);
      if ('refused' in end) {
        setRefusals((before) => [...before, `${file.name}: ${end.refused}`]);
      } else {
        announce(`Đã tải lên ${end.kept.name}`);
        onKept(end.kept);
      }
    }
    if (input.current) input.current.value = '';
  }

  return (
    <div className="uploader no-print">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={input}
        type="file"
        multiple
        disabled={sending !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => void send([...(event.currentTarget.files ?? [])])}
      />
      <p className="hint" id={`${id}-hint`}>
        PDF, Word, Excel, PowerPoint, OpenDocument, CSV, TXT hoặc ảnh; không có tài liệu mật.
      </p>
      {sending && (
        <p className="uploader__progress">
          <label htmlFor={`${id}-progress`}>Đang tải {sending.name}</label>
          <progress id={`${id}-progress`} value={sending.share} max={1} />
          <span>{Math.round(sending.share * 100)}%</span>
          <button type="button" className="quiet" onClick={sending.stop}>
            Dừng
          </button>
        </p>
      )}
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
