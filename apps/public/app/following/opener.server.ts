import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import { redirect } from 'react-router';
import { text } from '../draft/read-answers.ts';
import { trackCase } from './case.server.ts';
import { beginFollowing, followed, type Opener } from './follow.server.ts';
import { casePath } from './paths.ts';

type Opened = { opener: Opener } | { error: FieldError };

/**
 * Who sends a form about a request: the cookie says it, or, when the page has closed meanwhile, the
 * code typed into the form again. What was written is then still there.
 */
export async function openerOf(
  request: Request,
  reference: string,
  form: FormData,
): Promise<Opened> {
  const known = followed(request, reference);
  if (known) return { opener: known };

  const accessCode = text(form, 'accessCode');
  const error = (message: string) => ({ error: { field: 'accessCode', message } });
  if (accessCode === '') {
    return error('Trang đã tự đóng. Nhập mã tra cứu rồi gửi lại; những gì bạn viết vẫn còn ở đây.');
  }
  const opener = { reference, accessCode };
  if (await trackCase(request, opener)) return { opener };
  return error('Mã tra cứu không đúng. Hãy so lại với biên nhận.');
}

/** Back to the request, open from now for a while. */
export function backToCase(opener: Opener): Response {
  const headers = { 'set-cookie': beginFollowing(opener) };
  return redirect(casePath(opener.reference), { headers });
}
