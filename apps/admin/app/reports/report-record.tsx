import { dimensionWords } from '@minhbach/domain';
import { instantWords } from '@minhbach/ui/dates/date-words.vi.ts';
import { actionWords } from '@minhbach/ui/words/actions.vi.ts';
import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import type { ReportShown } from './report-document.ts';
import { figureWords, reportEventWords } from './report-words.vi.ts';

type Props = { page: ReportShown };

/** What is no longer as it was reported: said, and never changed in silence. */
export function Restatements({ page: { restatements } }: Props) {
  if (restatements.length === 0) return null;
  return (
    <section className="panel warning" aria-labelledby="thay-doi">
      <h2 id="thay-doi">Số liệu thay đổi sau khi báo cáo</h2>
      <ul>
        {restatements.map(({ figure, title, by, reported, now, because }) => (
          <li key={`${figure} ${by ?? ''}`}>
            {title}
            {by && ` (${dimensionWords(figure, by)})`}: đã báo cáo {figureWords(reported)}, nay{' '}
            {figureWords(now)},{' '}
            {because.length === 0
              ? 'chưa rõ vì sao trong sổ theo dõi.'
              : `vì sau khi chốt có ghi sổ: ${because
                  .map(({ act, count }) => `${actionWords[act].toLowerCase()} (${count} lần)`)
                  .join(', ')}.`}
          </li>
        ))}
      </ul>
    </section>
  );
}

const FORMS = [
  ['report.docx', 'Word'],
  ['report.pdf', 'PDF'],
  ['report.xlsx', 'Excel'],
  ['report.csv', 'CSV'],
  ['report.json', 'JSON'],
] as const;

/** Every version that was sent; the last one leaves as a letter and as data. */
export function ReportVersions({ page: { versions, report } }: Props) {
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="ban-da-gui">
      <h2 id="ban-da-gui">Các bản đã gửi</h2>
      <p>
        Tải bản gửi gần nhất:{' '}
        {FORMS.map(([file, name], at) => (
          <span key={file}>
            {at > 0 && ' · '}
            <a href={`/files/reports/${report.id}/${file}`}>{name}</a>
          </span>
        ))}
      </p>
      <ul>
        {versions.map(({ number, frozenAt, hash, isUnchanged }) => (
          <li key={number}>
            Bản {number}, chốt {instantWords(frozenAt)}:{' '}
            {isUnchanged ? 'nguyên vẹn' : <strong>không khớp mã băm</strong>}.{' '}
            <span className="hint">SHA-256 {hash}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ReportHistory({ page: { history } }: Props) {
  return (
    <section aria-labelledby="dien-bien">
      <h2 id="dien-bien">Diễn biến</h2>
      <ol className="timeline" reversed>
        {history
          .toSorted((one, other) => other.sequence - one.sequence)
          .map(({ sequence, event, at, by, name, remark }) => (
            <li key={sequence}>
              <p className="timeline__head">
                <span className="soft">
                  {instantWords(at)} · {name}, {actorRoleWords[by]}
                </span>
              </p>
              <p>{reportEventWords[event]}</p>
              {remark && <blockquote className="as-typed">{remark}</blockquote>}
            </li>
          ))}
      </ol>
    </section>
  );
}
