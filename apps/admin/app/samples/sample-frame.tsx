import { caseOutcomeWords, stratificationWords } from '@minhbach/domain';
import { instantWords, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { Link } from 'react-router';
import type { SampleDrawnAgainQuery } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { SampleShown } from './sample-document.ts';

const number = (count: number) => count.toLocaleString('vi-VN');

/** All that somebody needs to draw the same sample again. */
export function FrameFacts({ sample }: { sample: SampleShown }) {
  const { from, until, frameOn, agency, stratifyBy, size, seed, frameSize } = sample;
  return (
    <SummaryList>
      <Fact term="Yêu cầu nhận">
        Từ {shortDate(from)} đến {shortDate(until)}
      </Fact>
      <Fact term="Cơ quan">{agency?.name ?? 'Mọi cơ quan'}</Fact>
      <Fact term="Kết quả tính đến">Hết ngày {shortDate(frameOn)}</Fact>
      <Fact term="Phân tầng">{stratificationWords[stratifyBy]}</Fact>
      <Fact term="Số khởi tạo">
        <strong>{seed}</strong>
      </Fact>
      <Fact term="Số vụ việc">
        {number(sample.cases.length)} trong {number(frameSize)}
        {size > frameSize && `; đã yêu cầu ${number(size)}, nên lấy tất cả`}
      </Fact>
      <Fact term="Dấu vân tay của danh sách (SHA-256)">
        <code className="hash">{sample.frameHash}</code>
      </Fact>
      <Fact term="Người rút">
        {sample.drawnBy}, {instantWords(sample.drawnAt)}
      </Fact>
    </SummaryList>
  );
}

type AgainProps = { drawn: SampleDrawnAgainQuery['sampleDrawnAgain'] };

/** Whether the frame and the sample are the same when drawn now. */
export function DrawnAgain({ drawn }: AgainProps) {
  if (!drawn)
    return (
      <p>
        <Link to="?doi-chieu=1">Rút lại để đối chiếu</Link>
      </p>
    );
  const { isSameFrame, isSameSample, frameSize, frameHash } = drawn;
  if (isSameFrame && isSameSample)
    return (
      <p className="panel good" role="status">
        Rút lại cho đúng mẫu này. Danh sách vụ việc không thay đổi.
      </p>
    );
  return (
    <div className="panel" role="status">
      <p>
        <strong>
          {isSameFrame
            ? 'Danh sách không thay đổi nhưng rút lại cho mẫu khác.'
            : 'Danh sách vụ việc đã thay đổi so với khi rút.'}
        </strong>
      </p>
      <p>
        Nay danh sách có {number(frameSize)} vụ việc, dấu vân tay{' '}
        <code className="hash">{frameHash}</code>. Mẫu bên dưới vẫn là mẫu đã rút.
      </p>
    </div>
  );
}

/** How many of each stratum were drawn. */
export function Strata({ sample }: { sample: SampleShown }) {
  return (
    <details>
      <summary>Các tầng: {number(sample.strata.length)}</summary>
      <StackingTable columns={['Tầng', 'Trong danh sách', 'Đã rút']}>
        {sample.strata.map(({ agency, outcome, inFrame, drawn }) => (
          <tr key={`${agency?.code} ${outcome}`}>
            <th scope="row">
              {[agency?.name, outcome && caseOutcomeWords[outcome]].filter(Boolean).join(' · ')}
            </th>
            <td>
              <span className="cell-name">Trong danh sách: </span>
              {number(inFrame)}
            </td>
            <td>
              <span className="cell-name">Đã rút: </span>
              {number(drawn)}
            </td>
          </tr>
        ))}
      </StackingTable>
    </details>
  );
}

/** How to draw it with any other program. */
export function HowDrawn() {
  return (
    <details>
      <summary>Mẫu được rút thế nào</summary>
      <ol>
        <li>
          Danh sách gồm mọi yêu cầu nhận trong kỳ đã có trong sổ theo dõi vào cuối ngày lập danh
          sách, xếp theo số yêu cầu.
        </li>
        <li>
          Các tầng xếp theo mã nội bộ của cơ quan rồi theo kết quả. Mỗi tầng được một chỗ; từng chỗ
          còn lại dành cho tầng đang thiếu nhiều nhất so với tỷ lệ của nó.
        </li>
        <li>
          Bộ sinh số pcg32 (PCG-XSH-RR 64/32, luồng 54) bắt đầu từ số khởi tạo và lần lượt rút từng
          vụ việc trong số còn lại của mỗi tầng.
        </li>
      </ol>
    </details>
  );
}
