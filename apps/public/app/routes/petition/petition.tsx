import { data, redirect } from 'react-router';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { petitionStateWords } from '@minhbach/ui/words/petition-states.vi.ts';
import { text } from '../../draft/read-answers.ts';
import { beginFollowing, endFollowing, followed } from '../../following/follow.server.ts';
import { CodeForm } from '../../following/code-form.tsx';
import { petitionPath } from '../../following/paths.ts';
import { LastDay, legalBasis } from '../../parts/last-day.tsx';
import { Page } from '../../parts/page.tsx';
import { trackPetition, withdrawPetition, type Petition } from '../../petition/petition.server.ts';
import type { Route } from './+types/petition';

const WRONG = 'Số tham chiếu hoặc mã tra cứu không đúng. Hãy so lại với biên nhận.';

export async function loader({ request, params: { reference } }: Route.LoaderArgs) {
  const plain = reference.toUpperCase();
  if (plain !== reference) throw redirect(petitionPath(plain));
  const opener = followed(request, reference);
  if (!opener) return { reference, shown: null, accessCode: null };

  const shown = await trackPetition(request, opener);
  const isNew = new URL(request.url).searchParams.has('moi');
  const cookie = shown ? beginFollowing(opener) : endFollowing(reference);
  const accessCode = shown && isNew ? opener.accessCode : null;
  return data({ reference, shown, accessCode }, { headers: { 'set-cookie': cookie } });
}

/** Opens with the code, or takes the petition back when the page is open. */
export async function action({ request, params: { reference } }: Route.ActionArgs) {
  const form = await request.formData();
  const known = followed(request, reference);
  if (known && form.has('withdraw')) {
    const errors = await withdrawPetition(request, known);
    if (errors.length === 0) throw redirect(petitionPath(reference));
    return data(
      { typed: reference, errors: errors.map((message) => ({ field: null, message })) },
      { status: 422 },
    );
  }
  const typed = text(form, 'reference') || reference;
  const opener = { reference: typed, accessCode: text(form, 'accessCode') };
  const shown = opener.accessCode === '' ? null : await trackPetition(request, opener);
  if (!shown)
    return data({ typed, errors: [{ field: 'accessCode', message: WRONG }] }, { status: 422 });
  const cookie = beginFollowing({ ...opener, reference: shown.reference });
  throw redirect(petitionPath(shown.reference), { headers: { 'set-cookie': cookie } });
}

export default function FollowPetition({ loaderData, actionData }: Route.ComponentProps) {
  const { reference, shown, accessCode } = loaderData;
  const errors = actionData?.errors ?? [];
  if (!shown)
    return (
      <Page title={`Theo dõi kiến nghị ${reference}`} errors={errors} personal>
        <p>Nhập mã tra cứu để mở kiến nghị này. Mã chỉ người gửi có; trang tự đóng sau 30 phút.</p>
        <CodeForm reference={actionData?.typed ?? reference} errors={errors} opens="petition" />
      </Page>
    );
  return (
    <Page title={`Kiến nghị ${reference}`} errors={errors} personal>
      {accessCode === null ? null : <Receipt reference={reference} accessCode={accessCode} />}
      <Standing shown={shown} />
      <History shown={shown} />
      {shown.openActions.includes('withdraw_petition') ? <Withdraw /> : null}
    </Page>
  );
}

function Receipt({ reference, accessCode }: { reference: string; accessCode: string }) {
  return (
    <Panel kind="good">
      <h2>Kiến nghị của bạn đã được gửi</h2>
      <p>Số tham chiếu</p>
      <p className="reference">{reference}</p>
      <p>Mã tra cứu – giữ kín, chỉ bạn có</p>
      <p className="reference">{accessCode}</p>
      <p>
        Hãy ghi lại, chụp màn hình hoặc in trang này. Mã tra cứu không được hiện lại sau khi bạn
        đóng trang.
      </p>
    </Panel>
  );
}

function Standing({ shown }: { shown: Petition }) {
  const { state, overdue, deadline, agency, entry, claim, evidence, finding, forwardedTo } = shown;
  return (
    <>
      <p>
        <span className={state === 'lodged' || state === 'upheld' ? 'tag waiting' : 'tag done'}>
          {petitionStateWords[state]}
        </span>
        {overdue ? (
          <>
            {' '}
            <span className="tag late">Quá hạn</span>
          </>
        ) : null}
      </p>
      {deadline && state === 'lodged' ? (
        <Panel>
          <h2>Hạn trả lời</h2>
          <LastDay deadline={deadline} before="Chậm nhất" after={legalBasis(deadline)} />
        </Panel>
      ) : null}
      <SummaryList>
        <Fact term="Về thông tin">
          <a href={`/danh-muc/${entry.id}`}>{entry.title}</a>
        </Fact>
        <Fact term="Cơ quan kiểm tra">
          <a href={`/co-quan/${agency.code}`}>{agency.name}</a>
        </Fact>
        <Fact term="Chỗ không đúng">{claim}</Fact>
        <Fact term="Điều bạn biết là đúng">{evidence}</Fact>
        <Fact term="Trả lời của cơ quan">{finding}</Fact>
        <Fact term="Đã chuyển đến">
          {forwardedTo ? `${forwardedTo.agency.name}, số ${forwardedTo.reference}` : null}
        </Fact>
        <Fact term="Đính chính trên">{shown.correctionChannels.join('\n')}</Fact>
      </SummaryList>
    </>
  );
}

function History({ shown: { timeline } }: { shown: Petition }) {
  return (
    <>
      <h2>Diễn biến</h2>
      <ol className="timeline">
        {timeline.map(({ number, on, text: words, detail }) => (
          <li key={number}>
            <p>
              <strong>{shortDate(on)}</strong> · {words}
            </p>
            {detail ? <p className="typed-text">{detail}</p> : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function Withdraw() {
  return (
    <details className="no-print">
      <summary>Rút kiến nghị</summary>
      <form method="post">
        <p>Cơ quan sẽ không phải trả lời bạn nữa.</p>
        <button type="submit" name="withdraw" value="1" className="button second">
          Rút kiến nghị này
        </button>
      </form>
    </details>
  );
}
