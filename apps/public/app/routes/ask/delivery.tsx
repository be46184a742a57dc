import { DELIVERY_MODES } from '@minhbach/domain';
import { RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { deliveryWords } from '@minhbach/ui/words/delivery.vi.ts';
import { openQuestion, takeAnswer } from '../../draft/question.server.ts';
import { readDelivery } from '../../draft/read-answers.ts';
import { QuestionPage } from '../../parts/question-page.tsx';
import { statuteInForce } from '../../site/today.server.ts';
import { deliveryHints } from '../../words/choice-hints.vi.ts';
import type { Route } from './+types/delivery';

export async function loader({ request }: Route.LoaderArgs) {
  const { answer } = statuteInForce();
  const { draft, place } = await openQuestion(request);
  const known = DELIVERY_MODES.filter((mode) => answer[mode] !== null);
  return { place, chosen: draft.delivery, known };
}

export async function action({ request }: Route.ActionArgs) {
  const delivery = readDelivery(await request.formData());
  const unanswered =
    delivery === null ? [{ field: 'delivery', message: 'Hãy chọn cách nhận thông tin' }] : [];
  return takeAnswer(request, (draft) => ({ ...draft, delivery }), unanswered);
}

export default function AskForDelivery({ loaderData, actionData }: Route.ComponentProps) {
  const { place, chosen, known } = loaderData;
  const errors = actionData?.errors ?? [];
  return (
    <QuestionPage title="Bạn muốn nhận thông tin bằng cách nào?" place={place} errors={errors}>
      <RadioGroup
        name="delivery"
        label="Chọn một cách"
        chosen={chosen}
        error={errorOf(errors, 'delivery')}
        choices={known.map((mode) => ({
          value: mode,
          label: deliveryWords[mode],
          hint: deliveryHints[mode],
        }))}
      />
    </QuestionPage>
  );
}
