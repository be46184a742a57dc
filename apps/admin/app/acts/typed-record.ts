import { outcomeOf, type Outcome, type Sent } from '../sent.ts';
import { isTicked, missingDays, optionalText, text, texts } from './typed.ts';

/** What was typed into one of the forms of a page (`parts/record-form.tsx`). */
export function typedRecord(typed: FormData) {
  const form = text(typed, 'form');
  const field = (name: string) => `${form}.${name}`;
  const withForm = (sent: Sent): Sent => ({
    ...sent,
    errors: sent.errors.map((error) =>
      error.field === null ? error : { ...error, field: field(error.field) },
    ),
  });
  return {
    act: text(typed, 'act'),
    id: text(typed, 'id'),
    version: Number(text(typed, 'version')),
    isWithdrawn: isTicked(typed, 'withdrawn'),
    field,
    text: (name: string) => text(typed, field(name)),
    optional: (name: string) => optionalText(typed, field(name)),
    all: (name: string) => texts(typed, field(name)),
    /** Empty is null; what is no number is one that the API refuses beside its field. */
    count: (name: string) => {
      const written = text(typed, field(name));
      if (written === '') return null;
      return /^\d{1,9}$/.test(written) ? Number(written) : -1;
    },
    /** Sends once every day that must be there is there. */
    send: async (days: readonly string[], send: () => Promise<Outcome>): Promise<Sent> => {
      const missing = missingDays(typed, days.map(field));
      return missing.length > 0
        ? { isDone: false, errors: missing }
        : withForm(await outcomeOf(send, text(typed, 'act')));
    },
  };
}
export type TypedRecord = ReturnType<typeof typedRecord>;
