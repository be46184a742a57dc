import {
  ALERT_RHYTHMS,
  ALERT_SUBJECTS,
  alertSubjectWords,
  type AlertRhythm,
} from '@minhbach/domain';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { useEffect } from 'react';
import { data, useFetcher } from 'react-router';
import { oneOf } from '../acts/typed.ts';
import { announce } from '../announce.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { AlertChoicesQuery } from '../gql/graphql.ts';
import { useStandingForm } from '../parts/standing-form.ts';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import { outcomeOf, type Sent } from '../sent.ts';
import type { Route } from './+types/alert-choices';

const AlertChoices = graphql(`
  query AlertChoices {
    me {
      id
    }
    alertChoices {
      subject
      rhythm
    }
  }
`);

const ChooseAlerts = graphql(`
  mutation ChooseAlerts($choices: [AlertChoiceForm!]!) {
    outcome: chooseAlerts(choices: $choices) {
      __typename
      ...RefusalParts
    }
  }
`);

const rhythmWords: Record<AlertRhythm, string> = {
  daily: 'Mỗi ngày làm việc',
  weekly: 'Mỗi tuần một lần',
  never: 'Không nhận',
};
const DONE = 'Đã lưu. Áp dụng từ thư kế tiếp.';

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const { alertChoices } = await askApi(AlertChoices, {}, request.signal);
  if (!alertChoices) throw data(null, { status: 404 });
  return alertChoices;
}

export async function clientAction({ request }: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  const choices = ALERT_SUBJECTS.flatMap((subject) => {
    const rhythm = oneOf(typed, subject, ALERT_RHYTHMS);
    return rhythm ? [{ subject, rhythm }] : [];
  });
  return outcomeOf(async () => (await askApi(ChooseAlerts, { choices })).outcome);
}

export default function AlertChoicesPage({ loaderData: choices }: Route.ComponentProps) {
  return (
    <>
      <title>Thư buổi sáng · Minh Bạch</title>
      <h1>Thư buổi sáng</h1>
      <p>
        Sáng ngày làm việc, hệ thống gửi một thư đến địa chỉ thư điện tử của bạn nếu có việc mới từ
        thư trước. Thư ghi số việc của từng cơ quan và mã hồ sơ, không ghi tên người yêu cầu.
      </p>
      <UnsentForms>
        <ChoiceForm choices={choices} />
      </UnsentForms>
    </>
  );
}

type Choices = NonNullable<AlertChoicesQuery['alertChoices']>;

function ChoiceForm({ choices }: { choices: Choices }) {
  const fetcher = useFetcher<Sent>();
  const standing = useStandingForm(1, fetcher);
  useEffect(() => {
    if (standing.isSaved) announce(DONE);
  }, [standing.isSaved]);
  return (
    <fetcher.Form
      method="post"
      className="narrow-form"
      key={standing.key}
      onChange={standing.touch}
      noValidate
    >
      <ErrorSummary errors={fetcher.data?.errors ?? []} />
      {standing.isSaved && <p className="panel good">{DONE}</p>}
      {choices.map(({ subject, rhythm }) => (
        <SelectField
          key={subject}
          name={subject}
          label={alertSubjectWords[subject]}
          choices={ALERT_RHYTHMS.map((value) => ({ value, label: rhythmWords[value] }))}
          chosen={rhythm}
        />
      ))}
      <button className="button">Lưu</button>
    </fetcher.Form>
  );
}
