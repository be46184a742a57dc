import { askApi } from '../api.ts';
import { missingDays, oneOf, text } from '../acts/typed.ts';
import { graphql } from '../gql/gql.ts';
import type { CalendarChangeInput, CalendarPreviewQuery } from '../gql/graphql.ts';
import { outcomeOf, type Sent } from '../sent.ts';

const CalendarPreview = graphql(`
  query CalendarPreview($input: CalendarChangeInput!) {
    me {
      id
    }
    calendarChange(input: $input) {
      version
      moves {
        reference
        requestId
        dueOn
        newDueOn
      }
    }
  }
`);

const ChangeCalendar = graphql(`
  mutation ChangeCalendar($input: CalendarChangeInput!, $previewVersion: String!) {
    changeCalendar(input: $input, previewVersion: $previewVersion) {
      __typename
      ...RefusalParts
    }
  }
`);

/** A change as it stands before anybody has confirmed it, with every last day that it would move. */
export type Previewed = CalendarPreviewQuery['calendarChange'] & { input: CalendarChangeInput };
export type CalendarSent = Sent & { preview: Previewed | null };

export async function previewCalendar(typed: FormData): Promise<CalendarSent> {
  const errors = missingDays(typed, ['on']);
  if (errors.length > 0) return { isDone: false, errors, preview: null };
  const input = read(typed);
  let preview: Previewed | null = null;
  const sent = await outcomeOf(async () => {
    const { calendarChange } = await askApi(CalendarPreview, { input });
    preview = { ...calendarChange, input };
    return {};
  });
  return { ...sent, preview };
}

export async function changeCalendar(typed: FormData): Promise<CalendarSent> {
  const variables = { input: read(typed), previewVersion: text(typed, 'previewVersion') };
  const sent = await outcomeOf(
    async () => (await askApi(ChangeCalendar, variables)).changeCalendar,
  );
  return { ...sent, preview: null };
}

function read(typed: FormData): CalendarChangeInput {
  return {
    on: text(typed, 'on'),
    working: oneOf(typed, 'working', ['yes', 'no']) === 'yes',
    name: text(typed, 'name'),
    decision: text(typed, 'decision'),
  };
}
