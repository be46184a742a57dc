import { Checkbox } from '@minhbach/ui/form/choices.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { dayOf } from '@minhbach/ui/form/typed-date.ts';
import { agencyByCode } from '../../agencies/agency.server.ts';
import { NO_PERSON } from '../../draft/draft.ts';
import { personQuestions } from '../../draft/person-questions.ts';
import { openQuestion, takeAnswer } from '../../draft/question.server.ts';
import { readPerson } from '../../draft/read-answers.ts';
import { PersonField } from '../../parts/person-field.tsx';
import { QuestionPage } from '../../parts/question-page.tsx';
import { statuteInForce } from '../../site/today.server.ts';
import type { Route } from './+types/person';

export async function loader({ request }: Route.LoaderArgs) {
  const { draft, place } = await openQuestion(request);
  const agency = draft.agencyCode === null ? null : await agencyByCode(request, draft.agencyCode);
  const kind = draft.kind ?? 'citizen';
  const residentsFirst = agency?.residentsFirst ?? false;
  return {
    place,
    kind,
    residentsFirst,
    person: draft.person ?? NO_PERSON,
    directlyConcerned: draft.directlyConcerned,
    questions: personQuestions({
      kind,
      residentsFirst,
      delivery: draft.delivery ?? 'electronic',
      statute: statuteInForce(),
    }),
  };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const person = readPerson(form);
  const unanswered =
    dayOf(person.birthDate) === undefined
      ? [{ field: 'requester.birthDate', message: 'Ngày sinh phải là một ngày có thật' }]
      : [];
  return takeAnswer(
    request,
    (draft) => ({ ...draft, person, directlyConcerned: form.has('directlyConcerned') }),
    unanswered,
  );
}

export default function AskAboutPerson({ loaderData, actionData }: Route.ComponentProps) {
  const { place, kind, residentsFirst, questions } = loaderData;
  const person = actionData?.draft.person ?? loaderData.person;
  const errors = actionData?.errors ?? [];
  return (
    <QuestionPage title="Thông tin về người yêu cầu" place={place} errors={errors}>
      <p>
        Những điều bạn điền ở đây được niêm phong. Cán bộ giải quyết chỉ mở khi có lý do, và mỗi lần
        mở đều hiện cho bạn thấy.
      </p>
      {questions.fields.map(({ name, isNeeded }) => (
        <PersonField
          key={name}
          field={name}
          kind={kind}
          isNeeded={isNeeded}
          person={person}
          error={errorOf(errors, `requester.${name}`)}
        />
      ))}
      {questions.asksDirectConcern ? (
        <Checkbox
          name="directlyConcerned"
          label="Thông tin này liên quan trực tiếp đến quyền và lợi ích hợp pháp của tôi"
          hint={
            residentsFirst
              ? 'Phường, xã cung cấp thông tin do mình tạo ra cho người cư trú trên địa bàn; với người khác, khi thông tin liên quan trực tiếp đến quyền và lợi ích của họ.'
              : 'Luật cho người nước ngoài cư trú tại Việt Nam hỏi thông tin liên quan trực tiếp đến mình.'
          }
          typed={actionData?.draft.directlyConcerned ?? loaderData.directlyConcerned}
          error={errorOf(errors, 'directlyConcerned')}
        />
      ) : null}
    </QuestionPage>
  );
}
