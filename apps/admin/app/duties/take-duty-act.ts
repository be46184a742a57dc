import { optionalText, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { outcomeOf, type Sent } from '../sent.ts';

const LinkDutyEntry = graphql(`
  mutation LinkDutyEntry($duty: ID!, $entryId: ID!) {
    outcome: linkDutyEntry(duty: $duty, entryId: $entryId) {
      __typename
      ...RefusalParts
    }
  }
`);

const UnlinkDutyEntry = graphql(`
  mutation UnlinkDutyEntry($duty: ID!, $entryId: ID!) {
    outcome: unlinkDutyEntry(duty: $duty, entryId: $entryId) {
      __typename
      ...RefusalParts
    }
  }
`);

const PromiseDutyDay = graphql(`
  mutation PromiseDutyDay($duty: ID!, $dueOn: CalendarDate, $publishedUntil: CalendarDate) {
    outcome: promiseDutyDay(duty: $duty, dueOn: $dueOn, publishedUntil: $publishedUntil) {
      __typename
      ...RefusalParts
    }
  }
`);

/** Sends what was written beside one duty. Its fields carry the duty's id: many are on the page. */
export async function takeDutyAct(typed: FormData): Promise<Sent> {
  const duty = text(typed, 'duty');
  const field = (name: string) => `${name}-${duty}`;
  const sent = await outcomeOf(async () => {
    const act = text(typed, 'act');
    if (act === 'link' || act === 'unlink') {
      const entryId = idIn(text(typed, field('entryId')));
      const variables = { duty, entryId };
      return act === 'link'
        ? (await askApi(LinkDutyEntry, variables)).outcome
        : (await askApi(UnlinkDutyEntry, variables)).outcome;
    }
    const dueOn = optionalText(typed, field('dueOn'));
    const publishedUntil = optionalText(typed, field('publishedUntil'));
    return (await askApi(PromiseDutyDay, { duty, dueOn, publishedUntil })).outcome;
  });
  const errors = sent.errors.map((error) =>
    error.field === null ? error : { ...error, field: field(error.field) },
  );
  return { ...sent, errors };
}

/** People paste the address of a page; the id stands somewhere in it. */
function idIn(pasted: string): string {
  return /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.exec(pasted)?.[0] ?? pasted;
}
