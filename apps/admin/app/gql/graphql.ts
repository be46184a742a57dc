/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type DuplicateWay =
  | 'day_and_text'
  | 'import_key'
  | 'number'
  | 'number_and_day'
  | 'number_and_text'
  | 'text';

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

export type ImportAction =
  | 'cancel_import'
  | 'confirm_import'
  | 'retry_import'
  | 'run_import';

export type ImportColumn =
  | 'access'
  | 'agency_code'
  | 'classes'
  | 'condition'
  | 'document_kind'
  | 'document_number'
  | 'effective_on'
  | 'head'
  | 'import_key'
  | 'in_force_until'
  | 'issued_on'
  | 'issuer'
  | 'link'
  | 'made_on'
  | 'note'
  | 'published_until'
  | 'subject'
  | 'summary'
  | 'title'
  | 'title_is_harmless';

export type ImportScope =
  | 'agency'
  | 'city';

export type ImportState =
  | 'cancelled'
  | 'checked'
  | 'done'
  | 'failed'
  | 'running'
  | 'uploaded';

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

export type RowOutcome =
  | 'imported'
  | 'passed_over'
  | 'refused';

export type RowVerdict =
  | 'duplicate'
  | 'faulty'
  | 'ready'
  | 'similar';

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

type ImportOutcomeParts_ImportRun_Fragment = { __typename: 'ImportRun' };

type ImportOutcomeParts_NotAllowed_Fragment = { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> };

export type ImportOutcomePartsFragment =
  | ImportOutcomeParts_ImportRun_Fragment
  | ImportOutcomeParts_NotAllowed_Fragment
;

export type RunImportMutationVariables = Exact<{
  id: string | number;
  includesSimilar: boolean;
}>;


