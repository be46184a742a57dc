import { data, redirect } from 'react-router';
import { trackCase } from './case.server.ts';
import { beginFollowing } from './follow.server.ts';
import { casePath } from './paths.ts';

/** Exchanges the access code, sent by POST, for a cookie that opens this one request for a while. */
export async function openCase(request: Request, reference: string, accessCode: string) {
  const errors = [
    { field: 'reference', isMissing: reference === '', message: 'Hãy nhập số tham chiếu' },
    { field: 'accessCode', isMissing: accessCode === '', message: 'Hãy nhập mã tra cứu' },
  ].filter(({ isMissing }) => isMissing);
  if (errors.length > 0) return data({ reference, errors }, { status: 422 });

  const shown = await trackCase(request, { reference, accessCode });
  if (!shown) {
    const message = 'Số tham chiếu hoặc mã tra cứu không đúng. Hãy so lại với biên nhận.';
    return data({ reference, errors: [{ field: 'accessCode', message }] }, { status: 422 });
  }
  const cookie = beginFollowing({ reference: shown.reference, accessCode });
  throw redirect(casePath(shown.reference), { headers: { 'set-cookie': cookie } });
}
