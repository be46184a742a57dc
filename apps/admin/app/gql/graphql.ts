/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccessLevel =
  | 'conditional'
  | 'metadata_only'
  | 'public';

export type ActorRole =
  | 'administrator'
  | 'contact_officer'
  | 'head'
  | 'overseer'
  | 'requester'
  | 'system'
  | 'unit_officer';

export type AgencyLevel =
  | 'city'
  | 'commune'
  | 'department'
  | 'district'
  | 'other'
  | 'service_unit';

/** One day that becomes a working day or a day off. */
export type CalendarChangeInput = {
  decision: string;
  name: string;
  on: string;
  working: boolean;
};

export type Channel =
  | 'counter'
  | 'email'
  | 'fax'
  | 'phone_assisted'
  | 'postal'
  | 'web';

/** The level of access follows from the head. */
export type ClassificationForm = {
  classes: Array<string>;
  condition?: string | null | undefined;
  head?: RestrictionHead | null | undefined;
  /** The caller states that title, number and summary give nothing away. */
  titleIsHarmless?: boolean;
};

export type ComplaintState =
  | 'accepted'
  | 'dismissed'
  | 'lodged'
  | 'not_accepted'
  | 'upheld'
  | 'withdrawn';

export type CompletionForm = {
  birthDate?: string | null | undefined;
  email?: string | null | undefined;
  fullName?: string | null | undefined;
  idNumber?: string | null | undefined;
  phone?: string | null | undefined;
  postalAddress?: string | null | undefined;
  purpose?: string | null | undefined;
  representativeName?: string | null | undefined;
  residence?: string | null | undefined;
};

export type Complexity =
  | 'complex'
  | 'simple';

export type ConsentState =
  | 'asked'
  | 'denied'
  | 'given'
  | 'overridden';

export type ContactPointForm = {
  address?: string | null | undefined;
  email?: string | null | undefined;
  hours?: string | null | undefined;
  person?: string | null | undefined;
  phone?: string | null | undefined;
  post?: string | null | undefined;
  unit?: string | null | undefined;
};

export type CorrectionState =
  | 'claimed'
  | 'corrected'
  | 'discovered'
  | 'rejected';

export type CostState =
  | 'notified'
  | 'paid'
  | 'waived';

export type DeliveryMode =
  | 'electronic'
  | 'fax'
  | 'in_person'
  | 'postal';

export type DeliveryProof =
  | 'downloaded'
  | 'email_accepted'
  | 'postal_receipt'
  | 'read_on_site'
  | 'signed_at_counter';

export type EntryAct =
  | 'confirm_classification'
  | 'correct_entry'
  | 'draft_entry'
  | 'edit_entry'
  | 'expire_entry'
  | 'import_entry'
  | 'propose_classification'
  | 'publish_entry'
  | 'return_classification'
  | 'review_entry'
  | 'withdraw_entry';

export type EntryAction =
  | 'confirm_classification'
  | 'correct_entry'
  | 'edit_entry'
  | 'expire_entry'
  | 'propose_classification'
  | 'publish_entry'
  | 'return_classification'
  | 'review_entry'
  | 'withdraw_entry';

/** What a person writes about the information. */
export type EntryContentForm = {
  documentKind?: string | null | undefined;
  documentNumber?: string | null | undefined;
  effectiveOn?: string | null | undefined;
  forms: Array<PublicationForm>;
  inForceUntil?: string | null | undefined;
  issuedOn?: string | null | undefined;
  issuer: string;
  link?: string | null | undefined;
  madeOn?: string | null | undefined;
  publishedUntil?: string | null | undefined;
  subject?: string | null | undefined;
  summary?: string | null | undefined;
  title: string;
};

export type EntryFileForm = {
  documentId: string | number;
  title: string;
};

export type EntryForm = {
  content: EntryContentForm;
  creatingUnit?: string | null | undefined;
  files: Array<EntryFileForm>;
  /** A national text for reference, which no agency of the city holds. */
  reference?: boolean;
};

export type EntryState =
  | 'confirmed'
  | 'corrected'
  | 'draft'
  | 'expired'
  | 'proposed'
  | 'published'
  | 'withdrawn';

export type FormGap =
  | 'answer_address'
  | 'birth_date'
  | 'confirmation'
  | 'consent'
  | 'delivery'
  | 'description'
  | 'document_name'
  | 'full_name'
  | 'id_number'
  | 'purpose'
  | 'representative'
  | 'residence';

export type InboxBucket =
  | 'all'
  | 'closed'
  | 'due_this_week'
  | 'due_today'
  | 'late'
  | 'later'
  | 'waiting_for_others'
  | 'waiting_for_requester';

/** What arrived, as it arrived: fields may be missing, the receipt day is the true one. */
export type IntakeForm = {
  agencyCode?: string | null | undefined;
  channel: Channel;
  delivery: DeliveryMode;
  /** That the information bears directly on the requester’s own rights (commune rule). */
  directlyConcerned?: boolean | null | undefined;
  items: Array<RequestItemForm>;
  needs?: Array<RequesterNeed> | null | undefined;
  /** Asked under 104/2016 only; never asked nor kept under 01/2026. */
  purpose?: string | null | undefined;
  receivedOn: string;
  requester: IntakeRequesterForm;
  sentAt: string;
};

export type IntakeRequesterForm = {
  birthDate?: string | null | undefined;
  email?: string | null | undefined;
  fullName?: string | null | undefined;
  idNumber?: string | null | undefined;
  kind: RequesterKind;
  phone?: string | null | undefined;
  postalAddress?: string | null | undefined;
  representativeName?: string | null | undefined;
  residence?: string | null | undefined;
};

export type ItemOutcome =
  | 'partly_provided'
  | 'provided'
  | 'refused';

export type NoRightBodyReason =
  | 'not_a_request'
  | 'not_held';

export type PublicationForm =
  | 'mass_media'
  | 'meeting_press'
  | 'notice_board'
  | 'official_channels'
  | 'official_gazette'
  | 'other'
  | 'portal';

export type RefusalForm = {
  costNotice?: string | number | null | undefined;
  earlierRequests?: Array<string> | null | undefined;
  factualExplanation?: string | null | undefined;
  ground: RefusalGround;
  head?: RestrictionHead | null | undefined;
  headDecision?: string | null | undefined;
  heldAndSucceededTested?: boolean | null | undefined;
  legalBasis?: string | null | undefined;
  missingConsentOf?: string | null | undefined;
  noRightBody?: NoRightBodyReason | null | undefined;
  /** 01/2026, 10.4: why no part can be separated and provided. */
  partialConsidered?: string | null | undefined;
  publicAddress?: string | null | undefined;
  /** The words of the letter. */
  reason: string;
  repeatJustified?: boolean | null | undefined;
  rightAgencyCode?: string | null | undefined;
};

export type RefusalGround =
  | 'already_public'
  | 'beyond_capacity'
  | 'condition_not_met'
  | 'costs_unpaid'
  | 'not_accessible'
  | 'not_responsible'
  | 'provided_twice';

export type ReopeningReason =
  | 'complaint_upheld'
  | 'court_judgment'
  | 'public_entry_gone';

export type RequestAction =
  | 'accept_complaint'
  | 'add_note'
  | 'ask_consent'
  | 'ask_to_complete'
  | 'assign'
  | 'claim_correction'
  | 'complete'
  | 'correct'
  | 'decline_complaint'
  | 'deliver'
  | 'dismiss_complaint'
  | 'extend'
  | 'give_time_notice'
  | 'judge_valid'
  | 'lodge_complaint'
  | 'notify_costs'
  | 'override_consent'
  | 'prove_delivery'
  | 'provide_item'
  | 'provide_item_partly'
  | 'recompute_deadline'
  | 'record_consent'
  | 'record_denial'
  | 'record_payment'
  | 'redirect_item'
  | 'refuse_item'
  | 'register'
  | 'reject_correction'
  | 'reopen'
  | 'report_own_error'
  | 'submit'
  | 'uphold_complaint'
  | 'waive_costs'
  | 'withdraw'
  | 'withdraw_complaint';

