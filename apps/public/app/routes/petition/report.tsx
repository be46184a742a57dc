import { randomUUID } from 'node:crypto';
import { provisionText, timeLimitText } from '@minhbach/domain';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { data, redirect } from 'react-router';
import { entryById } from '../../catalogue/entry.server.ts';
import { entryLine } from '../../catalogue/entry-line.ts';
import { text } from '../../draft/read-answers.ts';
import { beginFollowing } from '../../following/follow.server.ts';
import { petitionPath } from '../../following/paths.ts';
import { Page } from '../../parts/page.tsx';
import { lodgePetition } from '../../petition/petition.server.ts';
import { statuteInForce } from '../../site/today.server.ts';
import { ownErrors } from '../../words/field-errors.vi.ts';
import type { Route } from './+types/report';

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const entry = await entryById(request, id);
  if (!entry || entry.state === 'withdrawn') throw new Response(null, { status: 404 });
  const limit = statuteInForce().limits.published_error_reply;
  if (!limit) throw new Error('The statute in force knows no petition on a published error.');
  const { title } = entry;
  const within = `${timeLimitText(limit)} (${provisionText(limit.under)})`;
  return { id, title, line: entryLine(entry), within, key: randomUUID() };
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const typed = {
    claim: text(form, 'claim'),
    evidence: text(form, 'evidence'),
    email: text(form, 'email'),
    key: text(form, 'key'),
  };
  const answer = (errors: readonly FieldError[]) => data({ typed, errors }, { status: 422 });
  if (typed.claim === '')
    return answer([{ field: 'claim', message: 'Hãy cho biết chỗ nào không đúng' }]);

  const outcome = await lodgePetition(request, {
    entryId: id,
    form: { claim: typed.claim, evidence: typed.evidence || null, email: typed.email || null },
    idempotencyKey: typed.key || randomUUID(),
  });
  if (outcome.__typename === 'NotAllowed')
    return answer(ownErrors(outcome.violations, ['claim', 'evidence', 'email']));
  const opener = { reference: outcome.petition.reference, accessCode: outcome.accessCode };
  const headers = { 'set-cookie': beginFollowing(opener) };
  throw redirect(`${petitionPath(opener.reference)}?moi=1`, { headers });
}

export default function Report({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, line, within, key } = loaderData;
  const errors = actionData?.errors ?? [];
  const typed = actionData?.typed;
  return (
    <Page title="Báo thông tin không đúng" back={`/danh-muc/${id}`} errors={errors} personal>
      <p>
        Về: <strong>{title}</strong>
        <br />
        <span className="soft">{line}</span>
      </p>
      <p>
        Cơ quan đã công khai kiểm tra và trả lời bạn trong {within}. Nếu sai, cơ quan đính chính ở
        nơi đã công khai và trên các kênh chính thức.
      </p>
      <PetitionForm typed={typed} firstKey={key} errors={errors} />
    </Page>
  );
}

type Typed = { claim: string; evidence: string; email: string; key: string };
type FormProps = { typed: Typed | undefined; firstKey: string; errors: readonly FieldError[] };

function PetitionForm({ typed, firstKey, errors }: FormProps) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="key" value={typed?.key || firstKey} />
      <TextArea
        name="claim"
        label="Chỗ nào không đúng?"
        typed={typed?.claim}
        error={errorOf(errors, 'claim')}
      />
      <TextArea
        name="evidence"
        label="Điều bạn biết là đúng, và nguồn"
        hint="Ví dụ: địa chỉ trang, số văn bản, nơi có thể kiểm tra"
        optional
        typed={typed?.evidence}
        error={errorOf(errors, 'evidence')}
      />
      <TextField
        name="email"
        label="Thư điện tử để nhận trả lời"
        hint="Không có cũng được: bạn xem trả lời bằng số tham chiếu và mã tra cứu."
        optional
        type="email"
        autoComplete="email"
        spellCheck={false}
        typed={typed?.email}
        error={errorOf(errors, 'email')}
      />
      <div className="button-row">
        <button type="submit" className="button">
          Gửi kiến nghị
        </button>
      </div>
    </form>
  );
}
