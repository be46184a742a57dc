import {
  addresseesOf,
  citation,
  dimensionWords,
  figureOf,
  reportTemplate,
  templateFigures,
  type FrozenReport,
  type ReportAddressee,
  type ReportLevel,
  type TemplateColumn,
} from '@minhbach/domain';
import type { Agency } from '../agencies/agency.repository.ts';
import {
  cellText,
  type OfficialReport,
  type ReportPart,
  type ReportTable,
} from './letters/official-report.ts';

const ADDRESSEES: Record<ReportAddressee, string> = {
  department_of_justice: 'Sở Tư pháp thành phố Hà Nội',
  city_committee: 'Ủy ban nhân dân thành phố Hà Nội',
  ministry_of_justice: 'Bộ Tư pháp',
  own_council: 'Hội đồng nhân dân cùng cấp',
};
export const BASES = [
  'Căn cứ Luật Tiếp cận thông tin số 104/2016/QH13 và Luật Tiếp cận thông tin số 01/2026/QH16',
  'Căn cứ Nghị định số 13/2018/NĐ-CP ngày 23 tháng 01 năm 2018 của Chính phủ',
];
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** A report that was sent, as the letter that goes with it: figures and words are those that were frozen. */
export function letterOf(
  frozen: FrozenReport,
  { agency, hash }: { agency: Agency; hash: string },
): OfficialReport {
  return {
    superior: superiorOf(frozen.level),
    issuer: agency.name,
    number: null,
    place: 'Hà Nội',
    signedOn: null,
    about: `Kết quả thi hành Luật Tiếp cận thông tin năm ${frozen.year}`,
    bases: BASES,
    addressees: addresseeNames(frozen.level),
    parts: partsOf(frozen),
    capacity: null,
    post: 'Người đứng đầu',
    signer: null,
    recipients: ['Như trên', 'Lưu: VT'],
    provenance: `Lập từ hệ thống Minh Bạch, lần gửi ${frozen.number}, ngày ${cellText({ day: frozen.submittedOn })}. Mã kiểm tra SHA-256: ${hash}`,
  };
}

/** Who stands above the issuer in the head of the letter; nobody above the city. */
export const superiorOf = (level: ReportLevel): string | null =>
  level === 'city' ? null : ADDRESSEES.city_committee;

export const addresseeNames = (level: ReportLevel): readonly string[] =>
  addresseesOf(level).map(({ addressee }) => ADDRESSEES[addressee]);

function partsOf(frozen: FrozenReport): ReportPart[] {
  const template = reportTemplate(frozen.template);
  const period = `Kỳ báo cáo: từ ${cellText({ day: frozen.periodFrom })} đến ${cellText({ day: frozen.periodUntil })}.`;
  const under = template.under.map(citation).join(', ');
  const narrative = template.parts
    .filter(({ part }) => frozen.narrative[part] !== '')
    .flatMap(({ part, title }, at): ReportPart[] => [
      { kind: 'heading', text: `${NUMERALS[at + 1]}. ${title}` },
      { kind: 'paragraph', text: frozen.narrative[part] },
    ]);
  return [
    { kind: 'heading', text: 'I. Số liệu' },
    { kind: 'paragraph', text: `${period} Số liệu theo ${under}, ${sourceOf(frozen)}.` },
    { kind: 'table', table: figuresTable(frozen) },
    ...explanationsOf(frozen),
    ...narrative,
  ];
}

const sourceOf = ({ toldBy }: FrozenReport): string =>
  toldBy === undefined ? 'tính từ sổ theo dõi' : `lấy từ báo cáo giấy: ${toldBy}`;

/** Every line of the form; what has no data is a dash, and a note says how many bodies that are. */
export function figuresTable(frozen: FrozenReport): ReportTable {
  const { columns } = reportTemplate(frozen.template);
  const missing = Math.max(0, ...frozen.cells.map((cell) => cell.missing));
  const isSum = frozen.level === 'compiled' || frozen.level === 'city';
  return {
    caption: `Bảng số liệu năm ${frozen.year}`,
    columns: [
      { title: 'Cột', numeric: false },
      { title: 'Chỉ tiêu', numeric: false },
      { title: 'Số lượng', numeric: true },
    ],
    rows: columns.flatMap((column) => rowsOf(column, frozen)),
    notes: [
      'Dấu “–”: chưa có số liệu, không phải bằng không.',
      ...(isSum && missing > 0 ? [`Chưa có số liệu của ${missing} cơ quan.`] : []),
      ...columns
        .filter(({ isOurs }) => isOurs)
        .map(({ number }) => `Cột ${number} do hệ thống bổ sung, văn bản không yêu cầu.`),
    ],
  };
}

function rowsOf(column: TemplateColumn, { cells }: FrozenReport): ReportTable['rows'] {
  return column.figures.flatMap((figure) => {
    const title = figureOf(figure).name;
    const named = `${column.number}. ${column.title}`;
    const found = cells.filter((cell) => cell.figure === figure);
    if (found.length === 0) return [[named, title, null]];
    return found.map(({ by, value, imported = 0 }) => [
      named,
      `${by === null ? title : `${title}: ${dimensionWords(figure, by)}`}${fromPaper(imported)}`,
      value,
    ]);
  });
}

/** Beside a number that is not all of the register's. */
const fromPaper = (imported: number): string =>
  imported > 0 ? ` (trong đó ${imported.toLocaleString('vi-VN')} từ hồ sơ giấy)` : '';

function explanationsOf({ template, explanations }: FrozenReport): ReportPart[] {
  const said = templateFigures(reportTemplate(template)).flatMap((figure) => {
    const why = explanations[figure];
    return why === undefined || why === '' ? [] : [`${figureOf(figure).name}: ${why}`];
  });
  if (said.length === 0) return [];
  return [
    { kind: 'paragraph', text: ['Giải trình biến động so với năm trước:', ...said].join('\n') },
  ];
}