export type RequestItemForm = {
  description: string;
  documentName?: string | null | undefined;
};

/** Reference and access code of the requester; or, for an officer who records what the requester did in person or by letter, the id. */
export type RequestKey = {
  accessCode?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  id?: string | number | null | undefined;
  reference?: string | null | undefined;
};

export type RequestStage =
  | 'decided'
  | 'delivered'
  | 'in_progress'
  | 'incomplete'
  | 'received'
  | 'withdrawn';

export type RequesterKind =
  | 'citizen'
  | 'guardian'
  | 'minor'
  | 'organisation_member'
  | 'representative'
  | 'resident_foreigner';

export type RequesterNeed =
  | 'accessible_file'
  | 'ethnic_language'
  | 'help_to_fill_in'
  | 'large_print'
  | 'read_aloud'
  | 'sign_language';

export type RestrictionHead =
  | 'harm'
  | 'historical_archives'
  | 'internal'
  | 'private_life'
  | 'state_secret'
  | 'trade_secret'
  | 'work_secret';

export type StaffForm = {
  agencyCode: string;
  email: string;
  name: string;
  password: string;
  role: StaffRole;
  unit?: string | null | undefined;
};

export type StaffRole =
  | 'administrator'
  | 'contact_officer'
  | 'head'
  | 'overseer'
  | 'unit_officer';

type Outcome_InformationRequest_Fragment = { __typename: 'InformationRequest', id: string, version: number };

type Outcome_NotAllowed_Fragment = { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> };

export type OutcomeFragment =
  | Outcome_InformationRequest_Fragment
  | Outcome_NotAllowed_Fragment
;

export type AddNoteMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  text: string;
}>;


export type AddNoteMutation = { addNote:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type AskToCompleteMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  missing: Array<FormGap> | FormGap;
  explanation: string;
}>;


export type AskToCompleteMutation = { askToComplete:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type ColleaguesQueryVariables = Exact<{
  agencyCode: string;
}>;


export type ColleaguesQuery = { me: { id: string } | null, staff: { edges: Array<{ node: { id: string, name: string, unit: string | null, deactivatedAt: string | null } }> } };

export type AssignRequestMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  unit?: string | null | undefined;
  assignee?: string | number | null | undefined;
}>;


export type AssignRequestMutation = { assignRequest:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type CompleteRequestMutationVariables = Exact<{
  key: RequestKey;
  items?: Array<RequestItemForm> | RequestItemForm | null | undefined;
  requester?: CompletionForm | null | undefined;
}>;


export type CompleteRequestMutation = { completeRequest:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type DeliverRequestMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  message?: string | null | undefined;
}>;


export type DeliverRequestMutation = { deliverRequest:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type ExtendRequestMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  reason: string;
}>;


export type ExtendRequestMutation = { extendRequest:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type GiveTimeNoticeMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  place?: string | null | undefined;
}>;


export type GiveTimeNoticeMutation = { giveTimeNotice:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type JudgeValidMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  complexity?: Complexity | null | undefined;
  complexityReason?: string | null | undefined;
  note?: string | null | undefined;
}>;


export type JudgeValidMutation = { judgeValid:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type ProveDeliveryMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  proof: DeliveryProof;
  receivedOn: string;
}>;


export type ProveDeliveryMutation = { proveDelivery:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type ProvideItemPartlyMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  item: number;
  documents: Array<string | number> | string | number;
  withheld: RefusalForm;
  answer?: string | null | undefined;
}>;


export type ProvideItemPartlyMutation = { provideItemPartly:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type ProvideItemMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  item: number;
  documents: Array<string | number> | string | number;
  answer?: string | null | undefined;
}>;


export type ProvideItemMutation = { provideItem:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type RefuseItemMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  item: number;
  refusal: RefusalForm;
}>;


export type RefuseItemMutation = { refuseItem:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type ReopenRequestMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  reason: ReopeningReason;
  explanation: string;
  complaint?: string | number | null | undefined;
}>;


export type ReopenRequestMutation = { reopenRequest:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type WithdrawRequestMutationVariables = Exact<{
  key: RequestKey;
  reason?: string | null | undefined;
}>;


export type WithdrawRequestMutation = { withdrawRequest:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { me: { id: string } | null };

export type CalendarPreviewQueryVariables = Exact<{
  input: CalendarChangeInput;
}>;


export type CalendarPreviewQuery = { me: { id: string } | null, calendarChange: { version: string, moves: Array<{ reference: string, requestId: string, dueOn: string, newDueOn: string }> } };

export type ChangeCalendarMutationVariables = Exact<{
  input: CalendarChangeInput;
  previewVersion: string;
}>;


export type ChangeCalendarMutation = { changeCalendar:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'WorkCalendar' }
   };

export type DraftEntryMutationVariables = Exact<{
  form: EntryForm;
}>;


export type DraftEntryMutation = { draftEntry:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'StaffEntry', id: string }
   };

export type EntryHistoryPartsFragment = { number: number, at: string, act: EntryAct, byRole: ActorRole, byName: string | null, reason: string | null, version: { title: string, documentNumber: string | null, documentKind: string | null, issuer: string, issuedOn: string | null, effectiveOn: string | null, inForceUntil: string | null, madeOn: string | null, subject: string | null, summary: string | null, link: string | null, forms: Array<PublicationForm>, publishedUntil: string | null, creatingUnit: string | null, classes: Array<string>, access: AccessLevel, head: RestrictionHead | null, condition: string | null, confirmedOn: string | null, state: EntryState, reviewOn: string | null, fileTitles: Array<string>, proposal: { classes: Array<string>, access: AccessLevel, head: RestrictionHead | null, condition: string | null } | null } };

export type EntryPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EntryPageQuery = { me: { id: string } | null, entryForStaff: { id: string, version: number, state: EntryState, shown: boolean, needsReview: boolean, inForce: boolean, sample: boolean, title: string, documentNumber: string | null, documentKind: string | null, issuer: string, issuedOn: string | null, effectiveOn: string | null, inForceUntil: string | null, madeOn: string | null, subject: string | null, summary: string | null, link: string | null, forms: Array<PublicationForm>, publishedUntil: string | null, creatingUnit: string | null, classes: Array<string>, access: AccessLevel, head: RestrictionHead | null, condition: string | null, publishedOn: string | null, confirmedOn: string | null, confirmedBy: string | null, reviewOn: string | null, correctedOn: string | null, correctionNote: string | null, correctionChannels: Array<string>, withdrawnOn: string | null, withdrawalReason: string | null, importKey: string | null, madeFrom: { requestId: string, itemNumber: number } | null, agency: { code: string, name: string } | null, files: Array<{ documentId: string, title: string, name: string, size: number, href: string }>, proposal: { classes: Array<string>, access: AccessLevel, head: RestrictionHead | null, condition: string | null, reason: string | null, proposedOn: string, proposedBy: string | null, mine: boolean } | null, openActions: Array<{ action: EntryAction, to: EntryState, under: Array<{ text: string }> }>, history: Array<{ number: number, at: string, act: EntryAct, byRole: ActorRole, byName: string | null, reason: string | null, version: { title: string, documentNumber: string | null, documentKind: string | null, issuer: string, issuedOn: string | null, effectiveOn: string | null, inForceUntil: string | null, madeOn: string | null, subject: string | null, summary: string | null, link: string | null, forms: Array<PublicationForm>, publishedUntil: string | null, creatingUnit: string | null, classes: Array<string>, access: AccessLevel, head: RestrictionHead | null, condition: string | null, confirmedOn: string | null, state: EntryState, reviewOn: string | null, fileTitles: Array<string>, proposal: { classes: Array<string>, access: AccessLevel, head: RestrictionHead | null, condition: string | null } | null } }> } | null };

export type EntryRowFragment = { id: string, state: EntryState, access: AccessLevel, confirmedOn: string | null, title: string, documentNumber: string | null, documentKind: string | null, issuer: string, issuedOn: string | null, sample: boolean, needsReview: boolean, reviewOn: string | null, proposal: { classes: Array<string>, access: AccessLevel, proposedBy: string | null, proposedOn: string, mine: boolean } | null };

export type ConfirmAndPublishEntriesMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ConfirmAndPublishEntriesMutation = { confirmAndPublishEntries: Array<{ id: string, state: EntryState | null, violations: Array<{ code: string, message: string }> }> };

export type ConfirmClassificationMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  reviewOn?: string | null | undefined;
}>;


