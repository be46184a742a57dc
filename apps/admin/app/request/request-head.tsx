import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { stageWords } from '@minhbach/ui/words/stages.vi.ts';
import { Link } from 'react-router';
import { Urged } from '../oversight/urged.tsx';
import { DueBadge } from '../parts/due-badge.tsx';
import { StageBadge } from '../parts/stage-badge.tsx';
import { gapWords } from '../words/gaps.vi.ts';
import type { RequestShown } from './request-document.ts';

type Props = { request: RequestShown };

/** Which request this is, how far it has come, and how much time is left. */
export function RequestHead({ request, mayUrge }: Props & { mayUrge: boolean }) {
  const { deadline } = request;
  return (
    <div className="request__head">
      <p className="request__ways">
        <Link to="/">← Hộp việc</Link>
        {mayUrge && <Link to={`/don-doc?yeu-cau=${request.id}`}>Đôn đốc cơ quan</Link>}
        <button type="button" className="quiet" onClick={() => window.print()}>
          In Phiếu trình <kbd aria-hidden="true">i</kbd>
        </button>
      </p>
      <h1>
        Yêu cầu <span className="nowrap">{request.reference}</span>
      </h1>
      <div className="request__state">
        <StageBadge stage={request.stage} words={stageWords[request.stage]} />
        <DueBadge {...request} />
        {request.sample && <span className="tag">Dữ liệu mẫu</span>}
      </div>
      <Urged urgings={request.urgings} to={null} about={request.reference} />
      {deadline && <Derivation of={deadline} about={`hạn cuối ${shortDate(deadline.dueOn)}`} />}
      {request.stage === 'incomplete' && <Missing request={request} />}
    </div>
  );
}

function Missing({ request: { missing, missingExplanation } }: Props) {
  return (
    <Panel kind="warning">
      <p>
        <strong>Đang chờ bổ sung:</strong> {missing.map((gap) => gapWords(gap)).join('; ')}
      </p>
      {missingExplanation && <p>{missingExplanation}</p>}
    </Panel>
  );
}
