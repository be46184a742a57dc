import { REQUESTER_KINDS, requesterKindWords } from '@minhbach/domain';
import { RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { openQuestion, takeAnswer } from '../../draft/question.server.ts';
import { readKind } from '../../draft/read-answers.ts';
import { QuestionPage } from '../../parts/question-page.tsx';
import { requesterKindHints } from '../../words/choice-hints.vi.ts';
import type { Route } from './+types/requester-kind';

export async function loader({ request }: Route.LoaderArgs) {
  const { draft, place } = await openQuestion(request);
  return { place, chosen: draft.kind };
}

export async function action({ request }: Route.ActionArgs) {
  const kind = readKind(await request.formData());
  const unanswered =
    kind === null ? [{ field: 'requester.kind', message: 'Hãy cho biết ai là người yêu cầu' }] : [];
  return takeAnswer(request, (draft) => ({ ...draft, kind }), unanswered);
}

export default function AskWhoAsks({ loaderData, actionData }: Route.ComponentProps) {
  const { place, chosen } = loaderData;
  const errors = actionData?.errors ?? [];
  return (
    <QuestionPage title="Ai là người yêu cầu?" place={place} errors={errors}>
      <p>
        Câu trả lời quyết định phiếu cần những thông tin nào; chúng tôi chỉ hỏi những gì luật cần.
      </p>
      <RadioGroup
        name="requester.kind"
        label="Chọn một"
        chosen={chosen}
        error={errorOf(errors, 'requester.kind')}
        choices={REQUESTER_KINDS.map((kind) => ({
          value: kind,
          label: requesterKindWords[kind],
          hint: requesterKindHints[kind],
        }))}
      />
    </QuestionPage>
  );
}
