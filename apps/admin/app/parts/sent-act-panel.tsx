import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import { useMemo, type ReactNode } from 'react';
import { useFetcher } from 'react-router';
import type { Sent } from '../sent.ts';
import { ActSheet } from './act-sheet.tsx';
import { OpenActs } from './open-acts.tsx';

/** What every such act has: its name here and in the API, and what is said once it was taken. */
type SentAct = { action: string; name: string; done: string; send?: string };
type Props<Act extends SentAct> = {
  /** All that this kind of thing knows. */
  acts: readonly Act[];
  /** Those that the API offers now. */
  openActions: readonly string[];
  /** The one whose questions are shown; null for the list. */
  act: Act | null;
  /** The version of the thing that the officer has before their eyes. */
  version: number;
  isFirstUsual?: boolean;
  renderQuestions: (act: Act, errors: readonly FieldError[]) => ReactNode;
};

/** The acts on one thing, or the questions of one of them, where the answer is done or the errors. */
export function SentActPanel<Act extends SentAct>(props: Props<Act>) {
  const { acts, openActions, act, version, isFirstUsual = false, renderQuestions } = props;
  const open = useMemo(
    () => acts.filter(({ action }) => openActions.includes(action)),
    [acts, openActions],
  );
  const none = 'Không có việc nào dành cho vai trò của bạn.';
  return (
    <aside className="acts no-print" aria-label="Việc có thể làm">
      {act === null ? (
        <OpenActs acts={open} none={none} isFirstUsual={isFirstUsual} />
      ) : (
        <Questions
          act={act}
          version={version}
          isOpen={openActions.includes(act.action)}
          renderQuestions={(errors) => renderQuestions(act, errors)}
        />
      )}
    </aside>
  );
}

type QuestionsProps = {
  act: SentAct;
  version: number;
  isOpen: boolean;
  renderQuestions: (errors: readonly FieldError[]) => ReactNode;
};

function Questions({ act, version, isOpen, renderQuestions }: QuestionsProps) {
  const { action, name, done, send = 'Gửi' } = act;
  const fetcher = useFetcher<Sent>();
  const sent = fetcher.data;
  const errors = sent?.errors ?? [];
  const taken = useMemo(() => {
    if (sent === undefined) return undefined;
    return sent.isDone ? ({ kind: 'done', words: done } as const) : ({ kind: 'refused' } as const);
  }, [sent, done]);
  return (
    <ActSheet
      name={name}
      send={send}
      fetcher={fetcher}
      taken={taken}
      isOpen={isOpen}
      hidden={{ act: action, expectedVersion: version }}
      refusal={<ErrorSummary errors={errors} />}
    >
      {renderQuestions(errors)}
    </ActSheet>
  );
}