export type ConfirmClassificationMutation = { confirmClassification:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
    | { __typename: 'StaffEntry', id: string, version: number }
   };

export type CorrectEntryMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  content: EntryContentForm;
  files: Array<EntryFileForm> | EntryFileForm;
  note: string;
  channels: Array<string> | string;
  titleIsHarmless: boolean;
}>;


export type CorrectEntryMutation = { correctEntry:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
    | { __typename: 'StaffEntry', id: string, version: number }
   };

export type EditEntryMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  content: EntryContentForm;
  files: Array<EntryFileForm> | EntryFileForm;
  creatingUnit?: string | null | undefined;
}>;


export type EditEntryMutation = { editEntry:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
    | { __typename: 'StaffEntry', id: string, version: number }
   };

type EntryActOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> };

type EntryActOutcome_StaffEntry_Fragment = { __typename: 'StaffEntry', id: string, version: number };

export type EntryActOutcomeFragment =
  | EntryActOutcome_NotAllowed_Fragment
  | EntryActOutcome_StaffEntry_Fragment
;

export type ExpireEntryMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
}>;


export type ExpireEntryMutation = { expireEntry:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
    | { __typename: 'StaffEntry', id: string, version: number }
   };

export type ReturnClassificationMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  reason: string;
}>;


export type ReturnClassificationMutation = { returnClassification:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
    | { __typename: 'StaffEntry', id: string, version: number }
   };

export type ProposeClassificationMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  classification: ClassificationForm;
  reason?: string | null | undefined;
}>;


export type ProposeClassificationMutation = { proposeClassification:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
    | { __typename: 'StaffEntry', id: string, version: number }
   };

export type PublishEntryMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
}>;


export type PublishEntryMutation = { publishEntry:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
    | { __typename: 'StaffEntry', id: string, version: number }
   };

export type ReviewEntryMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  reviewOn: string;
}>;


export type ReviewEntryMutation = { reviewEntry:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
    | { __typename: 'StaffEntry', id: string, version: number }
   };

export type WithdrawEntryMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  reason: string;
}>;


export type WithdrawEntryMutation = { withdrawEntry:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
    | { __typename: 'StaffEntry', id: string, version: number }
   };

export type InboxRowFragment = { id: string, reference: string, statute: string, stage: RequestStage, sample: boolean, daysLeft: number | null, dueOn: string | null, validOn: string | null, receivedOn: string, extended: boolean, assignedUnit: string | null, items: Array<{ number: number, description: string }>, next: { by: ActorRole | null, text: string }, assignee: { id: string, name: string } | null, agency: { code: string, name: string } };

export type RegisterRequestMutationVariables = Exact<{
  form: IntakeForm;
  idempotencyKey: string | number;
}>;


export type RegisterRequestMutation = { registerRequest:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'Submitted', accessCode: string, request: { id: string, reference: string, statute: string, dueOn: string | null, missing: Array<FormGap>, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null, warnings: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, agency: { name: string, contactPoint: { unit: string | null, phone: string | null, email: string | null } | null } } }
   };

export type FindAgencyQueryVariables = Exact<{
  search: string;
}>;


export type FindAgencyQuery = { me: { id: string } | null, agencies: { edges: Array<{ matched: string | null, node: { id: string, code: string, name: string, validUntil: string | null } }> } };

export type OpenIdentityMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type OpenIdentityMutation = { openRequesterIdentity:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'RequesterIdentity', fullName: string | null, birthDate: string | null, residence: string | null, idNumber: string | null, email: string | null, phone: string | null, postalAddress: string | null, representativeName: string | null }
   };

export type RequesterIdentityPartsFragment = { fullName: string | null, birthDate: string | null, residence: string | null, idNumber: string | null, email: string | null, phone: string | null, postalAddress: string | null, representativeName: string | null };

export type DeadlinePartsFragment = { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> };

export type DocumentPartsFragment = { id: string, name: string, mediaType: string, size: number, uploadedAt: string, released: boolean, href: string };

export type EventPartsFragment = { sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null };

export type RequestPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestPageQuery = { me: { id: string } | null, request: { id: string, reference: string, statute: string, stage: RequestStage, channel: Channel, delivery: DeliveryMode, sentAt: string, receivedOn: string, validOn: string | null, dueOn: string | null, nominalDueOn: string | null, extended: boolean, overdue: boolean, version: number, sample: boolean, complexity: Complexity | null, requesterKind: RequesterKind, needs: Array<RequesterNeed>, daysLeft: number | null, decidedOn: string | null, deliveredOn: string | null, receiptProvenOn: string | null, missing: Array<FormGap>, missingExplanation: string | null, redirectedFrom: string | null, livedDays: number, purpose: string | null, directlyConcerned: boolean | null, assignedUnit: string | null, requesterMask: string | null, agency: { code: string, name: string, parent: { name: string } | null }, assignee: { id: string, name: string } | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null, next: { by: ActorRole | null, dueOn: string | null, text: string }, items: Array<{ number: number, description: string, documentName: string | null, outcome: ItemOutcome | null, refusalGround: RefusalGround | null, answer: string | null, reason: string | null, publicAddress: string | null, decidedOn: string | null, redirectedTo: string | null, rightAgency: { name: string } | null, documents: Array<{ id: string, name: string }> }>, timeline: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }>, openActions: Array<{ action: RequestAction, by: ActorRole, items: Array<number>, threads: Array<string>, under: Array<{ text: string }>, deadlineIfTaken: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null, deadlineIfComplex: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }>, documents: Array<{ id: string, name: string, mediaType: string, size: number, uploadedAt: string, released: boolean, href: string }>, costs: { id: string, state: CostState, totalVnd: number, payBy: string } | null, corrections: Array<{ id: string, item: number, state: CorrectionState, dueOn: string }>, complaints: Array<{ id: string, state: ComplaintState, dueOn: string | null }>, consents: Array<{ id: string, item: number, state: ConsentState }>, remedies: Array<{ kind: string, lastOn: string, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } }>, warnings: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, identityOpenings: Array<{ at: string, byRole: StaffRole, reason: string }> } | null };

export type AgenciesQueryVariables = Exact<{
  search?: string | null | undefined;
  level?: AgencyLevel | null | undefined;
  after?: string | null | undefined;
}>;


