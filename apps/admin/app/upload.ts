import { restoreSession } from './session.ts';

export type Uploaded = { id: string; name: string };
export type UploadEnd = { kept: Uploaded } | { refused: string };

const CUT_OFF = 'Mất kết nối khi đang tải lên. Chưa có gì được lưu, hãy tải lên lại.';
const STOPPED = 'Đã dừng tải lên. Chưa có gì được lưu.';

/** Sends one file to a request, or to an entry of the catalogue when the request is null. */
export function upload(
  requestId: string | null,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadEnd> {
  const place =
    requestId === null ? 'kind=entry' : `request=${encodeURIComponent(requestId)}&kind=answer`;
  return sendUntilKept(() => sendOnce(place, file, onProgress, signal));
}

/** Sends one file that belongs to no request: the picture of a posting, a document of the section. */
export function uploadAlone(kind: 'posting' | 'section', file: File): Promise<UploadEnd> {
  const { signal } = new AbortController();
  return sendUntilKept(() => sendOnce(`kind=${kind}`, file, () => {}, signal));
}

async function sendUntilKept(send: () => Promise<UploadEnd | 'signed_out'>): Promise<UploadEnd> {
  for (;;) {
    const end = await send();
    if (end !== 'signed_out') return end;
    await restoreSession();
  }
}

/** A browser reports the progress of sending only through this older interface. */
function sendOnce(
  place: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadEnd | 'signed_out'> {
  const sending = new XMLHttpRequest();
  const { promise, resolve } = Promise.withResolvers<UploadEnd | 'signed_out'>();
  const form = new FormData();
  form.append('file', file);

  sending.open('POST', `/files?${place}`);
  sending.responseType = 'json';
  sending.upload.addEventListener('progress', ({ loaded, total }) =>
    onProgress(total === 0 ? 0 : loaded / total),
  );
  sending.addEventListener('load', () => resolve(endOf(sending)));
  sending.addEventListener('error', () => resolve({ refused: CUT_OFF }));
  sending.addEventListener('abort', () => resolve({ refused: STOPPED }));
  signal.addEventListener('abort', () => sending.abort());
  sending.send(form);
  return promise;
}

type Answer = Uploaded & { violations?: { message: string }[] };

function endOf(sending: XMLHttpRequest): UploadEnd | 'signed_out' {
  // The browser leaves null when the body is no JSON, as a proxy's error page.
  const answer: Answer | null = sending.response;
  if (sending.status === 201 && answer) return { kept: answer };
  if (sending.status === 401 || sending.status === 403) return 'signed_out';
  if (sending.status >= 502) return { refused: CUT_OFF };
  return {
    refused: answer?.violations?.[0]?.message ?? 'Không thêm được tệp này.',
  };
}
