import { dayText, type ActorRole, type ItemOutcome } from '@minhbach/domain';
import { escapeUTF8 } from 'entities';
import type { DeadlineType } from '../law/deadline.types.ts';
import { hanoiInstant } from '../platform/hanoi-instant.ts';
import type { RemedyType, RequestItemType, TimelineEventType } from './request-parts.types.ts';

/** What the page of a case file says. */
export type CaseFile = {
  reference: string;
  agency: string;
  statute: string;
  sample: boolean;
  receivedOn: string;
  writtenAt: Date;
  writtenBy: string;
  deadline: DeadlineType | null;
  items: readonly Pick<
    RequestItemType,
    'number' | 'description' | 'outcome' | 'reason' | 'answer' | 'refusedUnder' | 'decidedOn'
  >[];
  timeline: readonly TimelineEventType[];
  remedies: readonly RemedyType[];
  files: readonly PackedFile[];
};

/** A file by its place in the archive. */
export type PackedFile = { path: string; size: number; sha256: string; released: boolean };

const ROLES: Readonly<Record<ActorRole, string>> = {
  requester: 'Người yêu cầu',
  contact_officer: 'Người làm đầu mối',
  unit_officer: 'Đơn vị nắm giữ thông tin',
  head: 'Người đứng đầu cơ quan',
  overseer: 'Người theo dõi',
  observer: 'Người giám sát',
  administrator: 'Quản trị viên',
  system: 'Hệ thống',
};
const OUTCOMES: Readonly<Record<ItemOutcome, string>> = {
  provided: 'Cung cấp',
  partly_provided: 'Cung cấp một phần',
  refused: 'Từ chối cung cấp',
};
const REMEDIES: Readonly<Record<string, string>> = {
  complaint: 'Khiếu nại lần đầu',
  second_complaint: 'Khiếu nại lần hai',
  lawsuit: 'Khởi kiện tại Tòa án',
};

/** One page that any browser opens and prints; everything that people wrote is escaped. */
export function caseFilePage(file: CaseFile): string {
  const title = `Hồ sơ vụ việc ${file.reference}`;
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${text(title)}</title>
<style>body{font:1rem/1.5 serif;max-width:48rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.3rem .5rem;text-align:left;vertical-align:top}
td,dd,li{overflow-wrap:anywhere}.typed{white-space:pre-line}</style></head><body>
<h1>${text(title)}</h1>
${file.sample ? '<p><strong>Dữ liệu mẫu, không phải vụ việc thật.</strong></p>' : ''}
<p>Lập lúc ${text(hanoiInstant(file.writtenAt))}, người lập: ${text(file.writtenBy)}. Trang này không có danh tính
người yêu cầu: danh tính được niêm phong và chỉ mở được trong hệ thống, có ghi lý do. Tệp chưa mở cho người yêu cầu có thể
nêu danh tính hoặc việc nội bộ; xem lại trước khi chuyển đi.</p>
<dl><dt>Cơ quan</dt><dd>${text(file.agency)}</dd><dt>Ngày nhận</dt><dd>${text(file.receivedOn)}</dd>
<dt>Luật áp dụng</dt><dd>Luật Tiếp cận thông tin số ${text(file.statute)}</dd></dl>
<h2>Thời hạn trả lời</h2>
${deadline(file.deadline)}
<h2>Nội dung yêu cầu và kết quả</h2>
${table(['Số', 'Nội dung', 'Kết quả'], file.items.map(itemCells))}
<h2>Diễn biến theo sổ theo dõi</h2>
${table(['Dòng', 'Ngày', 'Ai', 'Việc'], file.timeline.map(eventCells))}
<h2>Quyền khiếu nại, khởi kiện còn mở</h2>
${remedies(file.remedies)}
<h2>Các tệp kèm theo</h2>
${table(['Tệp', 'Dung lượng (byte)', 'SHA-256'], file.files.map(fileCells))}
<p>so-theo-doi.jsonl là các dòng của sổ theo dõi đúng từng ký tự, mỗi dòng mang mã băm của dòng trước: ai cũng kiểm tra được
rằng không dòng nào bị sửa hay bỏ đi. muc-luc.sha256 là mã băm của mọi tệp trong hồ sơ.</p>
</body></html>
`;
}

const text = (of: string) => escapeUTF8(of);
const typed = (of: string) => `<div class="typed">${text(of)}</div>`;

function deadline(found: DeadlineType | null): string {
  if (found === null) return '<p>Chưa có thời hạn nào đang chạy.</p>';
  const steps = found.derivation.map((step) => `<li>${text(step)}</li>`).join('');
  const under = found.under.map((provision) => text(provision.text)).join('; ');
  return `<p>Ngày hết hạn: <strong>${dayText(found.dueOn)}</strong> (${under}).</p><ol>${steps}</ol>`;
}

function itemCells({
  number,
  description,
  outcome,
  reason,
  answer,
  refusedUnder,
  decidedOn,
}: CaseFile['items'][number]): string[] {
  const ended = outcome === null ? 'Chưa có quyết định' : OUTCOMES[outcome];
  const decided = decidedOn === null ? '' : `, ngày ${dayText(decidedOn)}`;
  const words = [refusedUnder?.text ?? null, reason, answer].filter((one) => one !== null);
  return [String(number), typed(description), text(ended + decided) + words.map(typed).join('')];
}

function eventCells({ sequence, on, by, byName, text: act, detail }: TimelineEventType): string[] {
  const who = byName === null ? ROLES[by] : `${ROLES[by]}: ${byName}`;
  const what = text(act) + (detail === null ? '' : typed(detail));
  return [String(sequence), dayText(on), text(who), what];
}

function remedies(open: readonly RemedyType[]): string {
  if (open.length === 0) return '<p>Hiện không có.</p>';
  const lines = open.map(
    ({ kind, lastOn }) =>
      `<li>${text(REMEDIES[kind] ?? kind)}: đến hết ngày ${dayText(lastOn)}</li>`,
  );
  return `<ul>${lines.join('')}</ul>`;
}

const fileCells = ({ path, size, sha256, released }: PackedFile): string[] => [
  text(path) + (released ? '' : '<div>Chưa mở cho người yêu cầu</div>'),
  String(size),
  sha256,
];

/** A table whose cells are markup already. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p>Không có.</p>';
  const heads = columns.map((column) => `<th scope="col">${text(column)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${heads}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}
