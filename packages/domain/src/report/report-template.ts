import { provisionsOf, type Provision } from '../law/provision.ts';
import type { FigureUnit } from './figure.ts';

const dispatch = provisionsOf('5543/UBND-NC');

/** Which form a report fills in (biểu mẫu báo cáo). The Ministry's own form is not in our sources. */
export const REPORT_TEMPLATES = ['dispatch_5543_2019'] as const;
export type ReportTemplateKey = (typeof REPORT_TEMPLATES)[number];

/** The figures that a report shows. Every one is a count or a sum, so that children add up to parents. */
export const REPORT_FIGURES = [
  'items_requested',
  'requests_received',
  'items_provided',
  'items_provided_partly',
  'items_by_class',
  'costs_charged',
  'costs_waived',
  'items_refused',
  'refusals_by_ground',
  'requests_by_channel',
  'requests_by_requester_kind',
  'requests_asked_to_complete',
  'requests_extended',
  'requests_answered_on_time',
  'requests_answered_late',
  'corrections_started',
  'complaints_lodged',
] as const;
export type ReportFigure = (typeof REPORT_FIGURES)[number];

/** kết quả đạt được · hạn chế · vướng mắc · đề xuất, kiến nghị */
export const NARRATIVE_PARTS = ['results', 'limits', 'difficulties', 'proposals'] as const;
export type NarrativePart = (typeof NARRATIVE_PARTS)[number];

/** One line of the table: a figure as a whole, or broken down by the values of its dimension. */
export type TemplateRow = {
  figure: ReportFigure;
  title: string;
  unit: FigureUnit;
  /** Whether its cells have one value each of a dimension, such as the ground of refusal. */
  isBrokenDown: boolean;
};

/** A column of the form (cột), as the instrument names it; `isOurs` where no instrument asks for it. */
export type TemplateColumn = {
  number: number;
  title: string;
  isOurs: boolean;
  rows: readonly TemplateRow[];
};

/** A part that an officer writes. Only what the instrument asks for must be there. */
export type TemplatePart = { part: NarrativePart; title: string; isRequired: boolean };

export type ReportTemplate = {
  key: ReportTemplateKey;
  title: string;
  under: readonly Provision[];
  columns: readonly TemplateColumn[];
  parts: readonly TemplatePart[];
};

const whole = (figure: ReportFigure, title: string, unit: FigureUnit): TemplateRow => ({
  figure,
  title,
  unit,
  isBrokenDown: false,
});
const brokenDown = (figure: ReportFigure, title: string, unit: FigureUnit): TemplateRow => ({
  figure,
  title,
  unit,
  isBrokenDown: true,
});

/** The eight columns of demand 6 of the dispatch; what stands for its "…" is marked as ours. */
const DISPATCH_5543_2019: ReportTemplate = {
  key: 'dispatch_5543_2019',
  title: 'Kết quả cung cấp thông tin theo mục 6 Công văn số 5543/UBND-NC',
  under: [dispatch()],
  columns: [
    {
      number: 1,
      title: 'Số lượng thông tin được yêu cầu',
      isOurs: false,
      rows: [
        whole('items_requested', 'Số thông tin được yêu cầu', 'item'),
        whole('requests_received', 'trong số yêu cầu', 'request'),
      ],
    },
    {
      number: 2,
      title: 'Số lượng thông tin đã cung cấp',
      isOurs: false,
      rows: [
        whole('items_provided', 'Cung cấp toàn bộ', 'item'),
        whole('items_provided_partly', 'Cung cấp một phần', 'item'),
      ],
    },
    {
      number: 3,
      title: 'Loại thông tin được yêu cầu cung cấp',
      isOurs: false,
      rows: [brokenDown('items_by_class', 'Theo loại phải công khai', 'item')],
    },
    {
      number: 4,
      title: 'Chi phí cung cấp thông tin',
      isOurs: false,
      rows: [
        whole('costs_charged', 'Chi phí đã thông báo thu', 'dong'),
        whole('costs_waived', 'Chi phí được miễn', 'dong'),
      ],
    },
    {
      number: 5,
      title: 'Số lượng trường hợp từ chối cung cấp thông tin',
      isOurs: false,
      rows: [whole('items_refused', 'Số thông tin bị từ chối, kể cả từ chối một phần', 'item')],
    },
    {
      number: 6,
      title: 'Lý do từ chối',
      isOurs: false,
      rows: [brokenDown('refusals_by_ground', 'Theo lý do', 'item')],
    },
    {
      number: 7,
      title: 'Số liệu khác',
      isOurs: true,
      rows: [
        brokenDown('requests_by_channel', 'Yêu cầu theo cách gửi', 'request'),
        brokenDown('requests_by_requester_kind', 'Yêu cầu theo người yêu cầu', 'request'),
        whole('requests_asked_to_complete', 'Yêu cầu phải bổ sung', 'request'),
        whole('requests_extended', 'Yêu cầu được gia hạn', 'request'),
        whole('requests_answered_on_time', 'Yêu cầu trả lời đúng hạn', 'request'),
        whole('requests_answered_late', 'Yêu cầu trả lời trễ hạn', 'request'),
        whole('corrections_started', 'Đính chính, cung cấp lại', 'case'),
        whole('complaints_lodged', 'Khiếu nại', 'case'),
      ],
    },
    { number: 8, title: 'Đánh giá kết quả, hạn chế, vướng mắc', isOurs: false, rows: [] },
  ],
  parts: [
    { part: 'results', title: 'Kết quả đạt được', isRequired: true },
    { part: 'limits', title: 'Hạn chế', isRequired: true },
    { part: 'difficulties', title: 'Vướng mắc', isRequired: true },
    { part: 'proposals', title: 'Đề xuất, kiến nghị', isRequired: false },
  ],
};

const TEMPLATES: Readonly<Record<ReportTemplateKey, ReportTemplate>> = {
  dispatch_5543_2019: DISPATCH_5543_2019,
};

/** The form of that key. */
export function reportTemplate(key: ReportTemplateKey): ReportTemplate {
  return TEMPLATES[key];
}

/** Every line of the form, in its order. */
export function templateRows({ columns }: ReportTemplate): readonly TemplateRow[] {
  return columns.flatMap(({ rows }) => rows);
}
