import type { TaskCriterion } from '@minhbach/domain';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { taskActionWords } from '@minhbach/ui/words/task-actions.vi.ts';
import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import { EntryPicker } from '../parts/entry-picker.tsx';
import { FileField } from '../parts/file-field.tsx';
import { useStandingForm } from '../parts/standing-form.ts';
import type { Sent } from '../sent.ts';
import type { TaskDesk } from './directive-documents.ts';

const DONE = 'Đã ghi lại.';

/** What this person may do now: report with evidence, judge, or say something. */
export function TaskForm({ desk: { cell, openActions } }: { desk: TaskDesk }) {
  const fetcher = useFetcher<Sent>();
  const { state, data } = fetcher;
  const form = useStandingForm(cell.version, { state, data });
  const errors = data?.errors ?? [];
  useEffect(() => {
    if (form.isSaved) announce(DONE);
  }, [form.isSaved]);
  if (openActions.length === 0) return null;
  const isReport = openActions.includes('report_task');
  return (
    <section aria-labelledby="viec-can-lam">
      <h2 id="viec-can-lam">{isReport ? 'Báo cáo kết quả' : 'Nhận xét'}</h2>
      <fetcher.Form
        method="post"
        className="narrow-form"
        noValidate
        key={form.key}
        onChange={form.touch}
      >
        <ErrorSummary errors={errors} />
        {form.isSaved && <p className="panel good">{DONE}</p>}
        <input type="hidden" name="expectedVersion" value={form.version} />
        <input type="hidden" name="addresseeId" value={cell.addressee.id} />
        <input type="hidden" name="agencyId" value={(cell.answerer ?? cell.addressee).id} />
        <TextArea
          name="text"
          label={isReport ? 'Đã làm gì, kết quả ra sao' : 'Lời nhắn'}
          error={errorOf(errors, 'text')}
        />
        {isReport && <EvidenceFields criteria={cell.task.criteria} errors={errors} />}
        <div className="button-row">
          {openActions.map((action) => (
            <button key={action} className="button" name="act" value={action}>
              {taskActionWords[action].act}
            </button>
          ))}
        </div>
      </fetcher.Form>
    </section>
  );
}

type EvidenceProps = { criteria: readonly TaskCriterion[]; errors: readonly FieldError[] };

function EvidenceFields({ criteria, errors }: EvidenceProps) {
  return (
    <>
      <EntryPicker
        name="entryId"
        label="Mục trong danh mục làm minh chứng"
        optional={!criteria.includes('catalogue_entry')}
        error={errorOf(errors, 'entryId')}
      />
      <FileField
        name="documentId"
        label="Tệp làm minh chứng"
        hint="Chỉ cơ quan và người theo dõi xem được."
        kind="internal"
        error={errorOf(errors, 'documentId')}
      />
    </>
  );
}