export type AgenciesQuery = { me: { id: string } | null, agencies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ matched: string | null, node: { id: string, code: string, name: string, level: AgencyLevel, validUntil: string | null, contactPoint: { unit: string | null, phone: string | null, email: string | null, checkedOn: string | null } | null } }> } };

export type AgencyQueryVariables = Exact<{
  code: string;
}>;


export type AgencyQuery = { me: { id: string } | null, agency: { id: string, code: string, name: string, nameEn: string | null, level: AgencyLevel, website: string | null, validFrom: string | null, validUntil: string | null, providerNote: string | null, residentsFirst: boolean, parent: { code: string, name: string } | null, successors: Array<{ code: string, name: string }>, contactPoint: { unit: string | null, person: string | null, post: string | null, address: string | null, phone: string | null, email: string | null, hours: string | null, checkedOn: string | null } | null } | null };

export type SetContactPointMutationVariables = Exact<{
  agencyCode: string;
  form: ContactPointForm;
}>;


export type SetContactPointMutation = { setContactPoint:
    | { __typename: 'Agency' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type WorkCalendarPageQueryVariables = Exact<{
  year: number;
}>;


export type WorkCalendarPageQuery = { me: { id: string } | null, workCalendar: { year: number, version: string, daysOff: Array<{ on: string, name: string, decision: string, provisional: boolean }>, workedSaturdays: Array<{ on: string, name: string, decision: string, provisional: boolean }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, role: StaffRole, unit: string | null, agency: { code: string, name: string } } | null };

export type EntryListQueryVariables = Exact<{
  agencyCode?: string | null | undefined;
  reference: boolean;
  state?: EntryState | null | undefined;
  access?: AccessLevel | null | undefined;
  search?: string | null | undefined;
  needsReview: boolean;
  waitingForMe: boolean;
  after?: string | null | undefined;
}>;


export type EntryListQuery = { me: { id: string, role: StaffRole } | null, entriesOfAgency: { totalCount: number, totalIsExact: boolean, edges: Array<{ node: { id: string, state: EntryState, access: AccessLevel, confirmedOn: string | null, title: string, documentNumber: string | null, documentKind: string | null, issuer: string, issuedOn: string | null, sample: boolean, needsReview: boolean, reviewOn: string | null, proposal: { classes: Array<string>, access: AccessLevel, proposedBy: string | null, proposedOn: string, mine: boolean } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, entryCounts: { waitingForMe: number, needsReview: number, states: Array<{ state: EntryState, count: number }> } };

export type InboxQueryVariables = Exact<{
  bucket: InboxBucket;
  agencyCode?: string | null | undefined;
  search?: string | null | undefined;
  stage?: RequestStage | null | undefined;
  statute?: string | null | undefined;
  assignee?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type InboxQuery = { me: { id: string, role: StaffRole } | null, inbox: { totalCount: number, totalIsExact: boolean, edges: Array<{ node: { id: string, reference: string, statute: string, stage: RequestStage, sample: boolean, daysLeft: number | null, dueOn: string | null, validOn: string | null, receivedOn: string, extended: boolean, assignedUnit: string | null, items: Array<{ number: number, description: string }>, next: { by: ActorRole | null, text: string }, assignee: { id: string, name: string } | null, agency: { code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, inboxCounts: Array<{ bucket: InboxBucket, count: number }> };

export type PeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleQuery = { me: { id: string, role: StaffRole } | null, staff: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, email: string, role: StaffRole, unit: string | null, deactivatedAt: string | null, agency: { name: string } } }> } };

export type ChangeRoleMutationVariables = Exact<{
  id: string | number;
  role: StaffRole;
}>;


export type ChangeRoleMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'StaffMember' }
   };

export type DeactivateMutationVariables = Exact<{
  id: string | number;
}>;


export type DeactivateMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'StaffMember' }
   };

export type RevokeSessionsMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeSessionsMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'StaffMember' }
   };

export type ResetPasswordMutationVariables = Exact<{
  id: string | number;
  password: string;
}>;


export type ResetPasswordMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'StaffMember' }
   };

export type CreatePersonMutationVariables = Exact<{
  form: StaffForm;
}>;


export type CreatePersonMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'StaffMember' }
   };

type StaffOutcomeParts_NotAllowed_Fragment = { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> };

type StaffOutcomeParts_StaffMember_Fragment = { __typename: 'StaffMember' };

export type StaffOutcomePartsFragment =
  | StaffOutcomeParts_NotAllowed_Fragment
  | StaffOutcomeParts_StaffMember_Fragment
;

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ name: string, role: StaffRole, agency: string, email: string, password: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DeadlinePartsFragmentDoc = new TypedDocumentString(`
    fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
    `, {"fragmentName":"DeadlineParts"}) as unknown as TypedDocumentString<DeadlinePartsFragment, unknown>;
export const EventPartsFragmentDoc = new TypedDocumentString(`
    fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}
    fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}`, {"fragmentName":"EventParts"}) as unknown as TypedDocumentString<EventPartsFragment, unknown>;
