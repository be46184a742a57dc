import type { Statistics } from './statistics.server.ts';

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

export const number = (value: number): string => NUMBER.format(value);

/** The year in sentences, each only where its numbers are there. */
export function plainWords({ cells, year, missing }: Statistics): readonly string[] {
  const of = (figure: string) =>
    cells.find((cell) => cell.figure === figure && cell.by === null)?.value ?? null;
  const [requests, items] = [of('requests_received'), of('items_requested')];
  if (requests === null) return [`Chưa có số liệu nào của năm ${year}.`];
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
    ...(missing > 0
      ? [`${number(missing)} cơ quan chưa có số liệu; chưa có không có nghĩa là bằng không.`]
      : []),
  ];
}
