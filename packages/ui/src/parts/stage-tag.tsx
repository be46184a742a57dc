import type { RequestStage } from '@minhbach/domain';
import { stageWords } from '../words/stages.vi.ts';

const LOOKS: Record<RequestStage, '' | 'waiting' | 'done'> = {
  received: '',
  incomplete: 'waiting',
  in_progress: '',
  decided: '',
  delivered: 'done',
  withdrawn: 'done',
};

/** How far a request is; lateness stands beside it, as text and shape. */
export function StageTag({ stage, overdue }: { stage: RequestStage; overdue: boolean }) {
  return (
    <>
      <span className={`tag ${LOOKS[stage]}`.trim()}>{stageWords[stage]}</span>
      {overdue ? (
        <>
          {' '}
          <span className="tag late">Quá hạn</span>
        </>
      ) : null}
    </>
  );
}
