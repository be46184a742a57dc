import { DUTY_STATES, type DutyState } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import { DutyTag } from '@minhbach/ui/parts/duty-tag.tsx';
import { dutyStateWords } from '@minhbach/ui/words/duty-states.vi.ts';
import { agencyByCode } from '../agencies/agency.server.ts';
import { classWords } from '../catalogue/class-words.ts';
import { Page } from '../parts/page.tsx';
import { dutiesOf, type Duty } from '../section/section.server.ts';
import { sharedPage } from '../site/caching.ts';
import type { Route } from './+types/duties';

export const headers = sharedPage;

export async function loader({ request, params: { ma } }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const state = DUTY_STATES.find((one) => one === searchParams.get('tinh-trang')) ?? null;
  const after = searchParams.get('sau');
  const [agency, duties] = await Promise.all([
    agencyByCode(request, ma),
    dutiesOf(request, { agencyCode: ma, state, after }),
  ]);
  if (!agency) throw new Response(null, { status: 404 });
  return { code: agency.code, name: agency.name, state, duties };
}

export default function DutiesPage({ loaderData }: Route.ComponentProps) {
  const { code, name, state, duties } = loaderData;
  const { edges, pageInfo, totalCount } = duties;
  const address = `/co-quan/${code}/nghia-vu`;
  return (
    <Page
      title="Nghĩa vụ công khai thông tin"
      back={`/co-quan/${code}/tiep-can-thong-tin`}
      above={name}
    >
      <States state={state} address={address} />
      <h2>{totalCount} nghĩa vụ</h2>
      <ol className="plain-list">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <OneDuty duty={node} code={code} />
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage && pageInfo.endCursor ? (
        <p className="no-print">
          <a
            className="button second"
            href={`${address}?${new URLSearchParams({
              ...(state === null ? {} : { 'tinh-trang': state }),
              sau: pageInfo.endCursor,
            })}`}
          >
            Xem thêm
          </a>
        </p>
      ) : null}
    </Page>
  );
}

function States({ state, address }: { state: DutyState | null; address: string }) {
  return (
    <nav aria-label="Lọc theo tình trạng">
      <ul className="plain-inline">
        <li>
          <a href={address} aria-current={state === null ? 'true' : undefined}>
            Tất cả
          </a>
        </li>
        {DUTY_STATES.map((one) => (
          <li key={one}>
            <a
              href={`${address}?tinh-trang=${one}`}
              aria-current={one === state ? 'true' : undefined}
            >
              {dutyStateWords[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OneDuty({ duty, code }: { duty: Duty; code: string }) {
  const { title, period, state, daysLate, dueOn, met, derivation, provisional } = duty;
  const about = period === '' ? title : `${title}, ${period}`;
  return (
    <>
      <h3 className="result-title">{about}</h3>
      <p className="soft">{classWords(duty.classKey)}</p>
      <p>
        <DutyTag state={state} daysLate={daysLate} /> Hạn công khai:{' '}
        <time dateTime={dueOn}>{shortDate(dueOn)}</time>.
      </p>
      <Derivation of={{ dueOn, derivation, provisional }} about={`hạn công khai ${about}`} />
      {duty.termUnverified ? (
        <p className="small soft">Thời hạn theo pháp luật chuyên ngành, cần kiểm tra lại.</p>
      ) : null}
      {met ? (
        <p>
          <a href={`/danh-muc/${met.entryId}`}>{met.title}</a>, công khai ngày {shortDate(met.on)}
        </p>
      ) : (
        <Ask duty={duty} code={code} about={about} />
      )}
    </>
  );
}

/** Beside every duty that is not met: asking for it takes two clicks, and says whether it costs. */
function Ask({ duty: { freeRequest }, code, about }: { duty: Duty; code: string; about: string }) {
  return (
    <p className="no-print">
      <a href={`/yeu-cau/moi?${new URLSearchParams({ 'co-quan': code, can: about })}`}>
        Yêu cầu cung cấp<span className="visually-hidden">: {about}</span>
      </a>
      <br />
      <span className="small soft">{freeRequest.message}</span>
    </p>
  );
}
