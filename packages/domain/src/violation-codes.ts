import { DEADLINE_ERROR_CODES } from './law/deadline-errors.ts';

export const VIOLATION_CODES = [...DEADLINE_ERROR_CODES] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];
