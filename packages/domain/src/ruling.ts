import type { Provision } from './law/provision.ts';
import type { ViolationCode } from './violation-codes.ts';

/** One rule that an act would break: which, about which field, and under which provisions. */
export type Violation = {
  code: ViolationCode;
  /** Path of the input field concerned, such as `items.0.description`; null when it is the act itself. */
  field: string | null;
  under: readonly Provision[];
};

/** The answer of the law to an act: allowed with its effect, or not, with every reason at once. */
export type Ruling<T> =
  | { allowed: true; effect: T }
  | { allowed: false; violations: readonly Violation[] };

/** The act is lawful and has this effect. */
export function allows<T>(effect: T): Ruling<T> & { allowed: true } {
  return { allowed: true, effect };
}

/** The act breaks one rule. */
export function violates(
  code: ViolationCode,
  under: readonly Provision[] = [],
  field: string | null = null,
): Ruling<never> & { allowed: false } {
  return { allowed: false, violations: [{ code, field, under }] };
}
