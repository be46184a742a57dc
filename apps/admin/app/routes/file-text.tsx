import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { data, Link, redirect } from 'react-router';
import { announce } from '../announce.ts';
import { askApi } from '../api.ts';
import { ClearMarkForm } from '../entries/clear-mark-form.tsx';
import { ClearSecretMark, FileTextPage, isUnderWay } from '../entries/file-text-document.ts';
import { FileTextState } from '../entries/file-text-state.tsx';
import { useReadAgainWhile } from '../entries/read-again.ts';
import type { Route } from './+types/file-text';

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const asked = Number(new URL(request.url).searchParams.get('trang') ?? 1);
  const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1;
  const { id: entry, document } = params;
  const found = await askApi(FileTextPage, { entry, document, page }, request.signal);
  const file = found.entryForStaff?.files.find(({ documentId }) => documentId === document);
  if (!found.entryForStaff || !file) throw data(null, { status: 404 });
  return {
    entry: found.entryForStaff,
    file,
    shown: found.heldDocumentText ?? null,
    mayClear: found.me?.role === 'head',
  };
}

export async function clientAction({ params, request }: Route.ClientActionArgs) {
  const { id, document } = params;
  const reason = String((await request.formData()).get('reason') ?? '');
  const { outcome } = await askApi(ClearSecretMark, { document, reason });
  if (outcome.__typename === 'NotAllowed') return outcome.violations;
  announce('Đã ghi nhận. Hệ thống đọc lại tệp.');
  return redirect(`/danh-muc/${id}/tep/${document}`);
}

export default function FileText({ loaderData, actionData }: Route.ComponentProps) {
  const { entry, file, shown, mayClear } = loaderData;
  const { title, name, href, text } = file;
  useReadAgainWhile(isUnderWay(text));
  return (
    <>
      <title>{`${title} dạng chữ · Minh Bạch`}</title>
      <p>
        <Link to={`/danh-muc/${entry.id}`}>Về mục “{entry.title}”</Link>
      </p>
      <h1>{title}</h1>
      <p className="hint">
        Nội dung dạng chữ của{' '}
        <a href={href} download>
          {name}
        </a>
        . Bản có giá trị là tệp gốc.
      </p>
      {text ? (
        <FileTextState text={text} name={name} />
      ) : (
        <p className="soft">Tệp này không được đọc nội dung.</p>
      )}
      {text?.secretMark && mayClear && (
        <ClearMarkForm error={errorOf(toErrors(actionData), 'reason')} />
      )}
      {text && shown && <Page number={shown.page} of={text.textPages} words={shown.text} />}
    </>
  );
}

function Page({ number, of, words }: { number: number; of: number; words: string }) {
  return (
    <section aria-labelledby="trang">
      <h2 id="trang">
        Trang {number} / {of}
      </h2>
      {words.trim() === '' ? (
        <p className="soft">Trang này không có chữ.</p>
      ) : (
        <div className="file-text__page as-typed">{words}</div>
      )}
      <nav aria-label="Các trang của tệp" className="button-row">
        {number > 1 && <Link to={`?trang=${number - 1}`}>Trang trước</Link>}
        {number < of && <Link to={`?trang=${number + 1}`}>Trang sau</Link>}
      </nav>
    </section>
  );
}

type Violations = readonly { field?: string | null; message: string }[];

const toErrors = (violations: Violations | undefined) =>
  (violations ?? []).map(({ field, message }) => ({ field: field ?? 'reason', message }));
