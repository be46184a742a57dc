import type { Agency } from '../agency/agency.ts';
import type { CalendarDate, Instant } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { UNCLASSIFIED_AREA, type AreaDifficulty } from '../law/costs.ts';
import type { RegisterAct } from './actions.ts';
import type { Actor } from './actor.ts';
import type { FormContent } from './forms.ts';
import type { PublicationCase } from './refusal.ts';
import type { PublicPlaces } from './public-evidence.ts';
import type { InformationRequest } from './request.ts';
import type { ActorRole, RequestStage } from './vocabulary.ts';

/** An id and a reference that nothing bears yet, for what an act may create. */
export type Fresh = { id: string; reference: string };

/** What only the outside can know and an act may depend on. Empty where the act needs none of it. */
export type Facts = PublicPlaces & {
  /** `complete`, `redirect_item`: the agency that holds the request, or that it goes to. Null when unknown. */
  agency: Agency | null;
  /** `refuse_item`: the agency that `rightAgencyCode` names today; null when none has that code. */
  rightAgency: Agency | null;
  /** `refuse_item`: of the references named, those under which this requester was given this. */
  earlierReferences: readonly string[];
  /**
   * `refuse_item`, `notify_costs`: in which case of 23.1 the information is, where that is known from
   * elsewhere, such as a catalogue; null where it is not. It outweighs what the officer states.
   */
  publicationCase: PublicationCase | null;
  /** `provide_item`, `provide_item_partly`, `correct`: documents kept under this request and checked. */
  documentIds: readonly string[];
  /** `notify_costs`: the kind of area the agency lies in. */
  area: AreaDifficulty;
  /** `complete`: what the form held so far, opened for this act. */
  onFile: FormContent | null;
};

/** For the many acts that depend on nothing beyond the request and the day. */
export const NO_FACTS: Facts = {
  agency: null,
  rightAgency: null,
  earlierReferences: [],
  publicationCase: null,
  publicEntry: null,
  publicAddressIsDead: false,
  documentIds: [],
  area: UNCLASSIFIED_AREA,
  onFile: null,
};

/** Everything that a decision depends on besides the request and the act. Gathered first, never fetched. */
export type Circumstances = {
  actor: Actor;
  now: Instant;
  /** The day of `now` in Hanoi. */
  today: CalendarDate;
  calendar: WorkCalendar;
  fresh: Fresh;
  facts: Facts;
};

/** What a register line may say in the open: codes, numbers, days and ids. */
export type RegisterFact = string | number | boolean | null | readonly (string | number)[];

/**
 * A line of the register (sổ theo dõi cung cấp thông tin theo yêu cầu) before it is sealed and chained.
 * `texts` are free words: they are kept apart, under the requester's key, and the line carries only
 * commitments to them.
 */
export type RegisterEntry = {
  requestId: string;
  action: RegisterAct;
  actorRole: ActorRole;
  /** Null for the system. */
  actorId: string | null;
  /** True when an officer wrote down an act of the requester. */
  onBehalfOfRequester: boolean;
  on: CalendarDate;
  stageAfter: RequestStage;
  facts: Readonly<Record<string, RegisterFact>>;
  texts: Readonly<Record<string, string>>;
};

/** A lawful act: the request as it stands after, and its line. Both are kept, or neither. */
export type Decision = {
  request: InformationRequest;
  entry: RegisterEntry;
  /** The request that an item became at the right body; null for every act but `redirect_item`. */
  linked: { request: InformationRequest; entry: RegisterEntry } | null;
};
