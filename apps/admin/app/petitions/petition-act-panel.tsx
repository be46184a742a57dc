import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { useMemo } from 'react';
import { useFetcher } from 'react-router';
import { ActSheet } from '../parts/act-sheet.tsx';
import { OpenActs } from '../parts/open-acts.tsx';
import type { Sent } from '../sent.ts';
import { PETITION_ACTS, type PetitionActShown } from './petition-acts.tsx';
import type { PetitionShown } from './petition-document.ts';

type Props = { petition: PetitionShown; act: PetitionActShown | null };

export function PetitionActPanel({ petition, act }: Props) {
  return (
    <aside className="acts no-print" aria-label="Việc có thể làm">
      {act ? <ActForm petition={petition} act={act} /> : <NextActs petition={petition} />}
    </aside>
  );
}

function NextActs({ petition: { openActions } }: { petition: PetitionShown }) {
  const open = useMemo(
    () => PETITION_ACTS.filter(({ action }) => openActions.includes(action)),
    [openActions],
  );
  const none = 'Không có việc nào dành cho vai trò của bạn.';
  return <OpenActs acts={open} none={none} isFirstUsual={false} />;
}

function ActForm({ petition, act }: { petition: PetitionShown; act: PetitionActShown }) {
  const { action, name, done } = act;
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
      send="Gửi"
      fetcher={fetcher}
      taken={taken}
      isOpen={petition.openActions.includes(action)}
      hidden={{ act: action, expectedVersion: petition.version }}
      refusal={<ErrorSummary errors={errors} />}
    >
      <act.Form petition={petition} errors={errors} />
    </ActSheet>
  );
}