export const OutcomeFragmentDoc = new TypedDocumentString(`
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
    fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"fragmentName":"Outcome"}) as unknown as TypedDocumentString<OutcomeFragment, unknown>;
export const EntryHistoryPartsFragmentDoc = new TypedDocumentString(`
    fragment EntryHistoryParts on EntryHistoryLine {
  number
  at
  act
  byRole
  byName
  reason
  version {
    title
    documentNumber
    documentKind
    issuer
    issuedOn
    effectiveOn
    inForceUntil
    madeOn
    subject
    summary
    link
    forms
    publishedUntil
    creatingUnit
    classes
    access
    head
    condition
    confirmedOn
    proposal {
      classes
      access
      head
      condition
    }
    state
    reviewOn
    fileTitles
  }
}
    `, {"fragmentName":"EntryHistoryParts"}) as unknown as TypedDocumentString<EntryHistoryPartsFragment, unknown>;
export const EntryRowFragmentDoc = new TypedDocumentString(`
    fragment EntryRow on StaffEntry {
  id
  state
  access
  confirmedOn
  title
  documentNumber
  documentKind
  issuer
  issuedOn
  sample
  needsReview
  reviewOn
  proposal {
    classes
    access
    proposedBy
    proposedOn
    mine
  }
}
    `, {"fragmentName":"EntryRow"}) as unknown as TypedDocumentString<EntryRowFragment, unknown>;
export const EntryActOutcomeFragmentDoc = new TypedDocumentString(`
    fragment EntryActOutcome on EntryOutcome {
  __typename
  ... on StaffEntry {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
    fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"fragmentName":"EntryActOutcome"}) as unknown as TypedDocumentString<EntryActOutcomeFragment, unknown>;
export const InboxRowFragmentDoc = new TypedDocumentString(`
    fragment InboxRow on InformationRequest {
  id
  reference
  statute
  stage
  sample
  daysLeft
  dueOn
  validOn
  receivedOn
  extended
  items {
    number
    description
  }
  next {
    by
    text
  }
  assignedUnit
  assignee {
    id
    name
  }
  agency {
    code
    name
  }
}
    `, {"fragmentName":"InboxRow"}) as unknown as TypedDocumentString<InboxRowFragment, unknown>;
export const RequesterIdentityPartsFragmentDoc = new TypedDocumentString(`
    fragment RequesterIdentityParts on RequesterIdentity {
  fullName
  birthDate
  residence
  idNumber
  email
  phone
  postalAddress
  representativeName
}
    `, {"fragmentName":"RequesterIdentityParts"}) as unknown as TypedDocumentString<RequesterIdentityPartsFragment, unknown>;
export const DocumentPartsFragmentDoc = new TypedDocumentString(`
    fragment DocumentParts on Document {
  id
  name
  mediaType
  size
  uploadedAt
  released
  href
}
    `, {"fragmentName":"DocumentParts"}) as unknown as TypedDocumentString<DocumentPartsFragment, unknown>;
export const StaffOutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment StaffOutcomeParts on StaffOutcome {
  __typename
  ... on NotAllowed {
    violations {
      code
      field
      message
    }
  }
}
    `, {"fragmentName":"StaffOutcomeParts"}) as unknown as TypedDocumentString<StaffOutcomePartsFragment, unknown>;
export const AddNoteDocument = new TypedDocumentString(`
    mutation AddNote($id: ID!, $expectedVersion: Int!, $text: String!) {
  addNote(id: $id, expectedVersion: $expectedVersion, text: $text) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:de3bda80271bedd762f746d16d826c24850bc42ece19b113bd9e15fd27eb09f6"}) as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const AskToCompleteDocument = new TypedDocumentString(`
    mutation AskToComplete($id: ID!, $expectedVersion: Int!, $missing: [FormGap!]!, $explanation: String!) {
  askToComplete(
    id: $id
    expectedVersion: $expectedVersion
    missing: $missing
    explanation: $explanation
  ) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:cd5781028d90e85a20b9786ba427f8985a6e0240a279c547202d47aea0d0dc01"}) as unknown as TypedDocumentString<AskToCompleteMutation, AskToCompleteMutationVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($agencyCode: String!) {
  me {
    id
  }
  staff(agencyCode: $agencyCode, first: 100) {
    edges {
      node {
        id
        name
        unit
        deactivatedAt
      }
    }
  }
}
    `, {"hash":"sha256:be112da74624db1ad54694e7c9ebbfddc177185e75a3c38ed136648260504e80"}) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const AssignRequestDocument = new TypedDocumentString(`
    mutation AssignRequest($id: ID!, $expectedVersion: Int!, $unit: String, $assignee: ID) {
  assignRequest(
    id: $id
    expectedVersion: $expectedVersion
    unit: $unit
    assignee: $assignee
  ) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:d24040d0e134281a91909c64299a87e61135d3391581b882e4ccee0ea5be5873"}) as unknown as TypedDocumentString<AssignRequestMutation, AssignRequestMutationVariables>;
export const CompleteRequestDocument = new TypedDocumentString(`
    mutation CompleteRequest($key: RequestKey!, $items: [RequestItemForm!], $requester: CompletionForm) {
  completeRequest(key: $key, items: $items, requester: $requester) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:6a2ebdb2c0db5d5ab10397d4a51d4ca1c3a09f27a159eb1eccc46567ccd57507"}) as unknown as TypedDocumentString<CompleteRequestMutation, CompleteRequestMutationVariables>;
export const DeliverRequestDocument = new TypedDocumentString(`
    mutation DeliverRequest($id: ID!, $expectedVersion: Int!, $message: String) {
  deliverRequest(id: $id, expectedVersion: $expectedVersion, message: $message) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:a44f0aa3f5bba797420a643dfc2bf9b2718e272eb21dce0f255cce9bdbae7815"}) as unknown as TypedDocumentString<DeliverRequestMutation, DeliverRequestMutationVariables>;
export const ExtendRequestDocument = new TypedDocumentString(`
    mutation ExtendRequest($id: ID!, $expectedVersion: Int!, $reason: String!) {
  extendRequest(id: $id, expectedVersion: $expectedVersion, reason: $reason) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:2d08923cda38f65767f9b304b105b0e172ddc376ee3565f4af11506d4e7bf515"}) as unknown as TypedDocumentString<ExtendRequestMutation, ExtendRequestMutationVariables>;
export const GiveTimeNoticeDocument = new TypedDocumentString(`
    mutation GiveTimeNotice($id: ID!, $expectedVersion: Int!, $place: String) {
  giveTimeNotice(id: $id, expectedVersion: $expectedVersion, place: $place) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:ced5987a6716064d44fc1b68f8411ae794ecda6228d1d08516e1f232d8fbe0b2"}) as unknown as TypedDocumentString<GiveTimeNoticeMutation, GiveTimeNoticeMutationVariables>;
export const JudgeValidDocument = new TypedDocumentString(`
    mutation JudgeValid($id: ID!, $expectedVersion: Int!, $complexity: Complexity, $complexityReason: String, $note: String) {
  judgeValid(
    id: $id
    expectedVersion: $expectedVersion
    complexity: $complexity
    complexityReason: $complexityReason
    note: $note
  ) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:1d89e43517767f51096171f652150080332757dcec432f472434a1f41618bc0e"}) as unknown as TypedDocumentString<JudgeValidMutation, JudgeValidMutationVariables>;
export const ProveDeliveryDocument = new TypedDocumentString(`
    mutation ProveDelivery($id: ID!, $expectedVersion: Int!, $proof: DeliveryProof!, $receivedOn: CalendarDate!) {
  proveDelivery(
    id: $id
    expectedVersion: $expectedVersion
    proof: $proof
    receivedOn: $receivedOn
  ) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:c75ae3ac1239a6d9e55cda376324b353adf5d0f04324fbf64e4a7b19dd799240"}) as unknown as TypedDocumentString<ProveDeliveryMutation, ProveDeliveryMutationVariables>;
export const ProvideItemPartlyDocument = new TypedDocumentString(`
    mutation ProvideItemPartly($id: ID!, $expectedVersion: Int!, $item: Int!, $documents: [ID!]!, $withheld: RefusalForm!, $answer: String) {
  provideItemPartly(
    id: $id
    expectedVersion: $expectedVersion
    item: $item
    documents: $documents
    withheld: $withheld
    answer: $answer
  ) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:6d7e075a718ab8b835b82597462a3eee40942faa8f0095ca491bc534403e3852"}) as unknown as TypedDocumentString<ProvideItemPartlyMutation, ProvideItemPartlyMutationVariables>;
export const ProvideItemDocument = new TypedDocumentString(`
    mutation ProvideItem($id: ID!, $expectedVersion: Int!, $item: Int!, $documents: [ID!]!, $answer: String) {
  provideItem(
    id: $id
    expectedVersion: $expectedVersion
    item: $item
    documents: $documents
    answer: $answer
  ) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:09e0eb594b833dc2e68297c9fa8d74ead90c74cc3252f145ede85164a72c1c8b"}) as unknown as TypedDocumentString<ProvideItemMutation, ProvideItemMutationVariables>;
export const RefuseItemDocument = new TypedDocumentString(`
    mutation RefuseItem($id: ID!, $expectedVersion: Int!, $item: Int!, $refusal: RefusalForm!) {
  refuseItem(
    id: $id
    expectedVersion: $expectedVersion
    item: $item
    refusal: $refusal
  ) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:df489b9762a39cce6ce7ae8cb8d7e4d64167c831cdc15b74528f1859f8bda5ca"}) as unknown as TypedDocumentString<RefuseItemMutation, RefuseItemMutationVariables>;
export const ReopenRequestDocument = new TypedDocumentString(`
    mutation ReopenRequest($id: ID!, $expectedVersion: Int!, $reason: ReopeningReason!, $explanation: String!, $complaint: ID) {
  reopenRequest(
    id: $id
    expectedVersion: $expectedVersion
    reason: $reason
    explanation: $explanation
    complaint: $complaint
  ) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:7ee483e440483b8eddddf54bb0af9392f2d55862c146dde52abaadacd1f155c8"}) as unknown as TypedDocumentString<ReopenRequestMutation, ReopenRequestMutationVariables>;
export const WithdrawRequestDocument = new TypedDocumentString(`
    mutation WithdrawRequest($key: RequestKey!, $reason: String) {
  withdrawRequest(key: $key, reason: $reason) {
    ...Outcome
  }
}
    fragment Outcome on RequestOutcome {
  __typename
  ... on InformationRequest {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:62380216c7377ca15aa359354d1d808f4c9079a0758b047f631e5b8e7684298e"}) as unknown as TypedDocumentString<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  me {
    id
  }
}
    `, {"hash":"sha256:03f49fd4eeb0a7c08c311a162da295dcbb58770b80f2af6dfda62688af18198c"}) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
export const CalendarPreviewDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:6abc0677d3dfe4b92432cdb7df175a7e36c3a6ed9256b47a9ba838c10af73fa3"}) as unknown as TypedDocumentString<CalendarPreviewQuery, CalendarPreviewQueryVariables>;
export const ChangeCalendarDocument = new TypedDocumentString(`
    mutation ChangeCalendar($input: CalendarChangeInput!, $previewVersion: String!) {
  changeCalendar(input: $input, previewVersion: $previewVersion) {
    __typename
    ... on NotAllowed {
      violations {
        code
        field
        message
      }
    }
  }
}
    `, {"hash":"sha256:599d1f51c6e324f785c400be5a4a9fec0012ec52799ae8438e5b731825777bb0"}) as unknown as TypedDocumentString<ChangeCalendarMutation, ChangeCalendarMutationVariables>;
export const DraftEntryDocument = new TypedDocumentString(`
    mutation DraftEntry($form: EntryForm!) {
  draftEntry(form: $form) {
    __typename
    ... on StaffEntry {
      id
    }
    ... on NotAllowed {
      violations {
        code
        field
        message
      }
    }
  }
}
    `, {"hash":"sha256:fa783cf1ad7f0f2aee9388ccbc58c92ff5e1bfd13d9bc86c1331312f201022f5"}) as unknown as TypedDocumentString<DraftEntryMutation, DraftEntryMutationVariables>;
export const EntryPageDocument = new TypedDocumentString(`
    query EntryPage($id: ID!) {
  me {
    id
  }
  entryForStaff(id: $id) {
    id
    version
    state
    shown
    needsReview
    inForce
    sample
    title
    documentNumber
    documentKind
    issuer
    issuedOn
    effectiveOn
    inForceUntil
    madeOn
    subject
    summary
    link
    forms
    publishedUntil
    creatingUnit
    classes
    access
    head
    condition
    publishedOn
    confirmedOn
    confirmedBy
    reviewOn
    correctedOn
    correctionNote
    correctionChannels
    withdrawnOn
    withdrawalReason
    importKey
    madeFrom {
      requestId
      itemNumber
    }
    agency {
      code
      name
    }
    files {
      documentId
      title
      name
      size
      href
    }
    proposal {
      classes
      access
      head
      condition
      reason
      proposedOn
      proposedBy
      mine
    }
    openActions {
      action
      to
      under {
        text
      }
    }
    history {
      ...EntryHistoryParts
    }
  }
}
    fragment EntryHistoryParts on EntryHistoryLine {
  number
  at
  act
  byRole
  byName
  reason
  version {
    title
    documentNumber
    documentKind
    issuer
    issuedOn
    effectiveOn
    inForceUntil
    madeOn
    subject
    summary
    link
    forms
    publishedUntil
    creatingUnit
    classes
    access
    head
    condition
    confirmedOn
    proposal {
      classes
      access
      head
      condition
    }
    state
    reviewOn
    fileTitles
  }
}`, {"hash":"sha256:d0e2faca63c64aa8af69c3cc069a20012e5616caefd473f41987f056964f24a2"}) as unknown as TypedDocumentString<EntryPageQuery, EntryPageQueryVariables>;
export const ConfirmAndPublishEntriesDocument = new TypedDocumentString(`
    mutation ConfirmAndPublishEntries($ids: [ID!]!) {
  confirmAndPublishEntries(ids: $ids) {
    id
    state
    violations {
      code
      message
    }
  }
}
    `, {"hash":"sha256:7cdde13c9b8193674285b71fba7a36d45556ea99a8c6c5e9452171b57058c63b"}) as unknown as TypedDocumentString<ConfirmAndPublishEntriesMutation, ConfirmAndPublishEntriesMutationVariables>;
export const ConfirmClassificationDocument = new TypedDocumentString(`
    mutation ConfirmClassification($id: ID!, $expectedVersion: Int!, $reviewOn: CalendarDate) {
  confirmClassification(
    id: $id
    expectedVersion: $expectedVersion
    reviewOn: $reviewOn
  ) {
    ...EntryActOutcome
  }
}
    fragment EntryActOutcome on EntryOutcome {
  __typename
  ... on StaffEntry {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:0e6b23dc1ef2a37ef8b2c0629f09e42e46a2bdeaa43329ed2b82f35c912e43a4"}) as unknown as TypedDocumentString<ConfirmClassificationMutation, ConfirmClassificationMutationVariables>;
export const CorrectEntryDocument = new TypedDocumentString(`
    mutation CorrectEntry($id: ID!, $expectedVersion: Int!, $content: EntryContentForm!, $files: [EntryFileForm!]!, $note: String!, $channels: [String!]!, $titleIsHarmless: Boolean!) {
  correctEntry(
    id: $id
    expectedVersion: $expectedVersion
    content: $content
    files: $files
    note: $note
    channels: $channels
    titleIsHarmless: $titleIsHarmless
  ) {
    ...EntryActOutcome
  }
}
    fragment EntryActOutcome on EntryOutcome {
  __typename
  ... on StaffEntry {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:de9fb2f7f4ee53477396fb4901bd6fa606904030caf5d6725deac4de46396b31"}) as unknown as TypedDocumentString<CorrectEntryMutation, CorrectEntryMutationVariables>;
export const EditEntryDocument = new TypedDocumentString(`
    mutation EditEntry($id: ID!, $expectedVersion: Int!, $content: EntryContentForm!, $files: [EntryFileForm!]!, $creatingUnit: String) {
  editEntry(
    id: $id
    expectedVersion: $expectedVersion
    content: $content
    files: $files
    creatingUnit: $creatingUnit
  ) {
    ...EntryActOutcome
  }
}
    fragment EntryActOutcome on EntryOutcome {
  __typename
  ... on StaffEntry {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:41d9ec9176a11fe372faa42b8f61217665dd4686c20466d099dd27cfaac75af7"}) as unknown as TypedDocumentString<EditEntryMutation, EditEntryMutationVariables>;
export const ExpireEntryDocument = new TypedDocumentString(`
    mutation ExpireEntry($id: ID!, $expectedVersion: Int!) {
  expireEntry(id: $id, expectedVersion: $expectedVersion) {
    ...EntryActOutcome
  }
}
    fragment EntryActOutcome on EntryOutcome {
  __typename
  ... on StaffEntry {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:73a85896429ed00043f0d4db99ac41e281e491ead347c913ba602a62ab55e392"}) as unknown as TypedDocumentString<ExpireEntryMutation, ExpireEntryMutationVariables>;
export const ReturnClassificationDocument = new TypedDocumentString(`
    mutation ReturnClassification($id: ID!, $expectedVersion: Int!, $reason: String!) {
  returnClassification(
    id: $id
    expectedVersion: $expectedVersion
    reason: $reason
  ) {
    ...EntryActOutcome
  }
}
    fragment EntryActOutcome on EntryOutcome {
  __typename
  ... on StaffEntry {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:2a0bcadcba6d6390d7e37daadd461fb18ac1902c350698cb0e225c3cbbd98418"}) as unknown as TypedDocumentString<ReturnClassificationMutation, ReturnClassificationMutationVariables>;
export const ProposeClassificationDocument = new TypedDocumentString(`
    mutation ProposeClassification($id: ID!, $expectedVersion: Int!, $classification: ClassificationForm!, $reason: String) {
  proposeClassification(
    id: $id
    expectedVersion: $expectedVersion
    classification: $classification
    reason: $reason
  ) {
    ...EntryActOutcome
  }
}
    fragment EntryActOutcome on EntryOutcome {
  __typename
  ... on StaffEntry {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:8ac5c43322fa77e474e53871fa2399fab78e8d8d6cf6befe02f3100b273a4530"}) as unknown as TypedDocumentString<ProposeClassificationMutation, ProposeClassificationMutationVariables>;
export const PublishEntryDocument = new TypedDocumentString(`
    mutation PublishEntry($id: ID!, $expectedVersion: Int!) {
  publishEntry(id: $id, expectedVersion: $expectedVersion) {
    ...EntryActOutcome
  }
}
    fragment EntryActOutcome on EntryOutcome {
  __typename
  ... on StaffEntry {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:ca146a061ab98db59c4fca7b3a4af062b9ac8dd53f1ccdde5d136354d52cfd32"}) as unknown as TypedDocumentString<PublishEntryMutation, PublishEntryMutationVariables>;
export const ReviewEntryDocument = new TypedDocumentString(`
    mutation ReviewEntry($id: ID!, $expectedVersion: Int!, $reviewOn: CalendarDate!) {
  reviewEntry(id: $id, expectedVersion: $expectedVersion, reviewOn: $reviewOn) {
    ...EntryActOutcome
  }
}
    fragment EntryActOutcome on EntryOutcome {
  __typename
  ... on StaffEntry {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:f7337f85e10d7aa5a39a546f9a4a784d5b15904a0db2f2e69003492ce0cee7fe"}) as unknown as TypedDocumentString<ReviewEntryMutation, ReviewEntryMutationVariables>;
export const WithdrawEntryDocument = new TypedDocumentString(`
    mutation WithdrawEntry($id: ID!, $expectedVersion: Int!, $reason: String!) {
  withdrawEntry(id: $id, expectedVersion: $expectedVersion, reason: $reason) {
    ...EntryActOutcome
  }
}
    fragment EntryActOutcome on EntryOutcome {
  __typename
  ... on StaffEntry {
    id
    version
  }
  ... on NotAllowed {
    violations {
      code
      field
      message
      under {
        text
      }
    }
    changedSince {
      ...EventParts
    }
  }
}
fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:2880be258f4bb0b328ef4054141e2689eed0fa7714fe8338febea44afa2a8b97"}) as unknown as TypedDocumentString<WithdrawEntryMutation, WithdrawEntryMutationVariables>;
export const RegisterRequestDocument = new TypedDocumentString(`
    mutation RegisterRequest($form: IntakeForm!, $idempotencyKey: ID!) {
  registerRequest(form: $form, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Submitted {
      accessCode
      request {
        id
        reference
        statute
        dueOn
        missing
        deadline {
          ...DeadlineParts
        }
        warnings {
          code
          field
          message
          under {
            text
          }
        }
        agency {
          name
          contactPoint {
            unit
            phone
            email
          }
        }
      }
    }
    ... on NotAllowed {
      violations {
        code
        field
        message
      }
    }
  }
}
    fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}`, {"hash":"sha256:033db16fcddd6d7ade22f6e52e05876c88d73b35b729240c20a216d722be7cd2"}) as unknown as TypedDocumentString<RegisterRequestMutation, RegisterRequestMutationVariables>;
export const FindAgencyDocument = new TypedDocumentString(`
    query FindAgency($search: String!) {
  me {
    id
  }
  agencies(search: $search, first: 8) {
    edges {
      matched
      node {
        id
        code
        name
        validUntil
      }
    }
  }
}
    `, {"hash":"sha256:74d6223fafd7dab4047f971c617baa69c90627351003e16bc804855dd65ac456"}) as unknown as TypedDocumentString<FindAgencyQuery, FindAgencyQueryVariables>;
export const OpenIdentityDocument = new TypedDocumentString(`
    mutation OpenIdentity($id: ID!, $reason: String!) {
  openRequesterIdentity(id: $id, reason: $reason) {
    __typename
    ...RequesterIdentityParts
    ... on NotAllowed {
      violations {
        code
        field
        message
      }
    }
  }
}
    fragment RequesterIdentityParts on RequesterIdentity {
  fullName
  birthDate
  residence
  idNumber
  email
  phone
  postalAddress
  representativeName
}`, {"hash":"sha256:6263d4401d3d2983b7fb261c5e8ab81cd43781a2f3a22bb473fd323f32f1ec9f"}) as unknown as TypedDocumentString<OpenIdentityMutation, OpenIdentityMutationVariables>;
export const RequestPageDocument = new TypedDocumentString(`
    query RequestPage($id: ID!) {
  me {
    id
  }
  request(id: $id) {
    id
    reference
    statute
    stage
    channel
    delivery
    sentAt
    receivedOn
    validOn
    dueOn
    nominalDueOn
    extended
    overdue
    version
    sample
    complexity
    requesterKind
    needs
    daysLeft
    decidedOn
    deliveredOn
    receiptProvenOn
    missing
    missingExplanation
    redirectedFrom
    livedDays
    purpose
    directlyConcerned
    assignedUnit
    requesterMask
    agency {
      code
      name
      parent {
        name
      }
    }
    assignee {
      id
      name
    }
    deadline {
      ...DeadlineParts
    }
    next {
      by
      dueOn
      text
    }
    items {
      number
      description
      documentName
      outcome
      refusalGround
      answer
      reason
      publicAddress
      decidedOn
      redirectedTo
      rightAgency {
        name
      }
      documents {
        id
        name
      }
    }
    timeline {
      ...EventParts
    }
    openActions {
      action
      by
      items
      threads
      under {
        text
      }
      deadlineIfTaken {
        ...DeadlineParts
      }
      deadlineIfComplex {
        ...DeadlineParts
      }
    }
    documents {
      ...DocumentParts
    }
    costs {
      id
      state
      totalVnd
      payBy
    }
    corrections {
      id
      item
      state
      dueOn
    }
    complaints {
      id
      state
      dueOn
    }
    consents {
      id
      item
      state
    }
    remedies {
      kind
      lastOn
      deadline {
        ...DeadlineParts
      }
    }
    warnings {
      code
      field
      message
      under {
        text
      }
    }
    identityOpenings {
      at
      byRole
      reason
    }
  }
}
    fragment DeadlineParts on Deadline {
  dueOn
  nominalOn
  statute
  derivation
  provisional
  calendarVersion
  under {
    text
  }
  skipped {
    on
    name
  }
}
fragment DocumentParts on Document {
  id
  name
  mediaType
  size
  uploadedAt
  released
  href
}
fragment EventParts on TimelineEvent {
  sequence
  on
  at
  action
  by
  byName
  text
  detail
  deadline {
    ...DeadlineParts
  }
}`, {"hash":"sha256:d535a5c4785be7bb8e09a74ca1d80c203964eeeba4ce8778db85577ff2321e16"}) as unknown as TypedDocumentString<RequestPageQuery, RequestPageQueryVariables>;
export const AgenciesDocument = new TypedDocumentString(`
    query Agencies($search: String, $level: AgencyLevel, $after: String) {
  me {
    id
  }
  agencies(search: $search, level: $level, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      matched
      node {
        id
        code
        name
        level
        validUntil
        contactPoint {
          unit
          phone
          email
          checkedOn
        }
      }
    }
  }
}
    `, {"hash":"sha256:5433a2cfad7fdfc823aa634ba152611fa2ee5bf5fd6f972cf9ec5e4986abe04c"}) as unknown as TypedDocumentString<AgenciesQuery, AgenciesQueryVariables>;
export const AgencyDocument = new TypedDocumentString(`
    query Agency($code: String!) {
  me {
    id
  }
  agency(code: $code) {
    id
    code
    name
    nameEn
    level
    website
    validFrom
    validUntil
    providerNote
    residentsFirst
    parent {
      code
      name
    }
    successors {
      code
      name
    }
    contactPoint {
      unit
      person
      post
      address
      phone
      email
      hours
      checkedOn
    }
  }
}
    `, {"hash":"sha256:6d9b789c41e4d7296786fb024f785a3f08db3fe7c47c14d97d9e3c8562d045f4"}) as unknown as TypedDocumentString<AgencyQuery, AgencyQueryVariables>;
export const SetContactPointDocument = new TypedDocumentString(`
    mutation SetContactPoint($agencyCode: String!, $form: ContactPointForm!) {
  setContactPoint(agencyCode: $agencyCode, form: $form) {
    __typename
    ... on NotAllowed {
      violations {
        code
        field
        message
      }
    }
  }
}
    `, {"hash":"sha256:7d33c93c4928209daf98cb0db23dde97276125b9a5dcaec6699b53d5e26a3bdc"}) as unknown as TypedDocumentString<SetContactPointMutation, SetContactPointMutationVariables>;
export const WorkCalendarPageDocument = new TypedDocumentString(`
    query WorkCalendarPage($year: Int!) {
  me {
    id
  }
  workCalendar(year: $year) {
    year
    version
    daysOff {
      on
      name
      decision
      provisional
    }
    workedSaturdays {
      on
      name
      decision
      provisional
    }
  }
}
    `, {"hash":"sha256:7844ec9a5ab57eda458299bd73c7c50faa6b3e07083f74e95d4de606f631f480"}) as unknown as TypedDocumentString<WorkCalendarPageQuery, WorkCalendarPageQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    email
    role
    unit
    agency {
      code
      name
    }
  }
}
    `, {"hash":"sha256:784c0d5b88e8967e31ce5cf609c75fa817167588cfd829eb7e54c0d63db77dde"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const EntryListDocument = new TypedDocumentString(`
    query EntryList($agencyCode: String, $reference: Boolean!, $state: EntryState, $access: AccessLevel, $search: String, $needsReview: Boolean!, $waitingForMe: Boolean!, $after: String) {
  me {
    id
    role
  }
  entriesOfAgency(
    agencyCode: $agencyCode
    reference: $reference
    state: $state
    access: $access
    search: $search
    needsReview: $needsReview
    waitingForMe: $waitingForMe
    first: 50
    after: $after
  ) {
    edges {
      node {
        ...EntryRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    totalIsExact
  }
  entryCounts(agencyCode: $agencyCode, reference: $reference) {
    states {
      state
      count
    }
    waitingForMe
    needsReview
  }
}
    fragment EntryRow on StaffEntry {
  id
  state
  access
  confirmedOn
  title
  documentNumber
  documentKind
  issuer
  issuedOn
  sample
  needsReview
  reviewOn
  proposal {
    classes
    access
    proposedBy
    proposedOn
    mine
  }
}`, {"hash":"sha256:acb12a8048a0d865b4e1b16190c462d4902d8a778917038f196364c6b83d5712"}) as unknown as TypedDocumentString<EntryListQuery, EntryListQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($bucket: InboxBucket!, $agencyCode: String, $search: String, $stage: RequestStage, $statute: String, $assignee: ID, $after: String) {
  me {
    id
    role
  }
  inbox(
    bucket: $bucket
    agencyCode: $agencyCode
    search: $search
    stage: $stage
    statute: $statute
    assignee: $assignee
    first: 50
    after: $after
  ) {
    edges {
      node {
        ...InboxRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    totalIsExact
  }
  inboxCounts(agencyCode: $agencyCode) {
    bucket
    count
  }
}
    fragment InboxRow on InformationRequest {
  id
  reference
  statute
  stage
  sample
  daysLeft
  dueOn
  validOn
  receivedOn
  extended
  items {
    number
    description
  }
  next {
    by
    text
  }
  assignedUnit
  assignee {
    id
    name
  }
  agency {
    code
    name
  }
}`, {"hash":"sha256:b0512c4bc3ceb7884e9716d5401f0212cfab455e56a0764eb39d234877f4e0e9"}) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($after: String) {
  me {
    id
    role
  }
  staff(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        email
        role
        unit
        deactivatedAt
        agency {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:55a0925bdb48290899c681f3c49b4644f55899c75c1a66b44360ed2b2afd5054"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const ChangeRoleDocument = new TypedDocumentString(`
    mutation ChangeRole($id: ID!, $role: StaffRole!) {
  outcome: changeStaffRole(id: $id, role: $role) {
    ...StaffOutcomeParts
  }
}
    fragment StaffOutcomeParts on StaffOutcome {
  __typename
  ... on NotAllowed {
    violations {
      code
      field
      message
    }
  }
}`, {"hash":"sha256:f5872f1321c8e46d289dcde4154f8d46cb6572328bc09239aa448ee9d747054d"}) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const DeactivateDocument = new TypedDocumentString(`
    mutation Deactivate($id: ID!) {
  outcome: deactivateStaffMember(id: $id) {
    ...StaffOutcomeParts
  }
}
    fragment StaffOutcomeParts on StaffOutcome {
  __typename
  ... on NotAllowed {
    violations {
      code
      field
      message
    }
  }
}`, {"hash":"sha256:63026dece58d5707d745ea7036bf01785bde93def4d1f595099c060605a6eb88"}) as unknown as TypedDocumentString<DeactivateMutation, DeactivateMutationVariables>;
export const RevokeSessionsDocument = new TypedDocumentString(`
    mutation RevokeSessions($id: ID!) {
  outcome: revokeSessions(id: $id) {
    ...StaffOutcomeParts
  }
}
    fragment StaffOutcomeParts on StaffOutcome {
  __typename
  ... on NotAllowed {
    violations {
      code
      field
      message
    }
  }
}`, {"hash":"sha256:e0e115f26deced4ce341143b7f7c9adf81f71cf8e3b0e4ca001ea79340c2f28c"}) as unknown as TypedDocumentString<RevokeSessionsMutation, RevokeSessionsMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($id: ID!, $password: String!) {
  outcome: resetPassword(id: $id, password: $password) {
    ...StaffOutcomeParts
  }
}
    fragment StaffOutcomeParts on StaffOutcome {
  __typename
  ... on NotAllowed {
    violations {
      code
      field
      message
    }
  }
}`, {"hash":"sha256:f2f9f1025f5bf368608e886f5b66019cf82bea8df16d714b5ae2efe5a570b917"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($form: StaffForm!) {
  outcome: createStaffMember(form: $form) {
    ...StaffOutcomeParts
  }
}
    fragment StaffOutcomeParts on StaffOutcome {
  __typename
  ... on NotAllowed {
    violations {
      code
      field
      message
    }
  }
}`, {"hash":"sha256:378eec7beb5104f7d7294669067e2086d008aac546bf4c5f736beaab53b8414b"}) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const DemoAccountsDocument = new TypedDocumentString(`
    query DemoAccounts {
  demoAccounts {
    name
    role
    agency
    email
    password
  }
}
    `, {"hash":"sha256:b6ed11abbcbe2706a22d50949c0345ae2a911047d07fb40b62c5ca44521c1380"}) as unknown as TypedDocumentString<DemoAccountsQuery, DemoAccountsQueryVariables>;