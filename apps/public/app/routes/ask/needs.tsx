import { REQUESTER_NEEDS } from '@minhbach/domain';
import { CheckboxGroup } from '@minhbach/ui/form/choices.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { needWords } from '@minhbach/ui/words/needs.vi.ts';
import { openQuestion, takeAnswer } from '../../draft/question.server.ts';
import { readNeeds } from '../../draft/read-answers.ts';
import { QuestionPage } from '../../parts/question-page.tsx';
import type { Route } from './+types/needs';

export async function loader({ request }: Route.LoaderArgs) {
  const { draft, place } = await openQuestion(request);
  return { place, chosen: draft.needs ?? [] };
}

export async function action({ request }: Route.ActionArgs) {
  const needs = readNeeds(await request.formData());
  return takeAnswer(request, (draft) => ({ ...draft, needs }));
}

export default function AskForNeeds({ loaderData, actionData }: Route.ComponentProps) {
  const { place, chosen } = loaderData;
  const errors = actionData?.errors ?? [];
  return (
    <QuestionPage title="Bạn có cần hỗ trợ gì không?" place={place} errors={errors}>
      <p>Nếu không cần, cứ bấm Tiếp tục.</p>
      <CheckboxGroup
        name="needs"
        label="Hỗ trợ tôi cần"
        optional
        chosen={chosen}
        error={errorOf(errors, 'needs')}
        choices={REQUESTER_NEEDS.map((need) => ({ value: need, label: needWords[need] }))}
      />
    </QuestionPage>
  );
}
