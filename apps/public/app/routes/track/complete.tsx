import type { FormGap } from '@minhbach/domain';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { dayOf } from '@minhbach/ui/form/typed-date.ts';
import { data, redirect } from 'react-router';
import { NO_PERSON, type DraftItem, type DraftPerson } from '../../draft/draft.ts';
import { readItems, readPerson, text } from '../../draft/read-answers.ts';
import { caseIfOpen } from '../../following/case.server.ts';
import { ClosedPage } from '../../following/closed-page.tsx';
import { CodeAgain } from '../../following/code-again.tsx';
import { completionQuestions, gapsAmong } from '../../following/completion-questions.ts';
import { isOpen } from '../../following/is-open.ts';
import { backToCase, openerOf } from '../../following/opener.server.ts';
import { casePath } from '../../following/paths.ts';
import { graphql } from '../../gql/gql.ts';
import { ItemFields } from '../../parts/item-fields.tsx';
import { Page } from '../../parts/page.tsx';
import { PersonField } from '../../parts/person-field.tsx';
import { askApi } from '../../site/api.server.ts';
import { fieldErrors } from '../../words/field-errors.vi.ts';
import type { Route } from './+types/complete';

const CompleteRequest = graphql(`
  mutation CompleteRequest(
    $key: RequestKey!
    $items: [RequestItemForm!]
    $requester: CompletionForm
  ) {
    completeRequest(key: $key, items: $items, requester: $requester) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function loader({ request, params: { reference } }: Route.LoaderArgs) {
  const shown = await caseIfOpen(request, reference);
  if (!shown) return null;
  if (!isOpen(shown, 'complete')) throw redirect(casePath(reference));
  const { items, missingExplanation, missing } = shown;
  return {
    missingExplanation,
    gaps: missing,
    items: items.map(({ description, documentName }) => ({
      description,
      documentName: documentName ?? '',
    })),
  };
}

export async function action({ request, params: { reference } }: Route.ActionArgs) {
  const form = await request.formData();
  const gaps = gapsAmong(form.getAll('gap').map(String));
  const items = readItems(form);
  const person = readPerson(form);
  const purpose = text(form, 'purpose');
  const answer = (errors: readonly FieldError[]) =>
    data({ gaps, items, person, purpose, errors }, { status: 422 });

  const birthDate = dayOf(person.birthDate);
  if (birthDate === undefined) {
    return answer([
      { field: 'requester.birthDate', message: 'Ngày sinh phải là một ngày có thật' },
    ]);
  }
  const opened = await openerOf(request, reference, form);
  if ('error' in opened) return answer([opened.error]);

  const { completeRequest: outcome } = await askApi(request, CompleteRequest, {
    key: opened.opener,
    items: items.length > 0 ? items : null,
    requester: { ...filled({ ...person, birthDate: '', purpose }), birthDate },
  });
  if (outcome.__typename === 'NotAllowed') return answer(fieldErrors(outcome.violations));
  throw backToCase(opened.opener);
}

/** What was left empty stays as it was on the form. */
function filled(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));
}

export default function Complete({ loaderData, actionData, params }: Route.ComponentProps) {
  if (!loaderData && !actionData) return <ClosedPage reference={params.reference} />;
  const gaps = actionData?.gaps ?? loaderData?.gaps ?? [];
  const missingExplanation = loaderData?.missingExplanation;
  const items = actionData?.items.length ? actionData.items : (loaderData?.items ?? []);
  const errors = actionData?.errors ?? [];
  return (
    <Page title="Bổ sung yêu cầu" back={casePath(params.reference)} errors={errors} personal>
      {missingExplanation ? <p className="typed-text">{missingExplanation}</p> : null}
      <p>Thời hạn trả lời tính từ khi phiếu đầy đủ.</p>
      <form method="post" noValidate>
        {gaps.map((gap) => (
          <input key={gap} type="hidden" name="gap" value={gap} />
        ))}
        <CodeAgain errors={errors} />
        <Fields gaps={gaps} items={items} typed={actionData} errors={errors} />
        <div className="button-row">
          <button type="submit" className="button">
            Gửi phần bổ sung
          </button>
        </div>
      </form>
    </Page>
  );
}

type FieldsProps = {
  gaps: readonly FormGap[];
  items: readonly DraftItem[];
  typed: { person: DraftPerson; purpose: string } | undefined;
  errors: readonly FieldError[];
};

/** Only what the officer said is missing. */
function Fields({ gaps, items, typed, errors }: FieldsProps) {
  const questions = completionQuestions(gaps);
  const person = typed?.person ?? NO_PERSON;
  return (
    <>
      {questions.asksItems
        ? items.map((item, index) => (
            <ItemFields
              key={index}
              item={item}
              index={index}
              of={items.length}
              needsDocumentName={gaps.includes('document_name')}
              errors={errors}
            />
          ))
        : null}
      {questions.person.map((field) => (
        <PersonField
          key={field}
          field={field}
          kind="citizen"
          isNeeded
          person={person}
          error={errorOf(errors, `requester.${field}`)}
        />
      ))}
      {questions.asksPurpose ? (
        <TextArea
          name="purpose"
          label="Lý do, mục đích yêu cầu"
          rows={3}
          typed={typed?.purpose}
          error={errorOf(errors, 'purpose')}
        />
      ) : null}
    </>
  );
}
