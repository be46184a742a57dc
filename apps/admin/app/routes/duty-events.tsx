import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { data, useFetcher, useOutletContext } from 'react-router';
import { missingDays, optionalText, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { DutyHead } from '../duties/duty-head.tsx';
import { RecordEvent } from '../duties/record-event.tsx';
import { graphql } from '../gql/gql.ts';
import type { DutyEventName, DutyEventsPageQuery } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import type { Person } from '../person.ts';
import { mayKeepDuties } from '../roles.ts';
import { outcomeOf, type Sent } from '../sent.ts';
import type { Route } from './+types/duty-events';

const DutyEventsPage = graphql(`
  query DutyEventsPage($code: String!) {
    me {
      id
    }
    agency(code: $code) {
      code
      name
    }
    dutyEvents(agencyCode: $code) {
      recordable {
        event
        words
        duty
        periods {
          key
          words
        }
      }
      recorded {
        id
        words
        on
        periodKey
        documentNumber
        withdrawnAt
        withdrawalReason
      }
    }
  }
`);

const RecordDutyEvent = graphql(`
  mutation RecordDutyEvent($code: String!, $form: DutyEventForm!) {
    outcome: recordDutyEvent(agencyCode: $code, form: $form) {
      __typename
      ...RefusalParts
    }
  }
`);

const WithdrawDutyEvent = graphql(`
  mutation WithdrawDutyEvent($id: ID!, $reason: String!) {
    outcome: withdrawDutyEvent(id: $id, reason: $reason) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function clientLoader({ params: { code }, request }: Route.ClientLoaderArgs) {
  const { agency, dutyEvents } = await askApi(DutyEventsPage, { code }, request.signal);
  if (!agency) throw data(null, { status: 404 });
  return { agency, ...dutyEvents };
}

export async function clientAction({
  params: { code },
  request,
}: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  if (text(typed, 'act') === 'withdraw') {
    const id = text(typed, 'id');
    const variables = { id, reason: text(typed, reasonField(id)) };
    return outcomeOf(async () => (await askApi(WithdrawDutyEvent, variables)).outcome);
  }
  const errors = missingDays(typed, ['on']);
  if (errors.length > 0) return { isDone: false, errors };
  const [event, periodKey] = text(typed, 'event').split(' ');
  const form = {
    event: event as DutyEventName, // an option of the list, which came from the API
    on: text(typed, 'on'),
    periodKey: periodKey ?? null,
    documentNumber: optionalText(typed, 'documentNumber'),
  };
  return outcomeOf(async () => (await askApi(RecordDutyEvent, { code, form })).outcome);
}

export default function DutyEventsPageView({
  loaderData: { agency, recordable, recorded },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const isOurs = mayKeepDuties(me, agency.code);
  return (
    <>
      <title>{`Sự kiện · ${agency.name} · Minh Bạch`}</title>
      <DutyHead me={me} agency={agency} title="Sự kiện làm phát sinh nghĩa vụ" />
      <p>
        Hạn công khai tính từ ngày thông tin được tạo ra. Ghi ngày của sự kiện thì hạn tính từ ngày
        đó; không ghi thì tính từ ngày thường lệ của kỳ.
      </p>
      {isOurs && (
        <UnsentForms>
          <RecordEvent recordable={recordable} />
        </UnsentForms>
      )}
      <h2>Đã ghi nhận</h2>
      {recorded.length === 0 ? (
        <p className="empty">Chưa ghi nhận sự kiện nào.</p>
      ) : (
        <StackingTable columns={['Sự kiện', 'Ngày', 'Văn bản', 'Tình trạng']}>
          {recorded.map((event) => (
            <EventRow key={event.id} event={event} isOurs={isOurs} />
          ))}
        </StackingTable>
      )}
    </>
  );
}

type Recorded = DutyEventsPageQuery['dutyEvents']['recorded'][number];

function EventRow({ event, isOurs }: { event: Recorded; isOurs: boolean }) {
  const { words, on, periodKey, documentNumber, withdrawnAt, withdrawalReason } = event;
  return (
    <tr>
      <th scope="row">
        {capital(words)}
        {periodKey && <span className="hint">Kỳ {periodKey}</span>}
      </th>
      <td>{shortDate(on)}</td>
      <td>{documentNumber}</td>
      <td>
        {withdrawnAt ? (
          <>
            <span className="tag waiting">Đã hủy ghi nhận</span>
            <span className="hint">{withdrawalReason}</span>
          </>
        ) : (
          isOurs && <Withdraw event={event} />
        )}
      </td>
    </tr>
  );
}

/** Many are on the page, so the field carries the id of its event. */
const reasonField = (id: string) => `reason-${id}`;

/** What was recorded by mistake is taken back with a reason, and stays to be read. */
function Withdraw({ event: { id, words } }: { event: Recorded }) {
  const fetcher = useFetcher<Sent>();
  const [error] = fetcher.data?.errors ?? [];
  return (
    <details>
      <summary>
        Hủy ghi nhận<span className="visually-hidden">: {words}</span>
      </summary>
      <fetcher.Form method="post" className="narrow-form" noValidate>
        <input type="hidden" name="act" value="withdraw" />
        <input type="hidden" name="id" value={id} />
        <TextField name={reasonField(id)} label="Lý do" error={error?.message} />
        <button className="button second small">Hủy ghi nhận</button>
      </fetcher.Form>
    </details>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
