import type { Provision } from '../law/provision.ts';
import { actingRole, type Actor } from '../request/actor.ts';
import type { ActorRole } from '../request/vocabulary.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import { ENTRY_CREATORS, ENTRY_MOVES } from './entry-moves.ts';

/**
 * How far an import has come (đợt nhập danh mục): đã tải lên, đang kiểm tra · đã kiểm tra · đang nhập · đã
 * nhập xong · bị dừng do lỗi · đã hủy. What was imported before an end stays, as proposals.
 */
export const IMPORT_STATES = [
  'uploaded',
  'checked',
  'running',
  'done',
  'failed',
  'cancelled',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** For one agency, by its officers; or for every body of the city, by its contact point. */
export const IMPORT_SCOPES = ['agency', 'city'] as const;
export type ImportScope = (typeof IMPORT_SCOPES)[number];

/**
 * What the trial run says of a row: can be imported · has something wrong · is here already · may be here
 * already, which a person should look at.
 */
export const ROW_VERDICTS = ['ready', 'faulty', 'duplicate', 'similar'] as const;
export type RowVerdict = (typeof ROW_VERDICTS)[number];

/** What became of a row: entry made · passed over · refused at the last moment. */
export const ROW_OUTCOMES = ['imported', 'passed_over', 'refused'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** Everything that can be done to an import that exists. */
export const IMPORT_ACTIONS = [
  'run_import',
  'cancel_import',
  'retry_import',
  'confirm_import',
] as const;
export type ImportAction = (typeof IMPORT_ACTIONS)[number];

/** An import, as far as acts on it are judged. */
export type ImportRun = {
  state: ImportState;
  scope: ImportScope;
  /** The agency of the officer who uploaded the file. */
  agencyId: string;
  /** Who ran it, and so proposed every entry of it. */
  startedById: string | null;
  /** Whether the trial run was ended: a retry then goes on importing. */
  isChecked: boolean;
  /** It made entries, which a second person can confirm. */
  hasEntries: boolean;
  /** Somebody's bulk confirmation is at work. */
  isConfirming: boolean;
};

/** Who may do what to an import, from which states, to which. */
type ImportMove = {
  by: readonly ActorRole[];
  from: readonly ImportState[];
  to: ImportState | 'unchanged';
  /** Whoever ran it may not take this step. */
  byAnother: boolean;
  under: readonly Provision[];
};

const CREATORS = ENTRY_CREATORS;
const { by: CHECKERS, under: CONFIRMED_UNDER } = ENTRY_MOVES.confirm_classification;

// prettier-ignore
export const IMPORT_MOVES: Readonly<Record<ImportAction, ImportMove>> = {
  run_import:     { by: CREATORS, from: ['checked'], to: 'running', byAnother: false, under: [] },
  cancel_import:  { by: CREATORS, from: ['uploaded', 'checked', 'running', 'failed'], to: 'cancelled', byAnother: false, under: [] },
  retry_import:   { by: CREATORS, from: ['failed'], to: 'unchanged', byAnother: false, under: [] },
  confirm_import: { by: CHECKERS, from: ['done', 'cancelled'], to: 'unchanged', byAnother: true, under: CONFIRMED_UNDER },
};

/**
 * For whom an officer imports (phạm vi nhập): for the own agency; the officers of the city's contact
 * point for every body of the city and for national reference texts, which no body holds.
 * Refused with `role_not_allowed` to those who may not make entries.
 *
 * The contact point provides what the city's People's Committee made; that it also brings in what other
 * bodies hold is our reading.
 *
 * @see Luật 01/2026/QH16, Điều 10 khoản 2 điểm đ
 */
export function importScope(actor: Actor, cityContactPointId: string | null): Ruling<ImportScope> {
  if (actor.kind !== 'staff' || !ENTRY_CREATORS.includes(actingRole(actor))) {
    return violates('role_not_allowed');
  }
  return allows(actor.agencyId === cityContactPointId ? 'city' : 'agency');
}

/**
 * The officer as one of the body that a row is for. An import for the whole city speaks for each of its
 * bodies; any other for its own alone.
 */
export function speakingFor(
  actor: Actor,
  { scope }: Pick<ImportRun, 'scope'>,
  agencyId: string | null,
): Actor {
  if (actor.kind !== 'staff' || scope !== 'city' || agencyId === null) return actor;
  return { ...actor, agencyId };
}

/**
 * Decides whether the actor may take this act on the import now.
 *
 * @returns the state that follows; or `not_your_import`, `role_not_allowed`, `import_state_not_allowed`,
 *   `second_person_needed`, `confirmation_at_work`
 */
export function decideImport(
  run: ImportRun,
  action: ImportAction,
  actor: Actor,
): Ruling<ImportState> {
  const { by, from, to, byAnother, under } = IMPORT_MOVES[action];
  if (actor.kind !== 'staff' || actor.agencyId !== run.agencyId) return violates('not_your_import');
  if (!by.includes(actingRole(actor))) return violates('role_not_allowed', under);
  const isEmpty = action === 'confirm_import' && !run.hasEntries;
  if (isEmpty || !from.includes(run.state)) return violates('import_state_not_allowed', under);
  if (byAnother && actor.id === run.startedById) return violates('second_person_needed', under);
  if (action === 'confirm_import' && run.isConfirming) return violates('confirmation_at_work');
  if (action === 'retry_import') return allows(run.isChecked ? 'running' : 'uploaded');
  return allows(to === 'unchanged' ? run.state : to);
}

/** The acts that this actor may take on the import now, in the order in which they are offered. */
export function openImportActions(run: ImportRun, actor: Actor): readonly ImportAction[] {
  return IMPORT_ACTIONS.filter((action) => decideImport(run, action, actor).allowed);
}
