import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { useMemo } from 'react';
import { useFetcher } from 'react-router';
import { ActSheet } from '../parts/act-sheet.tsx';
import { OpenActs } from '../parts/open-acts.tsx';
import type { UrgingAction } from '../gql/graphql.ts';
import type { Sent } from '../sent.ts';
import type { UrgingShown } from './urging-document.ts';

type ActShown = { action: UrgingAction; name: string; field: string; label: string; done: string };

const ACTS: readonly ActShown[] = [
  {
    action: 'answer_urging',
    name: 'Trả lời',
    field: 'answer',
    label: 'Trả lời: đã làm gì, bao giờ xong',
    done: 'Đã gửi trả lời.',
  },
  {
    action: 'close_urging',
    name: 'Kết thúc',
    field: 'remark',
    label: 'Nhận xét (bắt buộc khi cơ quan chưa trả lời)',
    done: 'Đã kết thúc.',
  },
];

export const urgingActNamed = (action: string | null) =>
  ACTS.find((act) => act.action === action) ?? null;

type Props = { urging: UrgingShown; act: ActShown | null };

export function UrgingActPanel({ urging, act }: Props) {
  const { openActions } = urging;
  const open = useMemo(
    () => ACTS.filter(({ action }) => openActions.includes(action)),
    [openActions],
  );
  return (
    <aside className="acts no-print" aria-label="Việc có thể làm">
      {act ? (
        <ActForm urging={urging} act={act} />
      ) : (
        <OpenActs acts={open} none="Không có việc nào dành cho vai trò của bạn." />
      )}
    </aside>
  );
}

function ActForm({ urging, act }: { urging: UrgingShown; act: ActShown }) {
  const { action, name, field, label, done } = act;
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
      isOpen={urging.openActions.includes(action)}
      hidden={{ act: action, expectedVersion: urging.version }}
      refusal={<ErrorSummary errors={errors} />}
    >
      <TextArea name={field} label={label} rows={4} error={errorOf(errors, field)} />
    </ActSheet>
  );
}
