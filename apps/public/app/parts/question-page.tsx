import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import type { ReactNode } from 'react';
import type { Place } from '../draft/steps.ts';
import { Page } from './page.tsx';

type Props = {
  title: string;
  place: Place;
  errors: readonly FieldError[];
  /** What stands before the form, such as a search of its own. */
  before?: ReactNode;
  children: ReactNode;
};

/** One question: where it stands among the others, the answer, and the way on. */
export function QuestionPage({ title, place, errors, before, children }: Props) {
  return (
    <Page
      title={title}
      above={`Câu ${place.number} trên ${place.of}`}
      back={place.back}
      errors={errors}
      personal
    >
      {before}
      <form method="post" noValidate>
        {/* Enter in a text field presses the first button of a form: it must be this one. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
          Tiếp tục
        </button>
        {children}
        <div className="button-row">
          <button type="submit" className="button">
            Tiếp tục
          </button>
        </div>
      </form>
    </Page>
  );
}
