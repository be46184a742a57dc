import {
  addWorkingDays,
  daysBetween,
  VIETNAM_CALENDAR,
  type CalendarDate,
  type DeliveryMode,
  type DeliveryProof,
  type RefusalForm,
  type RequestAction,
} from '@minhbach/domain';
import type { Dice } from './dice.ts';
import type { SampleStep } from './sample-plans.ts';
import { SAMPLE_WORDS as WORDS } from './sample-year-words.vi.ts';

/** What a story knows of itself before it is told. */
export type Beginning = {
  agencyCode: string;
  sentOn: CalendarDate;
  delivery: DeliveryMode;
  items: number;
  isBefore01_2026: boolean;
};
/** So many working days after the sending. */
type Told = Omit<SampleStep, 'afterDays'> & { after: number };
type Ending = (story: Told[], told: Beginning, answeredAfter: number) => void;

const officer = (after: number, action: SampleStep['action']): Told => ({
  after,
  by: 'contact_officer',
  action,
});
const head = (after: number, action: SampleStep['action']): Told => ({ after, by: 'head', action });
const requester = (after: number, action: SampleStep['action']): Told => ({
  after,
  by: 'requester',
  action,
});

const INTERNAL: RefusalForm = {
  ground: 'not_accessible',
  head: 'internal',
  reason: WORDS.internal,
  factualExplanation: WORDS.internalFacts,
  legalBasis: WORDS.internalBasis,
  partialConsidered: WORDS.noPart,
};
const ALREADY_PUBLIC: RefusalForm = {
  ground: 'already_public',
  reason: WORDS.alreadyPublic,
  publicAddress: 'https://hanoi.gov.vn',
};
const BURDEN: RefusalForm = {
  ground: 'beyond_capacity',
  reason: WORDS.burden,
  factualExplanation: WORDS.burdenFacts,
};
const elsewhere = (agencyCode: string): RefusalForm => ({
  ground: 'not_responsible',
  reason: WORDS.elsewhere,
  rightAgencyCode: agencyCode === 'HN-VPUB' ? 'HN-SNV' : 'HN-VPUB',
  heldAndSucceededTested: true,
});

const PROOFS: Readonly<Record<DeliveryMode, DeliveryProof>> = {
  electronic: 'email_accepted',
  in_person: 'signed_at_counter',
  postal: 'postal_receipt',
  fax: 'email_accepted',
};

/** Earlier the request may still be incomplete, or the day of payment over. */
const PAID_FROM_DAY = 6;
const PAGES_OF_AN_ITEM = 24;
const POSTAGE_VND = 18_000;

/** How often each ending is thrown, in a hundred. */
const ENDINGS: readonly (readonly [number, Ending])[] = [
  [56, provided],
  [6, (story, told, after) => answer(story, told, { after, act: providePartly })],
  [10, (story, told, after) => answer(story, told, { after, act: refuse(ALREADY_PUBLIC) })],
  [
    5,
    (story, told, after) => answer(story, told, { after, act: refuse(elsewhere(told.agencyCode)) }),
  ],
  [2, (story, told, after) => answer(story, told, { after, act: refuse(BURDEN) })],
  [4, refusedAndComplained],
  [3, withoutConsent],
  [5, correctedAfterwards],
  [5, withdrawn],
  [4, () => undefined],
];

/** The steps of one story, with the days that the agency took. */
export function stepsOf(told: Beginning, dice: Dice): readonly SampleStep[] {
  const story: Told[] = [];
  const isAsked = dice.under(10) === 0;
  const waited = isAsked ? 3 : 0;
  if (isAsked) {
    story.push(
      officer(told.delivery === 'in_person' ? 0 : 1, {
        type: 'ask_to_complete',
        missing: ['description'],
        explanation: WORDS.incomplete,
      }),
    );
    // One in four never comes back.
    if (dice.under(4) === 0) return dated(story, told.sentOn);
    const items = Array.from({ length: told.items }, () => ({
      description: WORDS.completed,
      documentName: WORDS.completedName,
    }));
    story.push(requester(waited, { type: 'complete', items }));
  }
  const took = daysTaken(told, dice);
  const judgedAfter = waited + Math.min(1, took.limit);
  story.push(officer(judgedAfter, judge(took.isComplex, told.isBefore01_2026)));
  if (took.isComplex && told.isBefore01_2026 && told.delivery !== 'in_person')
    story.push(officer(judgedAfter + 1, { type: 'give_time_notice' }));
  if (took.isExtended)
    story.push(officer(judgedAfter + 1, { type: 'extend', reason: WORDS.extension }));
  ending(dice)(story, told, judgedAfter + took.days);
  return dated(story, told.sentOn);
}

const judge = (isComplex: boolean, isBefore01_2026: boolean): RequestAction => {
  if (!isBefore01_2026) return { type: 'judge_valid' };
  return isComplex
    ? { type: 'judge_valid', complexity: 'complex', complexityReason: WORDS.complexity }
    : { type: 'judge_valid', complexity: 'simple' };
};

/** Mostly in time, on the last day now and then, one in twelve late. */
function daysTaken({ isBefore01_2026, delivery }: Beginning, dice: Dice) {
  const isComplex = !isBefore01_2026 || dice.under(2) === 0;
  const isExtended = isComplex && dice.under(9) === 0;
  const simple = delivery === 'in_person' ? 0 : 2;
  const limit = isComplex ? 7 : simple;
  const late = dice.under(12) === 0 ? 3 + dice.under(12) : 0;
  const inTime = isExtended ? limit + dice.under(4) : limit - dice.under(Math.max(1, limit));
  return { isComplex, isExtended, limit, days: Math.max(inTime, 0) + late };
}

