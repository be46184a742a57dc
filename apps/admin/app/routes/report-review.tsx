import { readsAllAgencies } from '@minhbach/domain';
import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import { data, Link, redirect } from 'react-router';
import { askApi } from '../api.ts';
import {
  ReportReviewDocument,
  reviewAsked,
  reviewSearch,
  reviewYear,
  type ReviewAsked,
} from '../reports/review-document.ts';
import { ReviewColumns, ReviewMain, ReviewSources } from '../reports/review-figures.tsx';
import { ReviewForm } from '../reports/review-form.tsx';
import { reviewLevels } from '../roles.ts';
import { viewer } from '../statistics/viewer.ts';
import { fieldErrors } from '../words/field-errors.vi.ts';
import type { Route } from './+types/report-review';

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const me = await viewer(request.signal);
  if (!me) throw redirect('/co-quan');
  const search = new URL(request.url).searchParams;
  const mayChoose = readsAllAgencies(me.role);
  const typed = reviewAsked(search);
  const asked = mayChoose ? typed : { ...typed, code: me.agency.code };
  const form = { levels: reviewLevels(me), mayChoose };
  if (!search.has('tu') && !search.has('den'))
    return { form, asked: usual(asked), agency: null, review: null, errors: [] };
  const { agency, reportReview } = await askApi(
    ReportReviewDocument,
    {
      level: asked.level,
      agencyCode: asked.code,
      isNamed: asked.code !== '',
      from: reviewYear(asked.from),
      until: reviewYear(asked.until),
    },
    request.signal,
  );
  if (!reportReview) throw data(null, { status: 404 });
  const isFound = reportReview.__typename === 'ReportReview';
  const errors = isFound ? [] : besideFields(fieldErrors(reportReview.violations));
  return { form, asked, agency: agency ?? null, review: isFound ? reportReview : null, errors };
}

/** The three years before this one, until others are asked for. */
function usual(asked: ReviewAsked): ReviewAsked {
  const year = new Date().getFullYear();
  return { ...asked, from: String(year - 3), until: String(year - 1) };
}

/** The API's fields by the names that the address has for them. */
const FIELDS: Record<string, string> = { agencyCode: 'co-quan', from: 'tu', until: 'den' };
const besideFields = (errors: readonly FieldError[]): FieldError[] =>
  errors.map((error) => ({ ...error, field: FIELDS[error.field ?? ''] ?? error.field }));

const FILES = [
  ['review.docx', 'Word'],
  ['review.pdf', 'PDF'],
  ['review.xlsx', 'Excel'],
  ['review.csv', 'CSV'],
] as const;

export default function ReportReviewOfYears({ loaderData }: Route.ComponentProps) {
  const { form, asked, agency, review, errors } = loaderData;
  const search = reviewSearch(asked).toString();
  return (
    <>
      <title>Sơ kết, tổng kết nhiều năm · Minh Bạch</title>
      <p>
        <Link to="/bao-cao">← Báo cáo hằng năm</Link>
      </p>
      <h1>Sơ kết, tổng kết nhiều năm</h1>
      <p>
        Số liệu của nhiều năm đặt cạnh nhau. Năm đã có báo cáo được tiếp nhận thì lấy số đã báo cáo;
        năm chưa có thì hệ thống tính; năm không có số liệu thì để trống, không ghi bằng không.
      </p>
      <ReviewForm key={search} {...form} asked={asked} agency={agency} errors={errors} />
      {review && (
        <>
          <h2>
            {review.agency.name}, từ năm {asked.from} đến năm {asked.until}
          </h2>
          <p>
            Tải về:{' '}
            {FILES.map(([file, name], at) => (
              <span key={file}>
                {at > 0 && ' · '}
                <a href={`/files/report-reviews/${file}?${search}`}>{name}</a>
              </span>
            ))}
          </p>
          <ReviewSources review={review} />
          <ReviewMain review={review} />
          <ReviewColumns review={review} />
        </>
      )}
    </>
  );
}
