import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, fieldId, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { useEffect, useState, type ClipboardEvent } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import { useStandingForm } from '../parts/standing-form.ts';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import type { Sent } from '../sent.ts';
import type { ReportShown } from './report-document.ts';
import { figureWords } from './report-words.vi.ts';

const SAVED = 'Đã lưu nội dung báo cáo.';

type Props = { page: ReportShown };

/** The words of the report, for whoever may write them now. */
export function NarrativeForm({ page }: Props) {
  const fetcher = useFetcher<Sent>();
  const form = useStandingForm(page.report.version, fetcher);
  const [dropped, setDropped] = useState(0);
  const errors = fetcher.data?.errors ?? [];
  const isSending = fetcher.state !== 'idle';
  useEffect(() => {
    if (form.isSaved) announce(SAVED);
  }, [form.isSaved]);

  return (
    <UnsentForms>
      <fetcher.Form
        method="post"
        key={form.key}
        noValidate
        onChange={form.touch}
        onPaste={(event) => setDropped(imagesIn(event))}
        onSubmit={(event) => isSending && event.preventDefault()}
      >
        <ErrorSummary errors={errors} />
        {form.isSaved && <p className="panel good">{SAVED}</p>}
        {dropped > 0 && (
          <p className="panel warning" role="alert">
            Đã bỏ {dropped} hình ảnh trong phần vừa dán: báo cáo chỉ nhận chữ.
          </p>
        )}
        <input type="hidden" name="act" value="save_report" />
        <input type="hidden" name="expectedVersion" value={form.version} />
        <NarrativeFields page={page} errors={errors} />
        <button className="button" aria-disabled={isSending}>
          {isSending ? 'Đang lưu…' : 'Lưu nội dung'}
        </button>
      </fetcher.Form>
    </UnsentForms>
  );
}

type FieldsProps = Props & { errors: readonly FieldError[] };

function NarrativeFields({ page: { parts, outliers }, errors }: FieldsProps) {
  return (
    <>
      {parts.map(({ part, title, isRequired, text }) => (
        <TextArea
          key={part}
          name={`narrative.${part}`}
          label={title}
          optional={!isRequired}
          typed={text}
          error={errorOf(errors, `narrative.${part}`)}
        />
      ))}
      {outliers.length > 0 && <h3>Giải trình số liệu thay đổi nhiều</h3>}
      {outliers.map(({ figure, title, lastYear, now, explanation }) => (
        <TextArea
          key={figure}
          name={`explanations.${figure}`}
          label={title}
          hint={`Năm trước ${figureWords(lastYear)}, năm nay ${figureWords(now)}.`}
          rows={3}
          typed={explanation}
          error={errorOf(errors, `explanations.${figure}`)}
        />
      ))}
    </>
  );
}

/** A field takes the words of what is pasted; images in it vanish without a word of the browser. */
function imagesIn({ clipboardData }: ClipboardEvent): number {
  const inWords = clipboardData.getData('text/html').match(/<(?:img|v:imagedata)\b/gi)?.length ?? 0;
  const alone = [...clipboardData.items].filter(({ type }) => type.startsWith('image/')).length;
  return Math.max(inWords, alone);
}

/** The same words to be read. */
export function NarrativeText({ page: { parts, outliers } }: Props) {
  return (
    <>
      {parts.map(({ part, title, text }) => (
        <section key={part} id={fieldId(`narrative.${part}`)} tabIndex={-1}>
          <h3>{title}</h3>
          {text === '' ? <p className="soft">Chưa viết.</p> : <p className="as-typed">{text}</p>}
        </section>
      ))}
      {outliers.map(({ figure, title, explanation }) => (
        <section key={figure} id={fieldId(`explanations.${figure}`)} tabIndex={-1}>
          <h3>Giải trình: {title}</h3>
          {explanation === '' ? (
            <p className="soft">Chưa giải trình.</p>
          ) : (
            <p className="as-typed">{explanation}</p>
          )}
        </section>
      ))}
    </>
  );
}