function ending(dice: Dice): Ending {
  let thrown = dice.under(100);
  for (const [share, told] of ENDINGS) {
    if (thrown < share) return told;
    thrown -= share;
  }
  throw new Error('The shares of the endings make a hundred.');
}

type Answer = { after: number; act: (item: number) => Pick<Told, 'action' | 'withFile'> };

/** Every item gets its answer, by the head where it is a refusal; then it goes out and arrives. */
function answer(story: Told[], { items, delivery }: Beginning, { after, act }: Answer): void {
  for (let item = 1; item <= items; item += 1) story.push({ after, by: 'head', ...act(item) });
  story.push(officer(after, { type: 'deliver', message: null }));
  story.push({
    after: after + 1,
    by: 'contact_officer',
    action: ({ deliveredOn }) => ({
      type: 'prove_delivery',
      proof: PROOFS[delivery],
      receivedOn: deliveredOn ?? missing('delivery'),
    }),
  });
}

type Act = Answer['act'];

/** Copies that go by post are paid for the day before, where the agency took its time. */
function provided(story: Told[], told: Beginning, after: number): void {
  const { delivery, items, sentOn } = told;
  if (delivery === 'postal' && after >= PAID_FROM_DAY) {
    const paidOn = addWorkingDays(sentOn, after - 1, VIETNAM_CALENDAR);
    const lines = [{ item: 'photocopy_black_white', pages: PAGES_OF_AN_ITEM * items }] as const;
    const notice = { type: 'notify_costs', lines, postageVnd: POSTAGE_VND, payBy: paidOn } as const;
    story.push(officer(after - 2, notice), officer(after - 1, { type: 'record_payment', paidOn }));
  }
  answer(story, told, { after, act: provide });
}

/** A file for the first item; further ones are answered in words. */
const provide: Act = (item) => ({
  withFile: item === 1,
  action: (_request, documentId) => ({
    type: 'provide_item',
    item,
    documentIds: item === 1 ? [documentId] : [],
    answer: WORDS.answer,
  }),
});
const providePartly: Act = (item) => ({
  withFile: true,
  action: (_request, documentId) => ({
    type: 'provide_item_partly',
    item,
    documentIds: [documentId],
    answer: WORDS.answer,
    withheld: { ...INTERNAL, reason: WORDS.withheld, partialConsidered: null },
  }),
});
const refuse =
  (refusal: RefusalForm): Act =>
  (item) => ({ action: { type: 'refuse_item', item, refusal } });

function withdrawn(story: Told[], _told: Beginning, after: number): void {
  story.push(requester(after, { type: 'withdraw', reason: WORDS.withdrawn }));
}

function refusedAndComplained(story: Told[], told: Beginning, after: number): void {
  answer(story, told, { after, act: refuse(INTERNAL) });
  story.push(
    requester(after + 4, { type: 'lodge_complaint', text: WORDS.complaint }),
    head(after + 6, ({ complaints }) => ({
      type: 'accept_complaint',
      complaintId: complaints.at(-1)?.id ?? missing('complaint'),
    })),
    head(after + 16, ({ complaints }) => ({
      type: 'dismiss_complaint',
      complaintId: complaints.at(-1)?.id ?? missing('complaint'),
      decision: WORDS.dismissed,
    })),
  );
}

function withoutConsent(story: Told[], told: Beginning, after: number): void {
  for (let item = 1; item <= told.items; item += 1) {
    story.push(
      officer(Math.max(after - 1, 1), {
        type: 'ask_consent',
        item,
        concerned: WORDS.concerned,
        explanation: WORDS.consentAsked,
      }),
      officer(after, ({ consents }) => ({
        type: 'record_denial',
        consentId: consents.find(({ itemNumber }) => itemNumber === item)?.id ?? missing('consent'),
      })),
    );
  }
  const refusal: RefusalForm = {
    ground: 'condition_not_met',
    head: 'trade_secret',
    reason: WORDS.denied,
    missingConsentOf: WORDS.concerned,
    factualExplanation: WORDS.denied,
    partialConsidered: WORDS.noPart,
  };
  answer(story, told, { after, act: refuse(refusal) });
}

function correctedAfterwards(story: Told[], told: Beginning, after: number): void {
  answer(story, told, { after, act: provide });
  story.push(
    requester(after + 3, { type: 'claim_correction', item: 1, claim: WORDS.claim }),
    officer(after + 8, ({ corrections }) => ({
      type: 'correct',
      correctionId: corrections.at(-1)?.id ?? missing('correction'),
      documentIds: [],
      answer: WORDS.corrected,
    })),
  );
}

/** In the order of the days; steps of one day stay as they were told. */
function dated(story: readonly Told[], sentOn: CalendarDate): readonly SampleStep[] {
  return story
    .toSorted((one, other) => one.after - other.after)
    .map(({ after, ...step }) => ({
      ...step,
      afterDays: daysBetween(sentOn, addWorkingDays(sentOn, after, VIETNAM_CALENDAR)),
    }));
}

function missing(what: string): never {
  throw new Error(`The story tells of a ${what} that is not there.`);
}
