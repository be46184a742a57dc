import { useEffect, useRef } from 'react';
import { daysWords } from './days-words.vi.ts';
import type { TreePreviewed } from './tree-change.ts';
import { treeChangeWords, treeMatterWords } from './tree-words.vi.ts';

type Props = { preview: TreePreviewed };
type Placement = TreePreviewed['after'][number];

/** What the change would do and what it touches, and the change itself as hidden fields. */
export function TreePreviewedChange({ preview }: Props) {
  const { version, form, before, after, bodiesBelow, matters, years } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (version) heading.current?.focus();
  }, [version]);

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        Xem trước: {treeChangeWords[form.type]}
      </h3>
      <Placements title="Hiện ghi" placements={before} />
      <Placements title="Sẽ ghi" placements={after} />
      <ul>
        {bodiesBelow > 0 && <li>{bodiesBelow} cơ quan trực thuộc đi cùng</li>}
        {matters.map(({ matter, count }) => (
          <li key={matter}>
            {count.toLocaleString('vi-VN')} {treeMatterWords[matter]}
          </li>
        ))}
        {years.length > 0 && <li>Số liệu có thể đổi: năm {years.join(', ')}</li>}
      </ul>
      {form.type === 'abolish' && (
        <p>
          Yêu cầu đang giải quyết vẫn ở lại sổ của cơ quan này, do tài khoản của cơ quan này giải
          quyết nốt. Yêu cầu mới được chỉ đến nơi kế tục.
        </p>
      )}
      {hiddenFields(preview).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function Placements({ title, placements }: { title: string; placements: readonly Placement[] }) {
  if (placements.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {placements.map(({ parent, validFrom, validUntil }) => (
          <li key={validFrom ?? ''}>
            {parent ? `Trực thuộc ${parent.name}` : 'Đứng đầu cây'},{' '}
            {daysWords(validFrom ?? null, validUntil ?? null)}
          </li>
        ))}
      </ul>
    </>
  );
}

function hiddenFields({ form, version }: TreePreviewed): [string, string][] {
  const { heirs, ...texts } = form;
  const typed = Object.entries({ ...texts, previewVersion: version });
  return [
    ...typed.flatMap(([name, value]): [string, string][] => (value ? [[name, String(value)]] : [])),
    ...(heirs ?? []).flatMap(({ agencyId, subject }, row): [string, string][] => [
      [`heir.${row}`, String(agencyId)],
      [`subject.${row}`, subject ?? ''],
    ]),
  ];
}
