import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { openQuestion, takeAnswer } from '../../draft/question.server.ts';
import { text } from '../../draft/read-answers.ts';
import { QuestionPage } from '../../parts/question-page.tsx';
import { statuteInForce } from '../../site/today.server.ts';
import type { Route } from './+types/purpose';

export async function loader({ request }: Route.LoaderArgs) {
  const { form } = statuteInForce();
  if (form.purpose.demand === 'not_asked') throw new Response(null, { status: 404 });
  const { draft, place } = await openQuestion(request);
  return { place, purpose: draft.purpose };
}

export async function action({ request }: Route.ActionArgs) {
  const purpose = text(await request.formData(), 'purpose');
  return takeAnswer(request, (draft) => ({ ...draft, purpose }));
}

export default function AskForPurpose({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? [];
  return (
    <QuestionPage title="Vì sao bạn cần thông tin này?" place={loaderData.place} errors={errors}>
      <TextArea
        name="purpose"
        label="Lý do, mục đích yêu cầu"
        hint="Luật đang áp dụng yêu cầu phiếu có nội dung này. Viết ngắn gọn một, hai câu."
        typed={actionData?.draft.purpose ?? loaderData.purpose}
        error={errorOf(errors, 'purpose')}
      />
    </QuestionPage>
  );
}
