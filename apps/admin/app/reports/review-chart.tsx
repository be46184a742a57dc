import { topOf } from '../overview/scale.ts';
import type { ReviewRowShown } from './review-document.ts';
import { figureWords, NO_DATA } from './report-words.vi.ts';

const HEIGHT = 100;
const BAR = 0.6;

/**
 * One bar for each year that has a figure; a year without one has a dash and no bar. All that the drawing
 * tells is in the sentence above and in the table below it.
 */
export function ReviewChart({ row: { title, unit, cells } }: { row: ReviewRowShown }) {
  const known = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (known.length === 0) return <p className="soft">{`${title}: ${NO_DATA}.`}</p>;
  const top = topOf(Math.max(...known));
  return (
    <figure className="chart">
      <figcaption>
        {title}:{' '}
        {cells.map(({ year, value }) => `năm ${year} ${figureWords(value, unit)}`).join(', ')}.
      </figcaption>
      <div className="chart__plot" aria-hidden="true">
        <div className="chart__scale">
          <span>{top.toLocaleString('vi-VN')}</span>
          <span>{(top / 2).toLocaleString('vi-VN')}</span>
          <span>0</span>
        </div>
        <svg viewBox={`0 0 ${cells.length} ${HEIGHT}`} preserveAspectRatio="none">
          {[0, HEIGHT / 2, HEIGHT].map((y) => (
            <line key={y} className="chart__grid" x1="0" x2={cells.length} y1={y} y2={y} />
          ))}
          {cells.map(({ year, value }, at) => (
            <rect
              key={year}
              className="chart__bar"
              x={at + (1 - BAR) / 2}
              y={HEIGHT - ((value ?? 0) / top) * HEIGHT}
              width={BAR}
              height={((value ?? 0) / top) * HEIGHT}
            />
          ))}
        </svg>
        <div className="chart__years">
          {cells.map(({ year, value }) => (
            <span key={year}>
              {typeof value !== 'number' && '– '}’{String(year).slice(2)}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}
