import { restoreSession } from './session.ts';

export type Uploaded = { id: string; name: string };
/** What a file that belongs to no request can be. */
export type AloneKind = 'posting' | 'section' | 'training' | 'internal' | 'guidance';
export type UploadEnd = { kept: Uploaded } | { refused: string };

const CUT_OFF = 'Mất kết nối khi đang tải lên. Chưa có gì được lưu, hãy tải lên lại.';

/**
 * Sends one small file that belongs to no request.
 * When the session has ended it is sent again after signing in.
 */
export async function uploadAlone(kind: AloneKind, file: File): Promise<UploadEnd> {
  const body = new FormData();
  body.append('file', file);
  for (;;) {
    const answer = await fetch(`/files?kind=${kind}`, { method: 'POST', body }).catch(() => null);
    if (answer === null || answer.status >= 502) return { refused: CUT_OFF };
    if (answer.status !== 401 && answer.status !== 403) return endOf(answer);
    await restoreSession();
  }
}

type Answer = Uploaded & { violations?: { message: string }[] };

async function endOf(response: Response): Promise<UploadEnd> {
  // No JSON, as a proxy's error page, is a refusal without words of its own.
  const answer: Answer | null = await response.json().catch(() => null);
  if (response.status === 201 && answer) return { kept: answer };
  return { refused: answer?.violations?.[0]?.message ?? 'Không thêm được tệp này.' };
}
