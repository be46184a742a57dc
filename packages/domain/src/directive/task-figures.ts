import type { BlockGap, SectionBlock, SectionPart } from '../catalogue/section.ts';

/**
 * What the system finds out itself about a task (số liệu tự tính): quy chế nội bộ đã công khai · đã có đầu
 * mối · hai danh mục đang cập nhật · chuyên mục đầy đủ · thủ tục hành chính đã công bố · danh mục đơn vị sự
 * nghiệp đã công khai
 */
export const TASK_FIGURES = [
  'regulation_published',
  'contact_point_named',
  'both_catalogues_current',
  'section_complete',
  'procedure_published',
  'service_units_published',
] as const;
export type TaskFigure = (typeof TASK_FIGURES)[number];

/** What makes a task done: báo cáo bằng lời · mục trong danh mục · tệp · số liệu tự tính */
export const TASK_CRITERIA = [
  'written_report',
  'catalogue_entry',
  'file',
  ...TASK_FIGURES,
] as const;
export type TaskCriterion = (typeof TASK_CRITERIA)[number];

/** The blocks that a figure looks at, and whether they must also be owned and checked lately. */
type FigureRule = { blocks: readonly SectionBlock[] | 'all'; isCurrent: boolean };

const FIGURE_RULES: Readonly<Record<TaskFigure, FigureRule>> = {
  regulation_published: { blocks: ['internal_regulation'], isCurrent: false },
  contact_point_named: { blocks: ['contact_unit'], isCurrent: false },
  both_catalogues_current: { blocks: ['public_list', 'conditional_list'], isCurrent: true },
  section_complete: { blocks: 'all', isCurrent: true },
  procedure_published: { blocks: ['procedure'], isCurrent: false },
  service_units_published: { blocks: ['service_units'], isCurrent: false },
};

export function isTaskFigure(criterion: TaskCriterion): criterion is TaskFigure {
  return TASK_FIGURES.some((figure) => figure === criterion);
}

/** Whether figures alone say that a task is done, so that nobody has to report on it. */
export function isSettledByFigures(criteria: readonly TaskCriterion[]): boolean {
  return criteria.length > 0 && criteria.every(isTaskFigure);
}

/** A figure of one body; `met` is null where nothing is known of the body, which is not the same as no. */
export type FigureFinding = { figure: TaskFigure; met: boolean | null };

/** Reads a figure off the section of a body; `parts` is null for a body that keeps none. */
export function findFigure(
  figure: TaskFigure,
  parts: readonly SectionPart[] | null,
): FigureFinding {
  if (parts === null) return { figure, met: null };
  const { blocks, isCurrent } = FIGURE_RULES[figure];
  const looked = blocks === 'all' ? parts : parts.filter(({ block }) => blocks.includes(block));
  // A block that the body need not have is no block that it has filled.
  const met = looked.length > 0 && looked.every(({ gap }) => !isLacking(gap, isCurrent));
  return { figure, met };
}

const isLacking = (gap: BlockGap | null, isCurrent: boolean) =>
  isCurrent ? gap !== null : gap === 'empty';