export type RunImportMutation = { outcome:
    | { __typename: 'ImportRun' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type CancelImportMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelImportMutation = { outcome:
    | { __typename: 'ImportRun' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type RetryImportMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryImportMutation = { outcome:
    | { __typename: 'ImportRun' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type ConfirmImportMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmImportMutation = { outcome:
    | { __typename: 'ImportRun' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type ImportPartsFragment = { id: string, fileName: string, scope: ImportScope, state: ImportState, createdAt: string, createdByName: string, startedByName: string | null, includesSimilar: boolean, ready: number, faulty: number, duplicate: number, similar: number, imported: number, passedOver: number, refused: number, published: number, waiting: number, isConfirming: boolean, openActions: Array<ImportAction> };

export type ImportRunPageQueryVariables = Exact<{
  id: string | number;
  verdict?: RowVerdict | null | undefined;
  outcome?: RowOutcome | null | undefined;
  problem?: string | null | undefined;
  unconfirmed?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRunPageQuery = { me: { id: string, role: StaffRole } | null, importRun: { id: string, fileName: string, scope: ImportScope, state: ImportState, createdAt: string, createdByName: string, startedByName: string | null, includesSimilar: boolean, ready: number, faulty: number, duplicate: number, similar: number, imported: number, passedOver: number, refused: number, published: number, waiting: number, isConfirming: boolean, openActions: Array<ImportAction>, fault: { code: string, message: string } | null, findings: Array<{ code: string, message: string }>, problems: Array<{ code: string, column: ImportColumn | null, heading: string | null, message: string, count: number, stops: boolean }>, rows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { number: number, title: string, documentNumber: string, verdict: RowVerdict, outcome: RowOutcome | null, entryId: string | null, problems: Array<{ code: string, column: ImportColumn | null, heading: string | null, message: string, value: string, suggestion: string | null }>, remarks: Array<{ code: string, column: ImportColumn | null, heading: string | null, message: string }>, unconfirmed: Array<{ code: string, message: string }>, duplicateOf: { how: DuplicateWay, label: string, row: number | null } | null } }> } } | null };

export type CreateImportMutationVariables = Exact<{
  documentId: string | number;
}>;


export type CreateImportMutation = { createImport:
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'NotAllowed', violations: Array<{ message: string }> }
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

export type ImportRunsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportRunsPageQuery = { me: { id: string, role: StaffRole } | null, importRuns: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, fileName: string, scope: ImportScope, state: ImportState, createdAt: string, createdByName: string, startedByName: string | null, includesSimilar: boolean, ready: number, faulty: number, duplicate: number, similar: number, imported: number, passedOver: number, refused: number, published: number, waiting: number, isConfirming: boolean, openActions: Array<ImportAction> } }> } };

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
export const ImportOutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment ImportOutcomeParts on ImportOutcome {
  __typename
  ... on NotAllowed {
    violations {
      code
      field
      message
    }
  }
}
    `, {"fragmentName":"ImportOutcomeParts"}) as unknown as TypedDocumentString<ImportOutcomePartsFragment, unknown>;
export const ImportPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportParts on ImportRun {
  id
  fileName
  scope
  state
  createdAt
  createdByName
  startedByName
  includesSimilar
  ready
  faulty
  duplicate
  similar
  imported
  passedOver
  refused
  published
  waiting
  isConfirming
  openActions
}
    `, {"fragmentName":"ImportParts"}) as unknown as TypedDocumentString<ImportPartsFragment, unknown>;
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
export const RunImportDocument = new TypedDocumentString(`
    mutation RunImport($id: ID!, $includesSimilar: Boolean!) {
  outcome: runImport(id: $id, includesSimilar: $includesSimilar) {
    ...ImportOutcomeParts
  }
}
    fragment ImportOutcomeParts on ImportOutcome {
  __typename
  ... on NotAllowed {
    violations {
      code
      field
      message
    }
  }
}`, {"hash":"sha256:820e8bf3bc62181fb6217ce38fdd89629f974267622104306df0993f618d987d"}) as unknown as TypedDocumentString<RunImportMutation, RunImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  outcome: cancelImport(id: $id) {
    ...ImportOutcomeParts
  }
}
    fragment ImportOutcomeParts on ImportOutcome {
  __typename
  ... on NotAllowed {
    violations {
      code
      field
      message
    }
  }
}`, {"hash":"sha256:b1a222799474d14da9d34535169a0cd75a9caf44d6c751e9f50433b479900ff9"}) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const RetryImportDocument = new TypedDocumentString(`
    mutation RetryImport($id: ID!) {
  outcome: retryImport(id: $id) {
    ...ImportOutcomeParts
  }
}
    fragment ImportOutcomeParts on ImportOutcome {
  __typename
  ... on NotAllowed {
    violations {
      code
      field
      message
    }
  }
}`, {"hash":"sha256:5bc60cf8512b106abcbf097a7e125b683680126812f8bcc84997eff0fdd884a0"}) as unknown as TypedDocumentString<RetryImportMutation, RetryImportMutationVariables>;
export const ConfirmImportDocument = new TypedDocumentString(`
    mutation ConfirmImport($id: ID!) {
  outcome: confirmImport(id: $id) {
    ...ImportOutcomeParts
  }
}
    fragment ImportOutcomeParts on ImportOutcome {
  __typename
  ... on NotAllowed {
    violations {
      code
      field
      message
    }
  }
}`, {"hash":"sha256:f1df14d8da642111e03dbef0e88fed84db002582fe8b0e5f864705df3d9ea75b"}) as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const ImportRunPageDocument = new TypedDocumentString(`
    query ImportRunPage($id: ID!, $verdict: RowVerdict, $outcome: RowOutcome, $problem: String, $unconfirmed: Boolean, $after: String) {
  me {
    id
    role
  }
  importRun(id: $id) {
    ...ImportParts
    fault {
      code
      message
    }
    findings {
      code
      message
    }
    problems {
      code
      column
      heading
      message
      count
      stops
    }
    rows(
      first: 50
      after: $after
      verdict: $verdict
      outcome: $outcome
      problem: $problem
      unconfirmed: $unconfirmed
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          number
          title
          documentNumber
          verdict
          outcome
          entryId
          problems {
            code
            column
            heading
            message
            value
            suggestion
          }
          remarks {
            code
            column
            heading
            message
          }
          unconfirmed {
            code
            message
          }
          duplicateOf {
            how
            label
            row
          }
        }
      }
    }
  }
}
    fragment ImportParts on ImportRun {
  id
  fileName
  scope
  state
  createdAt
  createdByName
  startedByName
  includesSimilar
  ready
  faulty
  duplicate
  similar
  imported
  passedOver
  refused
  published
  waiting
  isConfirming
  openActions
}`, {"hash":"sha256:6d4b2e280b85d1bd2744f567b00560b8f0c361644e29800806b782cdb4e74782"}) as unknown as TypedDocumentString<ImportRunPageQuery, ImportRunPageQueryVariables>;
export const CreateImportDocument = new TypedDocumentString(`
    mutation CreateImport($documentId: ID!) {
  createImport(documentId: $documentId) {
    __typename
    ... on ImportRun {
      id
    }
    ... on NotAllowed {
      violations {
        message
      }
    }
  }
}
    `, {"hash":"sha256:b93318925d53d04882cd20d04dfd4ec52c6e88a57a91144c2767294a93c53853"}) as unknown as TypedDocumentString<CreateImportMutation, CreateImportMutationVariables>;
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
export const ImportRunsPageDocument = new TypedDocumentString(`
    query ImportRunsPage($after: String) {
  me {
    id
    role
  }
  importRuns(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ImportParts
      }
    }
  }
}
    fragment ImportParts on ImportRun {
  id
  fileName
  scope
  state
  createdAt
  createdByName
  startedByName
  includesSimilar
  ready
  faulty
  duplicate
  similar
  imported
  passedOver
  refused
  published
  waiting
  isConfirming
  openActions
}`, {"hash":"sha256:feab27cacfa10f1c86a1ca51b40d9be0e735bc1246b57063727d1848cd668d41"}) as unknown as TypedDocumentString<ImportRunsPageQuery, ImportRunsPageQueryVariables>;
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