import { RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { agencyChoices } from '../../agencies/agency-choices.ts';
import { agencyByCode } from '../../agencies/agency.server.ts';
import { findAgencies } from '../../agencies/find-agencies.server.ts';
import { openQuestion, takeAnswer } from '../../draft/question.server.ts';
import { text } from '../../draft/read-answers.ts';
import { QuestionPage } from '../../parts/question-page.tsx';
import { SearchForm } from '../../parts/search-form.tsx';
import type { Route } from './+types/agency';

const PROPOSALS = 8;

export async function loader({ request }: Route.LoaderArgs) {
  const { draft, place } = await openQuestion(request);
  const { searchParams } = new URL(request.url);
  const sought = searchParams.get('tim') ?? '';
  const words = sought || draft.items.map(({ description }) => description).join(' ');
  const [found, chosen] = await Promise.all([
    findAgencies(request, { words }, PROPOSALS),
    draft.agencyCode === null ? null : agencyByCode(request, draft.agencyCode),
  ]);
  return {
    place,
    sought,
    from: searchParams.get('tu'),
    chosen: draft.agencyCode,
    hasFound: found.edges.length > 0,
    choices: agencyChoices(found.edges, chosen),
  };
}

export async function action({ request }: Route.ActionArgs) {
  const agencyCode = text(await request.formData(), 'agencyCode');
  const unanswered =
    agencyCode === ''
      ? [{ field: 'agencyCode', message: 'Hãy chọn một cơ quan, hoặc “Tôi không biết”' }]
      : [];
  return takeAnswer(request, (draft) => ({ ...draft, agencyCode: agencyCode || null }), unanswered);
}

export default function AskForAgency({ loaderData, actionData }: Route.ComponentProps) {
  const { place, sought, from, chosen, choices, hasFound } = loaderData;
  const errors = actionData?.errors ?? [];
  return (
    <QuestionPage
      title="Bạn muốn hỏi cơ quan nào?"
      place={place}
      errors={errors}
      before={
        <>
          <p>
            {sought === ''
              ? 'Các cơ quan dưới đây được gợi ý từ nội dung bạn viết. Nếu chưa đúng, hãy tìm theo tên, nơi chốn hoặc lĩnh vực.'
              : null}
            {sought !== '' && !hasFound ? `Không tìm thấy cơ quan nào với “${sought}”.` : null}
          </p>
          <SearchForm
            label="Tìm cơ quan khác"
            typed={sought}
            kept={from === null ? {} : { tu: from }}
          />
        </>
      }
    >
      <RadioGroup
        name="agencyCode"
        label="Chọn một cơ quan"
        choices={choices}
        chosen={chosen}
        error={errorOf(errors, 'agencyCode')}
      />
    </QuestionPage>
  );
}
