import { instantWords, shortDate, weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { urgingActWords, urgingKindWords, urgingStateWords } from '@minhbach/ui/words/urging.vi.ts';
import { data, Link, useSearchParams } from 'react-router';
import { text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { UrgingActPanel, urgingActNamed } from '../oversight/urging-acts.tsx';
import { thingPath, UrgingPage, type UrgingShown } from '../oversight/urging-document.ts';
import { outcomeOf, type Sent } from '../sent.ts';
import type { Route } from './+types/urging';

const AnswerUrging = graphql(`
  mutation AnswerUrging($id: ID!, $expectedVersion: Int!, $answer: String!) {
    outcome: answerUrging(id: $id, expectedVersion: $expectedVersion, answer: $answer) {
      __typename
      ...RefusalParts
    }
  }
`);

const CloseUrging = graphql(`
  mutation CloseUrging($id: ID!, $expectedVersion: Int!, $remark: String!) {
    outcome: closeUrging(id: $id, expectedVersion: $expectedVersion, remark: $remark) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const { urging } = await askApi(UrgingPage, { id: params.id }, request.signal);
  if (!urging) throw data(null, { status: 404 });
  return { urging };
}

export async function clientAction({ params, request }: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  const on = { id: params.id, expectedVersion: Number(typed.get('expectedVersion')) };
  return outcomeOf(async () =>
    text(typed, 'act') === 'answer_urging'
      ? (await askApi(AnswerUrging, { ...on, answer: text(typed, 'answer') })).outcome
      : (await askApi(CloseUrging, { ...on, remark: text(typed, 'remark') })).outcome,
  );
}

export default function Urging({ loaderData: { urging } }: Route.ComponentProps) {
  const [search] = useSearchParams();
  const act = urgingActNamed(search.get('viec'));
  const title = `${urgingKindWords[urging.kind]}: ${urging.about ?? 'việc chung'}`;
  return (
    <>
      <title>{`${title} · Minh Bạch`}</title>
      <p>
        <Link to="/don-doc">← Đôn đốc và câu hỏi</Link>
      </p>
      <h1>{title}</h1>
      <div className="request">
        <UrgingActPanel key={act?.action} urging={urging} act={act} />
        <div className="request__main">
          <Facts urging={urging} />
          <History urging={urging} />
        </div>
      </div>
    </>
  );
}

function Facts({ urging }: { urging: UrgingShown }) {
  const { subject, about, late, answeredOn } = urging;
  const path = thingPath(urging);
  const named = subject === 'request' ? `Yêu cầu ${about}` : about;
  return (
    <SummaryList>
      <Fact term="Trạng thái">
        <strong>{urgingStateWords[urging.state]}</strong>
      </Fact>
      <Fact term="Gửi cơ quan">{urging.agency.name}</Fact>
      <Fact term="Người gửi">{urging.fromAgency.name}</Fact>
      <Fact term="Về">{path && about ? <Link to={path}>{named}</Link> : about}</Fact>
      <Fact term="Hạn trả lời">
        {weekdayDate(urging.dueOn)}
        {late && <strong> · {answeredOn ? 'Trả lời trễ' : 'Quá hạn'}</strong>}
      </Fact>
      <Fact term="Trả lời ngày">{answeredOn && shortDate(answeredOn)}</Fact>
    </SummaryList>
  );
}

function History({ urging }: { urging: UrgingShown }) {
  return (
    <section aria-labelledby="dien-bien">
      <h2 id="dien-bien">Diễn biến</h2>
      <ol className="timeline">
        {urging.history.map(({ number, at, act, by, words }) => (
          <li key={number}>
            <p className="timeline__head">
              <span className="soft">
                {instantWords(at)} · {actorRoleWords[by]}
              </span>
            </p>
            <p>{urgingActWords[act]}</p>
            {words && <blockquote className="as-typed">{words}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  );
}
