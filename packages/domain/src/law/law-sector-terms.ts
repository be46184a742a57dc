import type { TimeLimit } from '../calendar/time-limit.ts';
import { provisionsOf } from './provision.ts';

/** Terms of publication that laws of their own set (thời điểm công khai theo pháp luật chuyên ngành). */
export const SECTOR_TERMS = [
  'budget_estimate',
  'budget_execution',
  'budget_settlement',
  'master_plan',
  'land_use_plan',
  'inspection_conclusion',
] as const;
export type SectorTerm = (typeof SECTOR_TERMS)[number];

/** One term of sector law. `verify`: recalled, and to be read in the instrument before official use. */
export type SectorRule = {
  limit: TimeLimit;
  confidence: 'read' | 'verify';
};

const days = (count: number, under: TimeLimit['under']): SectorRule => ({
  limit: { count, unit: 'calendar_day', under },
  confidence: 'verify',
});

const BUDGET = provisionsOf('343/2016/TT-BTC')();

/**
 * The terms of sector law, which come before the five working days of Article 18 clause 4. None was read
 * in the instrument itself: see docs/law/readings.md. The laws on planning and on inspection are cited
 * by name, since the numbers of their editions in force were not read either.
 */
export const SECTOR_RULES: Readonly<Record<SectorTerm, SectorRule>> = {
  budget_estimate: days(30, BUDGET),
  budget_execution: days(15, BUDGET),
  budget_settlement: days(30, BUDGET),
  master_plan: days(15, provisionsOf('Luật Quy hoạch')()),
  land_use_plan: days(15, provisionsOf('31/2024/QH15')(75)),
  inspection_conclusion: days(10, provisionsOf('Luật Thanh tra')()),
};
