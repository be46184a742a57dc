import { Holder } from '../parts/holder.tsx';
import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { instantWords, shortDate, weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { petitionStateWords } from '@minhbach/ui/words/petition-states.vi.ts';
import { publicationFormWords } from '@minhbach/ui/words/publication-forms.vi.ts';
import { publishedErrorWords } from '@minhbach/ui/words/published-errors.vi.ts';
import { data, Link, useSearchParams, type ShouldRevalidateFunctionArgs } from 'react-router';
import { askApi } from '../api.ts';
import { PetitionActPanel } from '../petitions/petition-act-panel.tsx';
import { petitionActNamed } from '../petitions/petition-acts.tsx';
import { PetitionPage, type PetitionShown } from '../petitions/petition-document.ts';
import { takePetitionAct } from '../petitions/take-petition-act.ts';
import type { Route } from './+types/petition';

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const { petition } = await askApi(PetitionPage, { id: params.id }, request.signal);
  if (!petition) throw data(null, { status: 404 });
  return { petition };
}

export async function clientAction({ params, request }: Route.ClientActionArgs) {
  return takePetitionAct(params.id, await request.formData());
}

/** Opening a step only changes what is asked, not the petition. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
}: ShouldRevalidateFunctionArgs) {
  return Boolean(formMethod) || currentUrl.pathname !== nextUrl.pathname;
}

export default function Petition({ loaderData: { petition } }: Route.ComponentProps) {
  const [search] = useSearchParams();
  const act = petitionActNamed(search.get('viec'));
  return (
    <>
      <title>{`${petition.reference} · Minh Bạch`}</title>
      <p>
        <Link to="/kien-nghi">← Kiến nghị</Link>
      </p>
      <h1>{petition.reference}</h1>
      <div className="request">
        <PetitionActPanel key={act?.action} petition={petition} act={act} />
        <div className="request__main">
          <Facts petition={petition} />
          <Words petition={petition} />
          <Timeline petition={petition} />
        </div>
      </div>
    </>
  );
}

type Props = { petition: PetitionShown };

function Facts({ petition }: Props) {
  const { entry, forwardedTo, deadline } = petition;
  return (
    <SummaryList>
      <Fact term="Trạng thái">
        <strong>{petitionStateWords[petition.state]}</strong>
        {petition.sample && ' · Dữ liệu mẫu'}
      </Fact>
      <Fact term="Hạn trả lời">
        {weekdayDate(petition.dueOn)}
        {petition.overdue && <strong> · Quá hạn</strong>}
        {deadline && <Derivation of={deadline} about="Hạn trả lời kiến nghị" />}
      </Fact>
      <Fact term="Ngày nhận">{weekdayDate(petition.receivedOn)}</Fact>
      <Fact term="Luật áp dụng">{petition.statute}</Fact>
      <Fact term="Cơ quan">
        <Holder agency={petition.agency} />
      </Fact>
      <Fact term="Mục thông tin">
        <Link to={`/danh-muc/${entry.id}`}>{entry.title}</Link>{' '}
        <span className="soft">
          {[entry.documentNumber, entry.issuer].filter(Boolean).join(' · ')}
        </span>
      </Fact>
      <Fact term="Chuyển đến từ">{petition.forwardedFrom}</Fact>
      <Fact term="Đã chuyển đến">
        {forwardedTo &&
          `${forwardedTo.agency.name} (${forwardedTo.reference}): ${petitionStateWords[forwardedTo.state]}, hạn ${shortDate(forwardedTo.dueOn)}`}
      </Fact>
      <Fact term="Sai ở đâu">{petition.error && publishedErrorWords[petition.error]}</Fact>
      <Fact term="Trả lời ngày">{petition.decidedOn && weekdayDate(petition.decidedOn)}</Fact>
      <Fact term="Đính chính ngày">
        {petition.correctedOn && weekdayDate(petition.correctedOn)}
      </Fact>
      <Fact term="Đính chính bằng">
        {petition.correctionForms.map((form) => publicationFormWords[form]).join('; ')}
      </Fact>
      <Fact term="Kênh chính thức">{petition.correctionChannels.join('; ')}</Fact>
    </SummaryList>
  );
}

function Words({ petition }: Props) {
  return (
    <section aria-labelledby="noi-dung-kien-nghi">
      <h2 id="noi-dung-kien-nghi">Nội dung kiến nghị</h2>
      <p className="as-typed">{petition.claim}</p>
      {petition.evidence && (
        <p className="as-typed">
          <strong>Nơi có thông tin đúng:</strong> {petition.evidence}
        </p>
      )}
      {petition.finding && (
        <>
          <h3>Trả lời</h3>
          <p className="as-typed">{petition.finding}</p>
        </>
      )}
      {petition.state === 'upheld' && (
        <p className="panel warning">
          Đính chính ngay: mở <Link to={`/danh-muc/${petition.entry.id}`}>mục thông tin</Link>, đính
          chính hoặc rút xuống, rồi ghi nhận ở đây.
        </p>
      )}
    </section>
  );
}

function Timeline({ petition }: Props) {
  return (
    <section aria-labelledby="dien-bien">
      <h2 id="dien-bien">Diễn biến</h2>
      <ol className="timeline" reversed>
        {petition.timeline
          .toSorted((a, b) => b.number - a.number)
          .map(({ number, at, by, text, detail }) => (
            <li key={number}>
              <p className="timeline__head">
                <span className="soft">
                  {instantWords(at)} · {by === 'requester' ? 'Người kiến nghị' : actorRoleWords[by]}
                </span>
              </p>
              <p>{text}</p>
              {detail && <blockquote className="as-typed">{detail}</blockquote>}
            </li>
          ))}
      </ol>
    </section>
  );
}
