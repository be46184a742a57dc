import type { FactKind } from './fact.ts';
import type { FigureUnit } from './figure.ts';

/**
 * How the facts become one number (cách tính): what happened in the period, what was there on its last day
 * (số cuối kỳ), or the middle of many. Sums and stocks add up from children to parent, the others do not.
 */
export const AGGREGATIONS = ['sum', 'stock', 'median', 'percentile_90'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** Every figure that the system computes (chỉ tiêu thống kê), by the heading it stands under. */
const CODES = {
  requests: [
    'requests_received',
    'items_requested',
    'requests_by_channel',
    'requests_by_requester_kind',
    'items_by_class',
    'items_provided',
    'items_provided_partly',
    'items_refused',
    'items_withheld',
    'refusals_by_ground',
    'withheld_by_ground',
    'items_directed_elsewhere',
    'requests_withdrawn',
  ],
  times: [
    'requests_asked_to_complete',
    'median_days_to_validity',
    'requests_answered_on_time',
    'requests_answered_late',
    'requests_extended',
    'median_days_statutory',
    'percentile_90_days_statutory',
    'median_days_lived',
    'percentile_90_days_lived',
  ],
  costs: ['costs_charged', 'costs_waived', 'consents_by_answer'],
  disputes: ['corrections_started', 'corrections_closed', 'complaints_lodged', 'complaints_closed'],
  catalogue: [
    'looks_by_outcome',
    'deflections',
    'entries_published',
    'entries_removed',
    'entries_in_catalogue',
  ],
  duties: [
    'duties_due',
    'duties_met_on_time',
    'duties_met_late',
    'duties_met_day_unknown',
    'duties_unmet',
    'petitions_received',
    'petitions_answered',
  ],
  conditions: ['section_visits', 'staff_trained', 'regulations_published'],
} as const;

/** A heading of figures (nhóm chỉ tiêu). */
export type FigureGroup = keyof typeof CODES;
export type FigureCode = (typeof CODES)[FigureGroup][number];

/** The headings in the order in which they are shown. */
export const FIGURE_GROUPS: readonly FigureGroup[] = Object.keys(CODES) as FigureGroup[]; // the keys written above
export const FIGURE_CODES: readonly FigureCode[] = Object.values(CODES).flat();

/** The heading of each figure. */
export const GROUP_OF = Object.fromEntries(
  FIGURE_GROUPS.flatMap((group) => CODES[group].map((code) => [code, group])),
) as Readonly<Record<FigureCode, FigureGroup>>; // every code has its group above

/** A figure by its definition (định nghĩa chỉ tiêu), published beside its numbers. */
export type Figure = {
  code: FigureCode;
  group: FigureGroup;
  name: string;
  nameEn: string;
  /** What is counted, on which day, and what is left out: the sentence that readers are given. */
  definition: string;
  definitionEn: string;
  unit: FigureUnit;
  aggregation: Aggregation;
  /** The facts it is made of, and which values of theirs; all when null. */
  facts: FactKind;
  values: readonly string[] | null;
  /** Of a stock, the facts that take away what the others put there. */
  minus: FactKind | null;
  /** Whether it is also shown for each value of its facts. */
  isBrokenDown: boolean;
  /** The figure it is a share of (mẫu số); null where no share is meant. */
  denominator: FigureCode | null;
  /** Whether its parts could tell of a person, so that the public sees small ones only put together. */
  isPersonal: boolean;
};

/** A figure without its code, which is the key that it stands under, and its heading. */
export type FigureDefinition = Omit<Figure, 'code' | 'group'>;
export type Definitions = Partial<Readonly<Record<FigureCode, FigureDefinition>>>;

/** A sum of all its facts, told as a whole. */
export const PLAIN = {
  aggregation: 'sum',
  values: null,
  minus: null,
  isBrokenDown: false,
  denominator: null,
  isPersonal: false,
} as const;

/** A figure about people, also told for each value. */
export const PARTS = { ...PLAIN, isBrokenDown: true, isPersonal: true } as const;
