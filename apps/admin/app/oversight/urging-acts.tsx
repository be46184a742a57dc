import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { SentActPanel } from '../parts/sent-act-panel.tsx';
import type { UrgingAction } from '../gql/graphql.ts';
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
  return (
    <SentActPanel
      acts={ACTS}
      openActions={urging.openActions}
      act={act}
      version={urging.version}
      isFirstUsual
      renderQuestions={({ field, label }, errors) => (
        <TextArea name={field} label={label} rows={4} error={errorOf(errors, field)} />
      )}
    />
  );
}
