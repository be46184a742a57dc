import { restoreSession } from './session.ts';

export type Uploaded = { id: string; name: string };
export type UploadEnd = { kept: Uploaded } | { refused: string };

/**
 * Sends one file to a request, telling how far it is. A browser reports the progress of sending only
 * through this older interface.
 */
export function upload(
  requestId: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadEnd> {
  const sending = new XMLHttpRequest();
  const { promise, resolve, reject } = Promise.withResolvers<UploadEnd>();
  const form = new FormData();
  form.append('file', file);

  sending.open('POST', `/files?request=${encodeURIComponent(requestId)}&kind=answer`);
  sending.responseType = 'json';
  sending.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
  sending.onload = () => {
    if (sending.status === 401 || sending.status === 403) {
      restoreSession().then(() => resolve(upload(requestId, file, onProgress, signal)), reject);
    } else resolve(endOf(sending));
  };
  sending.onerror = () =>
    resolve({ refused: 'Mất kết nối khi đang tải lên. Chưa có gì được lưu, hãy tải lên lại.' });
  sending.onabort = () => resolve({ refused: 'Đã dừng tải lên. Chưa có gì được lưu.' });
  signal.addEventListener('abort', () => sending.abort());
  sending.send(form);
  return promise;
}

function endOf({ status, response }: XMLHttpRequest): UploadEnd {
  if (status === 201) return { kept: response };
  const said: unknown = response?.violations?.[0]?.message;
  if (typeof said === 'string') return { refused: said };
  return status === 404
    ? { refused: 'Không thêm được tài liệu vào yêu cầu này.' }
    : { refused: 'Hệ thống gặp lỗi khi nhận tệp. Chưa có gì được lưu, hãy thử lại.' };
}
