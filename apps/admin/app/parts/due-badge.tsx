import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';

type Props = {
  daysLeft?: number | null;
  dueOn?: string | null;
  validOn?: string | null;
  extended?: boolean;
};

type Light = 'late' | 'today' | 'soon' | 'fine' | 'none';

/** How much time is left: in words first, then by shape, and by colour last. */
export function DueBadge({ daysLeft, dueOn, validOn, extended }: Props) {
  const light = lightOf(daysLeft, dueOn, validOn);
  return (
    <span className={`due due--${light}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="due__shape">
        {SHAPES[light]}
      </svg>
      <span>
        <strong>{leftWords(daysLeft, dueOn)}</strong>
        {dueOn && (
          <>
            <br />
            {shortDate(dueOn)}
            {extended && ' (đã gia hạn)'}
          </>
        )}
      </span>
    </span>
  );
}

const SHAPES: Record<Light, React.ReactNode> = {
  late: <path d="M8 1l7 13H1z M7.2 5.5v4.5h1.6V5.5z M7.2 11.2v1.6h1.6v-1.6z" fillRule="evenodd" />,
  today: <path d="M8 1l7 7-7 7-7-7z" />,
  soon: <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z M8 3a5 5 0 0 1 0 10z" fillRule="evenodd" />,
  fine: (
    <path
      d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z m0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3z"
      fillRule="evenodd"
    />
  ),
  none: <path d="M3 2h3.5v12H3z M9.5 2H13v12H9.5z" />,
};

function lightOf(daysLeft?: number | null, dueOn?: string | null, validOn?: string | null): Light {
  if (daysLeft === null || daysLeft === undefined) return 'none';
  if (daysLeft < 0) return 'late';
  if (daysLeft === 0) return 'today';
  const total = dueOn && validOn ? (Date.parse(dueOn) - Date.parse(validOn)) / 86_400_000 : 12;
  return daysLeft <= total / 4 ? 'soon' : 'fine';
}

function leftWords(daysLeft?: number | null, dueOn?: string | null): string {
  if (daysLeft === null || daysLeft === undefined)
    return dueOn ? 'Không còn tính hạn' : 'Chưa tính hạn';
  if (daysLeft < 0) return `Quá hạn ${-daysLeft} ngày`;
  return daysLeft === 0 ? 'Hôm nay' : `Còn ${daysLeft} ngày`;
}
