import { useEffect, useId, useState } from 'react';
import { announce } from '../announce.ts';
import {
  ResumableSending,
  unfinishedUploads,
  type SendingState,
  type Unfinished,
} from '../resumable-upload.ts';
import type { Uploaded } from '../upload.ts';
import { fileSizeWords } from '../words/file-size.vi.ts';

type Props = {
  /** Null for a file of the catalogue. */
  requestId: string | null;
  label: string;
  onKept: (document: Uploaded) => void;
};
export type Sending = SendingState & { file: File; by: ResumableSending };

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
        PDF, Word, Excel, PowerPoint, OpenDocument, CSV, TXT hoặc ảnh
        {requestId === null && ', trang web đã lưu (HTML); mỗi tệp đến 1 GB'}; không có tài liệu
        mật. Mất mạng giữa chừng thì phần đã tải lên vẫn còn.
      </p>
      {sending ? (
        <>
          <Progress id={`${id}-progress`} sending={sending} />
          <input type="hidden" name="onTheWay" value={sending.file.name} />
        </>
      ) : (
        <UnfinishedList requestId={requestId} />
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

const STATE_WORDS: Record<SendingState['state'], string> = {
  sending: 'Đang tải lên',
  waiting: 'Mất kết nối, sẽ tải tiếp khi có mạng',
  paused: 'Đang tạm dừng',
};

export function Progress({
  id,
  sending: { file, share, state, by },
}: {
  id: string;
  sending: Sending;
}) {
  return (
    <div className="uploader__progress" role="group" aria-label={`Tải lên ${file.name}`}>
      <label htmlFor={id}>
        {STATE_WORDS[state]}: {file.name}
      </label>
      <progress id={id} value={share} max={1} />
      <span>
        {Math.floor(share * 100)}% của {fileSizeWords(file.size)}
      </span>
      {state === 'sending' ? (
        <button type="button" className="quiet" onClick={by.pause}>
          Tạm dừng
        </button>
      ) : (
        <button type="button" className="quiet" onClick={by.resume}>
          Tải tiếp
        </button>
      )}
      <button type="button" className="quiet" onClick={() => void by.giveUp()}>
        Bỏ tệp này
      </button>
    </div>
  );
}

/** After the page was closed in the middle: the browser must be given the file again, the rest goes on. */
function UnfinishedList({ requestId }: Pick<Props, 'requestId'>) {
  const [unfinished, setUnfinished] = useState<Unfinished[]>([]);
  useEffect(() => {
    let isGone = false;
    void unfinishedUploads(requestId).then((found) => !isGone && setUnfinished(found));
    return () => void (isGone = true);
  }, [requestId]);

  async function drop(one: Unfinished): Promise<void> {
    await one.drop();
    announce(`Đã bỏ phần tải dở của ${one.name}`);
    setUnfinished((before) => before.filter((other) => other !== one));
  }

  if (unfinished.length === 0) return null;
  return (
    <>
      <p>Còn tệp tải lên dở dang. Chọn lại đúng tệp đó để tải tiếp phần còn lại:</p>
      <ul>
        {unfinished.map((one) => (
          <li key={one.key}>
            {one.name}{' '}
            <button type="button" className="quiet" onClick={() => void drop(one)}>
              Bỏ<span className="visually-hidden"> phần tải dở của {one.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function useUploads(requestId: string | null, onKept: Props['onKept']) {
  const [sending, setSending] = useState<Sending | null>(null);
  const [refusals, setRefusals] = useState<string[]>([]);

  async function sendOne(file: File): Promise<void> {
    const by: ResumableSending = new ResumableSending({
      file,
      requestId,
      onChange: (now) => setSending({ ...now, file, by }),
    });
    setSending({ share: 0, state: 'sending', file, by });
    const end = await by.end;
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
