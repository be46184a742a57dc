import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { missingDays, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { EntryAct, EntryActFormProps } from './entry-act.ts';

const ReviewEntry = graphql(`
  mutation ReviewEntry($id: ID!, $expectedVersion: Int!, $reviewOn: CalendarDate!) {
    reviewEntry(id: $id, expectedVersion: $expectedVersion, reviewOn: $reviewOn) {
      ...EntryActOutcome
    }
  }
`);

function ReviewForm({ entry, errors }: EntryActFormProps) {
  return (
    <>
      {entry.reviewOn && <p>Kỳ rà soát đang ghi: {shortDate(entry.reviewOn)}.</p>}
      <TextField
        name="reviewOn"
        label="Kỳ rà soát kế tiếp"
        type="date"
        error={errorOf(errors, 'reviewOn')}
      />
      <Consequence>
        ghi nhận phân loại đã được xem lại hôm nay và vẫn đúng. Nếu phân loại không còn đúng, hãy đề
        xuất phân loại mới thay vì rà soát.
      </Consequence>
    </>
  );
}

export const review: EntryAct = {
  action: 'review_entry',
  name: 'Ghi nhận đã rà soát',
  send: 'Ghi nhận phân loại vẫn đúng',
  done: 'Đã ghi nhận rà soát.',
  Form: ReviewForm,
  take: async (target, typed) => {
    const violations = missingDays(typed, ['reviewOn']);
    if (violations.length > 0) return { __typename: 'NotAllowed', violations, changedSince: [] };
    const reviewOn = text(typed, 'reviewOn');
    return (await askApi(ReviewEntry, { ...target, reviewOn })).reviewEntry;
  },
};
