import type { Figure, Statistics } from './statistics.server.ts';

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

export const number = (value: number): string => NUMBER.format(value);

/** The year in sentences, each only where its numbers are there. */
export function plainWords({ cells, year, missing }: Statistics): readonly string[] {
  const of: Whole = (figure) =>
    cells.find((cell) => cell.figure === figure && cell.by === null)?.value ?? null;
  return [
    ...requestWords(of, year),
    ...catalogueWords(of),
    ...(missing > 0
      ? [`${number(missing)} cơ quan chưa có số liệu; chưa có không có nghĩa là bằng không.`]
      : []),
  ];
}

/** The value of a figure as a whole. */
type Whole = (figure: Figure['code']) => number | null;

function requestWords(of: Whole, year: number): readonly string[] {
  const [requests, items] = [of('requests_received'), of('items_requested')];
  if (requests === null) return [`Chưa có số liệu về yêu cầu của năm ${year}.`];
  const [whole, part, refused] = [
    of('items_provided'),
    of('items_provided_partly'),
    of('items_refused'),
  ];
  const [onTime, late] = [of('requests_answered_on_time'), of('requests_answered_late')];
  const answered = (onTime ?? 0) + (late ?? 0);
  const median = of('median_days_lived');
  return [
    `Năm ${year} nhận ${number(requests)} yêu cầu, hỏi ${number(items ?? 0)} thông tin.`,
    `Đã cung cấp toàn bộ ${number(whole ?? 0)} thông tin, một phần ${number(part ?? 0)}, từ chối ${number(refused ?? 0)}.`,
    ...(answered > 0
      ? [
          `Trong ${number(answered)} yêu cầu đã có kết quả, ${number(((onTime ?? 0) * 100) / answered)}% đúng hạn, ${number(late ?? 0)} yêu cầu trễ.`,
        ]
      : []),
    ...(median === null ? [] : [`Một nửa số người yêu cầu chờ không quá ${number(median)} ngày.`]),
  ];
}

/** What is public without being asked for, and whether the law's days were kept. */
function catalogueWords(of: Whole): readonly string[] {
  const [entries, due] = [of('entries_in_catalogue'), of('duties_due')];
  const unknown = of('duties_met_day_unknown') ?? 0;
  const met = `${number(of('duties_met_on_time') ?? 0)} đúng hạn, ${number(of('duties_met_late') ?? 0)} trễ hạn`;
  const unsure = unknown > 0 ? `, ${number(unknown)} đã công khai nhưng chưa rõ ngày` : '';
  return [
    ...(entries === null ? [] : [`Danh mục công khai có ${number(entries)} mục vào cuối kỳ.`]),
    ...(due === null
      ? []
      : [
          `Trong ${number(due)} nghĩa vụ công khai đã đến hạn: ${met}${unsure}, ${number(of('duties_unmet') ?? 0)} chưa thực hiện.`,
        ]),
  ];
}
