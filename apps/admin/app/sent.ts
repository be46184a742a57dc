import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import { ApiFault } from './api.ts';
import { graphql } from './gql/gql.ts';
import { fieldErrors, type ViolationShown } from './words/field-errors.vi.ts';
import { faultWords } from './words/faults.vi.ts';

graphql(`
  fragment RefusalParts on NotAllowed {
    violations {
      code
      field
      message
    }
  }
`);

/** What became of a form: done, or the reasons to show above what was typed. */
export type Sent = {
  isDone: boolean;
  errors: readonly FieldError[];
  /** Refused because somebody else changed the thing meanwhile; the errors say so. */
  isStale?: boolean;
};

export type Outcome = {
  __typename?: string;
  violations?: readonly ViolationShown[];
};

/**
 * Sends; a fault of the network or the API also leaves the form standing.
 *
 * @param act names the words that ask for an empty field where the field's own name is not enough
 */
export async function outcomeOf(send: () => Promise<Outcome>, act?: string): Promise<Sent> {
  try {
    const { violations = [] } = await send();
    const errors = fieldErrors(violations, act);
    const isStale = violations.some(({ code }) => code === 'changed_meanwhile');
    return { isDone: errors.length === 0, errors, isStale };
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault;
    const { title, advice } = faultWords(fault);
    return { isDone: false, errors: [{ field: null, message: `${title}. ${advice}` }] };
  }
}
