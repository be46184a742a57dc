import { shortDate, weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { data, Link, useSearchParams, type ShouldRevalidateFunctionArgs } from 'react-router';
import { askApi } from '../api.ts';
import { Urged } from '../oversight/urged.tsx';
import { NarrativeForm, NarrativeText } from '../reports/narrative-form.tsx';
import { ReportActPanel, reportActNamed } from '../reports/report-act-panel.tsx';
import { ReportPageDocument, urgeReport, type ReportShown } from '../reports/report-document.ts';
import { ReportFigures } from '../reports/report-figures.tsx';
import { ReportHistory, ReportVersions, Restatements } from '../reports/report-record.tsx';
import { addresseeWords, reportLevelWords, reportStateWords } from '../reports/report-words.vi.ts';
import { takeReportAct } from '../reports/take-report-act.ts';
import type { Route } from './+types/report';

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const { reportPage } = await askApi(ReportPageDocument, { id: params.id }, request.signal);
  if (!reportPage) throw data(null, { status: 404 });
  return { page: reportPage };
}

export async function clientAction({ params, request }: Route.ClientActionArgs) {
  return takeReportAct(params.id, await request.formData());
}

/** Opening a step only changes what is asked, not the report. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
}: ShouldRevalidateFunctionArgs) {
  return Boolean(formMethod) || currentUrl.pathname !== nextUrl.pathname;
}

export default function Report({ loaderData: { page } }: Route.ComponentProps) {
  const [search] = useSearchParams();
  const act = reportActNamed(search.get('viec'));
  const { year, agency } = page.report;
  // One form at a time: what is typed in the other would have to be guarded beside this one.
  const isWriting = act === null && page.openActions.includes('save_report');
  return (
    <>
      <title>{`Báo cáo năm ${year} · ${agency.name} · Minh Bạch`}</title>
      <p>
        <Link to={`/bao-cao?nam=${year}`}>← Báo cáo năm {year}</Link>
      </p>
      <h1>
        Báo cáo năm {year}: {agency.name}
      </h1>
      <Urged
        urgings={page.report.urgings}
        to={urgeReport(page.report)}
        about={`báo cáo năm ${year}`}
      />
      <div className="request">
        <ReportActPanel key={act?.action} page={page} act={act} />
        <div className="request__main">
          <Facts page={page} />
          <Restatements page={page} />
          <ReportFigures page={page} />
          <section aria-labelledby="danh-gia">
            <h2 id="danh-gia">Đánh giá</h2>
            {isWriting ? <NarrativeForm page={page} /> : <NarrativeText page={page} />}
          </section>
          <ReportVersions page={page} />
          <ReportHistory page={page} />
        </div>
      </div>
    </>
  );
}

function Facts({ page: { report, addressees, title } }: { page: ReportShown }) {
  const { state, level, late, dueOn, firstSubmittedOn, submittedOn, keeper, agency } = report;
  return (
    <SummaryList>
      <Fact term="Trạng thái">
        <strong>{reportStateWords[state]}</strong>
        {late && <strong> · Trễ hạn</strong>}
      </Fact>
      <Fact term="Biểu mẫu">{title}</Fact>
      <Fact term="Cấp">{reportLevelWords[level]}</Fact>
      <Fact term="Kỳ báo cáo">
        {shortDate(report.periodFrom)} đến {shortDate(report.periodUntil)}
      </Fact>
      <Fact term="Hạn gửi">{weekdayDate(dueOn)}</Fact>
      <Fact term="Gửi lần đầu">{firstSubmittedOn && weekdayDate(firstSubmittedOn)}</Fact>
      <Fact term="Gửi gần nhất">
        {submittedOn && submittedOn !== firstSubmittedOn ? weekdayDate(submittedOn) : null}
      </Fact>
      <Fact term="Nơi nhận">
        {addressees
          .map(({ addressee, under }) => {
            const place = [under.text, under.instrument].filter(Boolean).join(' ');
            return `${addresseeWords[addressee]} (${place})`;
          })
          .join('; ')}
      </Fact>
      <Fact term="Người lập">{keeper.code !== agency.code && keeper.name}</Fact>
    </SummaryList>
  );
}
