import { provisionsOf, type Provision } from '../law/provision.ts';
import type { FigureCell } from './figure.ts';
import type { FigureCode } from './figure-shapes.ts';

const dispatch = provisionsOf('5543/UBND-NC');

/** Which form a report fills in (biểu mẫu báo cáo). The Ministry's own form is not in our sources. */
export const REPORT_TEMPLATES = ['dispatch_5543_2019'] as const;
export type ReportTemplateKey = (typeof REPORT_TEMPLATES)[number];

/** kết quả đạt được · hạn chế · vướng mắc · đề xuất, kiến nghị */
export const NARRATIVE_PARTS = ['results', 'limits', 'difficulties', 'proposals'] as const;
export type NarrativePart = (typeof NARRATIVE_PARTS)[number];

/** A column of the form (cột), as the instrument names it; `isOurs` where no instrument asks for it. */
export type TemplateColumn = {
  number: number;
  title: string;
  isOurs: boolean;
  /** Its lines: figures that are sums, so that children add up to parents. */
  figures: readonly FigureCode[];
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
      figures: ['items_requested', 'requests_received'],
    },
    {
      number: 2,
      title: 'Số lượng thông tin đã cung cấp',
      isOurs: false,
      figures: ['items_provided', 'items_provided_partly'],
    },
    {
      number: 3,
      title: 'Loại thông tin được yêu cầu cung cấp',
      isOurs: false,
      figures: ['items_by_class'],
    },
    {
      number: 4,
      title: 'Chi phí cung cấp thông tin',
      isOurs: false,
      figures: ['costs_charged', 'costs_waived'],
    },
    {
      number: 5,
      title: 'Số lượng trường hợp từ chối cung cấp thông tin',
      isOurs: false,
      figures: ['items_refused', 'items_withheld'],
    },
    {
      number: 6,
      title: 'Lý do từ chối',
      isOurs: false,
      figures: ['refusals_by_ground', 'withheld_by_ground'],
    },
    {
      number: 7,
      title: 'Số liệu khác',
      isOurs: true,
      figures: [
        'requests_by_channel',
        'requests_by_requester_kind',
        'requests_asked_to_complete',
        'requests_extended',
        'requests_answered_on_time',
        'requests_answered_late',
        'corrections_started',
        'complaints_lodged',
      ],
    },
    { number: 8, title: 'Đánh giá kết quả, hạn chế, vướng mắc', isOurs: false, figures: [] },
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

/** The figure of every line of the form, in its order. */
export function templateFigures({ columns }: ReportTemplate): readonly FigureCode[] {
  return columns.flatMap(({ figures }) => figures);
}

/** Of many cells those that the form shows, in its order. */
export function templateCells(
  template: ReportTemplate,
  cells: readonly FigureCell<FigureCode>[],
): readonly FigureCell<FigureCode>[] {
  return templateFigures(template).flatMap((code) => cells.filter(({ figure }) => figure === code));
}
