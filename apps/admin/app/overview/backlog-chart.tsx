import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import type { OverviewPageQuery } from '../gql/graphql.ts';
import { topOf } from './scale.ts';

export type Week = OverviewPageQuery['backlog'][number];

const HEIGHT = 100;
const BAR = 0.7;

/**
 * One bar for each week. The drawing alone is stretched to the page; its words are text of the page, so
 * that they stay readable at any width.
 */
export function BacklogChart({ weeks }: { weeks: readonly Week[] }) {
  const top = topOf(Math.max(...weeks.map(({ open }) => open)));
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return null;
  const most = weeks.reduce((one, other) => (other.open > one.open ? other : one));
  return (
    <figure className="chart">
      <figcaption>{summaryOf(first, most, last)}</figcaption>
      <div className="chart__plot" aria-hidden="true">
        <div className="chart__scale">
          <span>{number(top)}</span>
          <span>{number(top / 2)}</span>
          <span>0</span>
        </div>
        <svg viewBox={`0 0 ${weeks.length} ${HEIGHT}`} preserveAspectRatio="none">
          {[0, HEIGHT / 2, HEIGHT].map((y) => (
            <line key={y} className="chart__grid" x1="0" x2={weeks.length} y1={y} y2={y} />
          ))}
          {weeks.map(({ until, open }, index) => (
            <rect
              key={until}
              className="chart__bar"
              x={index + (1 - BAR) / 2}
              y={HEIGHT - (open / top) * HEIGHT}
              width={BAR}
              height={(open / top) * HEIGHT}
            />
          ))}
        </svg>
        <div className="chart__ends">
          <span>{shortDate(first.until)}</span>
          <span>{shortDate(last.until)}</span>
        </div>
      </div>
    </figure>
  );
}

function summaryOf(first: Week, most: Week, last: Week): string {
  return (
    `Đến ${shortDate(last.until)} có ${number(last.open)} yêu cầu đang mở; ` +
    `cuối tuần đầu (${shortDate(first.until)}) có ${number(first.open)}. ` +
    `Nhiều nhất là ${number(most.open)}, vào ${shortDate(most.until)}.`
  );
}

const number = (count: number) => count.toLocaleString('vi-VN');
