import type { Statute } from '@minhbach/domain';
import type { Draft } from './draft.ts';

type Step = {
  path: string;
  isAnswered: (draft: Draft) => boolean;
  /** Fields of the form, by the start of their names, that this page asks for. */
  fields: readonly string[];
};

export const FIRST_STEP = '/yeu-cau/moi';
/** Between the first question and the second: what is public already. */
export const LOOK_FIRST = '/yeu-cau/moi/da-cong-khai';
export const CHECK_STEP = '/yeu-cau/moi/kiem-tra';
/** A page opened from "check your answers" leads back there. */
export const FROM_CHECK = '?tu=kiem-tra';

const STEPS: readonly Step[] = [
  { path: FIRST_STEP, isAnswered: ({ items }) => items.length > 0, fields: ['items'] },
  {
    path: '/yeu-cau/moi/co-quan',
    isAnswered: ({ agencyCode }) => agencyCode !== null,
    fields: ['agencyCode'],
  },
  {
    path: '/yeu-cau/moi/cach-nhan',
    isAnswered: ({ delivery }) => delivery !== null,
    fields: ['delivery'],
  },
  {
    path: '/yeu-cau/moi/nguoi-yeu-cau',
    isAnswered: ({ kind }) => kind !== null,
    fields: ['requester.kind'],
  },
  {
    path: '/yeu-cau/moi/ve-ban',
    isAnswered: ({ person }) => person !== null,
    fields: ['requester', 'directlyConcerned'],
  },
  {
    path: '/yeu-cau/moi/muc-dich',
    isAnswered: ({ purpose }) => purpose !== null,
    fields: ['purpose'],
  },
  { path: '/yeu-cau/moi/ho-tro', isAnswered: ({ needs }) => needs !== null, fields: ['needs'] },
];

/** The questions that this edition of the law gives reason to ask. */
export function stepsUnder({ form }: Statute): readonly Step[] {
  const asksPurpose = form.purpose.demand !== 'not_asked';
  return STEPS.filter(({ fields }) => asksPurpose || !fields.includes('purpose'));
}

export function stepAt(path: string): Step {
  const step = STEPS.find((one) => one.path === path);
  if (!step) throw new Error(`No question is asked on ${path}.`);
  return step;
}

/** The page that asks for a field: the most particular one that claims it. */
export function pageOf(field: string): string | undefined {
  const claims = STEPS.flatMap(({ path, fields }) =>
    fields
      .filter((claim) => field === claim || field.startsWith(`${claim}.`))
      .map((claim) => ({ path, length: claim.length })),
  );
  return claims.sort((one, other) => other.length - one.length)[0]?.path;
}

export function firstOpenStep(draft: Draft, statute: Statute): string | undefined {
  return stepsUnder(statute).find((step) => !step.isAnswered(draft))?.path;
}

export type Place = { number: number; of: number; back: string; next: string };

/** Where a question stands among the others. */
export function placeOf(path: string, statute: Statute, fromCheck: boolean): Place {
  const paths = stepsUnder(statute).map((step) => step.path);
  const at = paths.indexOf(path);
  return {
    number: at + 1,
    of: paths.length,
    back: fromCheck ? CHECK_STEP : (paths[at - 1] ?? '/'),
    next: fromCheck ? CHECK_STEP : (paths[at + 1] ?? CHECK_STEP),
  };
}
