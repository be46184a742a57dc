import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import { data, useFetcher, useOutletContext } from 'react-router';
import { filesOnTheWay, missingDays, optionalText, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { DutyHead } from '../duties/duty-head.tsx';
import { RecordPosting } from '../duties/record-posting.tsx';
import { graphql } from '../gql/gql.ts';
import type { PostingsPageQuery, PostingState } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import type { Person } from '../person.ts';
import { mayKeepDuties } from '../roles.ts';
import { outcomeOf, type Sent } from '../sent.ts';
import type { Route } from './+types/postings';

const PostingsPage = graphql(`
  query PostingsPage($code: String!) {
    me {
      id
    }
    agencySection(code: $code) {
      agency {
        code
        name
      }
      postings {
        id
        title
        place
        postedOn
        takenDownOn
        photoHref
        state
        stateWords
        daysMissing
        minimum {
          dueOn
          derivation
          provisional
        }
      }
    }
  }
`);

const RecordPostingMutation = graphql(`
  mutation RecordPosting($code: String!, $form: PostingForm!) {
    outcome: recordPosting(agencyCode: $code, form: $form) {
      __typename
      ...RefusalParts
    }
  }
`);

const TakeDownPosting = graphql(`
  mutation TakeDownPosting($id: ID!, $takenDownOn: CalendarDate!) {
    outcome: takeDownPosting(id: $id, takenDownOn: $takenDownOn) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function clientLoader({ params: { code }, request }: Route.ClientLoaderArgs) {
  const { agencySection } = await askApi(PostingsPage, { code }, request.signal);
  if (!agencySection) throw data(null, { status: 404 });
  return agencySection;
}

export async function clientAction({
  params: { code },
  request,
}: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  if (text(typed, 'act') === 'take_down') {
    const id = text(typed, 'id');
    const field = takenDownField(id);
    const errors = missingDays(typed, [field]);
    if (errors.length > 0) return { isDone: false, errors };
    const variables = { id, takenDownOn: text(typed, field) };
    return outcomeOf(async () => (await askApi(TakeDownPosting, variables)).outcome);
  }
  const errors = [...missingDays(typed, ['postedOn']), ...filesOnTheWay(typed, 'photoId')];
  if (errors.length > 0) return { isDone: false, errors };
  const form = {
    title: text(typed, 'title'),
    place: text(typed, 'place'),
    postedOn: text(typed, 'postedOn'),
    photoId: optionalText(typed, 'photoId'),
  };
  return outcomeOf(async () => (await askApi(RecordPostingMutation, { code, form })).outcome);
}

const LOOKS: Record<PostingState, string> = {
  hanging: 'tag',
  long_enough: 'tag done',
  taken_down: 'tag done',
  taken_down_early: 'tag late',
};

export default function PostingsPageView({
  loaderData: { agency, postings },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const isOurs = mayKeepDuties(me, agency.code);
  return (
    <>
      <title>{`Niêm yết · ${agency.name} · Minh Bạch`}</title>
      <DutyHead me={me} agency={agency} title="Niêm yết" />
      <p>
        Thông tin niêm yết phải được treo ít nhất 30 ngày, ghi rõ nơi niêm yết kèm ảnh chụp. Niêm
        yết không thay cho tệp hoặc liên kết của mục thông tin.
      </p>
      {isOurs && (
        <UnsentForms>
          <RecordPosting count={postings.length} />
        </UnsentForms>
      )}
      <h2>{postings.length} lần niêm yết</h2>
      {postings.length === 0 ? (
        <p className="empty">Chưa ghi nhận lần niêm yết nào.</p>
      ) : (
        <StackingTable columns={['Nội dung', 'Nơi niêm yết', 'Thời gian', 'Tình trạng']}>
          {postings.map((posting) => (
            <PostingRow key={posting.id} posting={posting} isOurs={isOurs} />
          ))}
        </StackingTable>
      )}
    </>
  );
}

type Posting = NonNullable<PostingsPageQuery['agencySection']>['postings'][number];

function PostingRow({ posting, isOurs }: { posting: Posting; isOurs: boolean }) {
  const { title, place, postedOn, takenDownOn, photoHref, minimum, state, stateWords } = posting;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        {place}
        <span className="hint">
          <a href={photoHref}>
            Ảnh chụp<span className="visually-hidden"> {title}</span>
          </a>
        </span>
      </td>
      <td>
        Từ {shortDate(postedOn)}
        {takenDownOn && ` đến ${shortDate(takenDownOn)}`}
        <span className="hint">Phải treo hết {shortDate(minimum.dueOn)}</span>
        <Derivation of={minimum} about={`niêm yết ${title}`} />
      </td>
      <td>
        <span className={LOOKS[state]}>
          {state === 'taken_down_early' ? `Gỡ sớm ${posting.daysMissing} ngày` : stateWords}
        </span>
        {isOurs && !takenDownOn && <TakeDown posting={posting} />}
      </td>
    </tr>
  );
}

/** Many are on the page, so the field carries the id of its posting. */
const takenDownField = (id: string) => `takenDownOn-${id}`;

function TakeDown({ posting: { id, title } }: { posting: Posting }) {
  const fetcher = useFetcher<Sent>();
  const [error] = fetcher.data?.errors ?? [];
  return (
    <details>
      <summary>
        Ghi ngày gỡ<span className="visually-hidden">: {title}</span>
      </summary>
      <fetcher.Form method="post" className="narrow-form" noValidate>
        <input type="hidden" name="act" value="take_down" />
        <input type="hidden" name="id" value={id} />
        <TextField
          name={takenDownField(id)}
          label="Ngày gỡ"
          type="date"
          width="middling"
          error={error?.message}
        />
        <button className="button second small">Lưu ngày gỡ</button>
      </fetcher.Form>
    </details>
  );
}
