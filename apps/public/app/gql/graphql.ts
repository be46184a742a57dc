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
  | 'observer'
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

export type CatalogueOrder =
  | 'newest'
  | 'oldest'
  | 'relevance';

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

export type DirectiveKind =
  | 'dispatch'
  | 'law'
  | 'plan';

export type DutyHolder =
  | 'city_committee'
  | 'city_council'
  | 'commune'
  | 'department'
  | 'other_body'
  | 'service_unit';

export type DutyState =
  | 'met_day_unknown'
  | 'met_late'
  | 'met_on_time'
  | 'overdue'
  | 'upcoming';

export type EntryState =
  | 'confirmed'
  | 'corrected'
  | 'draft'
  | 'expired'
  | 'proposed'
  | 'published'
  | 'withdrawn';

export type FacilityKind =
  | 'device'
  | 'ramp'
  | 'reading_aloud'
  | 'reading_place'
  | 'sign_language';

export type FigureCode =
  | 'complaints_closed'
  | 'complaints_lodged'
  | 'consents_by_answer'
  | 'corrections_closed'
  | 'corrections_started'
  | 'costs_charged'
  | 'costs_waived'
  | 'deflections'
  | 'duties_due'
  | 'duties_met_day_unknown'
  | 'duties_met_late'
  | 'duties_met_on_time'
  | 'duties_unmet'
  | 'entries_in_catalogue'
  | 'entries_published'
  | 'entries_removed'
  | 'items_by_class'
  | 'items_directed_elsewhere'
  | 'items_provided'
  | 'items_provided_partly'
  | 'items_refused'
  | 'items_requested'
  | 'items_withheld'
  | 'looks_by_outcome'
  | 'median_days_lived'
  | 'median_days_statutory'
  | 'median_days_to_validity'
  | 'percentile_90_days_lived'
  | 'percentile_90_days_statutory'
  | 'petitions_answered'
  | 'petitions_received'
  | 'refusals_by_ground'
  | 'regulations_published'
  | 'requests_answered_late'
  | 'requests_answered_on_time'
  | 'requests_asked_to_complete'
  | 'requests_by_channel'
  | 'requests_by_requester_kind'
  | 'requests_extended'
  | 'requests_received'
  | 'requests_withdrawn'
  | 'section_visits'
  | 'staff_trained'
  | 'withheld_by_ground';

export type FigureGroup =
  | 'catalogue'
  | 'conditions'
  | 'costs'
  | 'disputes'
  | 'duties'
  | 'requests'
  | 'times';

export type FigureUnit =
  | 'body'
  | 'case'
  | 'day'
  | 'dong'
  | 'duty'
  | 'entry'
  | 'item'
  | 'person'
  | 'request'
  | 'visit';

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

export type GuidanceKind =
  | 'page'
  | 'question';

export type GuidanceLinkKind =
  | 'audio'
  | 'document'
  | 'sign_language';

export type ItemOutcome =
  | 'partly_provided'
  | 'provided'
  | 'refused';

export type PetitionAct =
  | 'forward_petition'
  | 'lodge_petition'
  | 'receive_petition'
  | 'recompute_petition'
  | 'record_petition_correction'
  | 'reject_petition'
  | 'uphold_petition'
  | 'withdraw_petition';

/** kiến nghị thông tin công khai không chính xác */
export type PetitionForm = {
  /** What is wrong. */
  claim: string;
  /** Where the reply goes; without one it is read with reference and code alone. */
  email?: string | null | undefined;
  /** Where it is right. */
  evidence?: string | null | undefined;
};

export type PetitionState =
  | 'corrected'
  | 'forwarded'
  | 'lodged'
  | 'rejected'
  | 'upheld'
  | 'withdrawn';

export type PublicationForm =
  | 'mass_media'
  | 'meeting_press'
  | 'notice_board'
  | 'official_channels'
  | 'official_gazette'
  | 'other'
  | 'portal';

export type RefusalGround =
  | 'already_public'
  | 'beyond_capacity'
  | 'condition_not_met'
  | 'costs_unpaid'
  | 'not_accessible'
  | 'not_responsible'
  | 'provided_twice';

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

/** phiếu yêu cầu cung cấp thông tin */
export type RequestForm = {
  agencyCode: string;
  delivery: DeliveryMode;
  /** That the information bears directly on the requester’s own rights (commune rule). */
  directlyConcerned?: boolean | null | undefined;
  items: Array<RequestItemForm>;
  needs?: Array<RequesterNeed> | null | undefined;
  /** Asked under 104/2016 only; never asked nor kept under 01/2026. */
  purpose?: string | null | undefined;
  requester: RequesterForm;
};

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

export type RequesterForm = {
  birthDate?: string | null | undefined;
  email?: string | null | undefined;
  fullName: string;
  idNumber?: string | null | undefined;
  kind: RequesterKind;
  phone?: string | null | undefined;
  postalAddress?: string | null | undefined;
  representativeName?: string | null | undefined;
  residence?: string | null | undefined;
};

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

export type SectionBlockName =
  | 'channels'
  | 'complaints_address'
  | 'conditional_list'
  | 'contact_unit'
  | 'forms'
  | 'guidance'
  | 'how_to_ask'
  | 'internal_regulation'
  | 'procedure'
  | 'public_list'
  | 'service_units'
  | 'statistics'
  | 'yearly_report';

export type StaffRole =
  | 'administrator'
  | 'contact_officer'
  | 'head'
  | 'observer'
  | 'overseer'
  | 'unit_officer';

export type SuggestionKind =
  | 'agency'
  | 'other_words'
  | 'successor_agency';

export type TaskCriterion =
  | 'both_catalogues_current'
  | 'catalogue_entry'
  | 'contact_point_named'
  | 'file'
  | 'procedure_published'
  | 'regulation_published'
  | 'section_complete'
  | 'service_units_published'
  | 'written_report';

export type TaskFigure =
  | 'both_catalogues_current'
  | 'contact_point_named'
  | 'procedure_published'
  | 'regulation_published'
  | 'section_complete'
  | 'service_units_published';

export type TaskSchedule =
  | 'once'
  | 'standing'
  | 'yearly';

export type TaskStanding =
  | 'done'
  | 'lapsed'
  | 'late'
  | 'missing'
  | 'reported'
  | 'sent_back';

export type TextState =
  | 'damaged'
  | 'done'
  | 'encrypted'
  | 'failed'
  | 'queued'
  | 'running'
  | 'scan'
  | 'too_large';

export type ContactPartsFragment = { contactPoint: { unit: string | null, person: string | null, post: string | null, address: string | null, phone: string | null, email: string | null, hours: string | null, checkedOn: string, standsInFor: string | null, standsInUntil: string | null } | null };

export type FacilityPartsFragment = { facilities: Array<{ id: string, kind: FacilityKind, title: string, place: string | null, hours: string | null, count: number | null, note: string | null, checkedOn: string }> };

export type AgencyPageQueryVariables = Exact<{
  code: string;
}>;


export type AgencyPageQuery = { agency: { code: string, name: string, level: AgencyLevel, website: string | null, validFrom: string | null, validUntil: string | null, isGone: boolean, providerNote: string | null, residentsFirst: boolean, formerNames: Array<{ name: string, validUntil: string }>, parent: { code: string, name: string } | null, successors: Array<{ code: string, name: string }>, contactPoint: { unit: string | null, person: string | null, post: string | null, address: string | null, phone: string | null, email: string | null, hours: string | null, checkedOn: string, standsInFor: string | null, standsInUntil: string | null } | null, facilities: Array<{ id: string, kind: FacilityKind, title: string, place: string | null, hours: string | null, count: number | null, note: string | null, checkedOn: string }> } | null };

export type FindAgenciesQueryVariables = Exact<{
  search?: string | null | undefined;
  level?: AgencyLevel | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindAgenciesQuery = { agencies: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ matched: string | null, node: { code: string, name: string, level: AgencyLevel, validUntil: string | null, isGone: boolean, providerNote: string | null, successors: Array<{ code: string, name: string, level: AgencyLevel }> } }> } };

export type EntryLinePartsFragment = { id: string, title: string, documentNumber: string | null, documentKind: string | null, issuer: string | null, issuedOn: string | null };

export type EntryStatusPartsFragment = { inForce: boolean | null, inForceUntil: string | null, state: EntryState, shown: boolean, sample: boolean };

export type EntryPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EntryPageQuery = { catalogueEntry: { effectiveOn: string | null, subject: string | null, summary: string | null, link: string | null, forms: Array<PublicationForm>, classes: Array<string>, access: AccessLevel, condition: string | null, firstPublicOn: string | null, publishedUntil: string | null, correctedOn: string | null, correctionNote: string | null, correctionChannels: Array<string>, withdrawnOn: string | null, withdrawalReason: string | null, id: string, title: string, documentNumber: string | null, documentKind: string | null, issuer: string | null, issuedOn: string | null, inForce: boolean | null, inForceUntil: string | null, state: EntryState, shown: boolean, sample: boolean, reach: { shareTitle: string, shareDescription: string, alternates: Array<{ href: string, mediaType: string }>, schemaOrg: { type: string, properties: Array<{ name: string, value: string | null, isLink: boolean, item: { type: string, properties: Array<{ name: string, value: string | null, isLink: boolean }> } | null }> } } | null, agency: { code: string, name: string } | null, files: Array<{ documentId: string, title: string, name: string, size: number, href: string, text: { pages: number | null, textPages: number } | null }> } | null };

export type FileTextQueryVariables = Exact<{
  entry: string | number;
  document: string | number;
  page: number;
}>;


export type FileTextQuery = { catalogueEntry: { title: string, files: Array<{ documentId: string, title: string, name: string, href: string, text: { state: TextState, message: string, textPages: number, truncated: boolean } | null }> } | null, documentText: { text: string } | null };

export type FindEntriesQueryVariables = Exact<{
  search?: string | null | undefined;
  agencyCode?: string | null | undefined;
  class?: string | null | undefined;
  access?: AccessLevel | null | undefined;
  year?: number | null | undefined;
  inForce?: boolean | null | undefined;
  kind?: string | null | undefined;
  order?: CatalogueOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindEntriesQuery = { catalogue: { totalCount: number, totalIsExact: boolean, pageInfo: { endCursor: string | null, hasNextPage: boolean }, understood: { text: string | null, notes: Array<string> }, suggestions: Array<{ kind: SuggestionKind, text: string, search: string | null, agencyCode: string | null }>, facets: { areExact: boolean, classes: Array<{ value: string, label: string, count: number }>, agencies: Array<{ value: string, label: string, count: number }>, years: Array<{ value: string, label: string, count: number }>, kinds: Array<{ value: string, label: string, count: number }>, access: Array<{ value: string, label: string, count: number }> }, edges: Array<{ node: { id: string, title: string, documentNumber: string | null, documentKind: string | null, issuer: string | null, issuedOn: string | null, inForce: boolean | null, inForceUntil: string | null, state: EntryState, shown: boolean, sample: boolean }, match: { missing: Array<string>, title: { text: string, marks: Array<{ from: number, to: number }> }, snippet: { text: string, marks: Array<{ from: number, to: number }> } | null } | null }> } };

export type RelatedEntriesQueryVariables = Exact<{
  search?: string | null | undefined;
  class?: string | null | undefined;
  first: number;
}>;


export type RelatedEntriesQuery = { catalogue: { edges: Array<{ node: { id: string, title: string, documentNumber: string | null, documentKind: string | null, issuer: string | null, issuedOn: string | null } }> } };

export type StandingCountPartsFragment = { late: number, sent_back: number, missing: number, reported: number, done: number, lapsed: number };

export type DirectivesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DirectivesQuery = { directives: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: DirectiveKind, documentNumber: string, title: string, issuer: string, issuedOn: string, counts: { late: number, sent_back: number, missing: number, reported: number, done: number, lapsed: number } } }> } };

export type DirectivePageQueryVariables = Exact<{
  id: string | number;
}>;


export type DirectivePageQuery = { directive: { id: string, kind: DirectiveKind, documentNumber: string, title: string, issuer: string, issuedOn: string, content: string | null, link: string | null, source: string | null, tasks: Array<{ id: string, number: number, title: string, demand: string, basis: string | null, schedule: TaskSchedule, dueOn: string | null, criteria: Array<TaskCriterion>, levels: Array<AgencyLevel>, holders: Array<DutyHolder>, agencies: Array<{ name: string }>, counts: { late: number, sent_back: number, missing: number, reported: number, done: number, lapsed: number } }> } | null };

export type TaskBodiesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TaskBodiesQuery = { directive: { tasks: Array<{ number: number, cells: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { standing: TaskStanding, daysLate: number, reportedOn: string | null, acceptedOn: string | null, addressee: { id: string, name: string, validUntil: string | null }, answerer: { id: string, code: string, name: string } | null, figures: Array<{ figure: TaskFigure, met: boolean | null }>, entry: { id: string, title: string } | null } }> } }> } | null };

export type FindDraftQueryVariables = Exact<{
  key: string | number;
}>;


export type FindDraftQuery = { requestDraft: { content: string } | null };

export type KeepDraftMutationVariables = Exact<{
  key: string | number;
  content: string;
}>;


export type KeepDraftMutation = { saveRequestDraft: { expiresAt: string } };

export type DiscardDraftMutationVariables = Exact<{
  key: string | number;
}>;


export type DiscardDraftMutation = { discardRequestDraft: boolean };

export type PreviewRequestQueryVariables = Exact<{
  form: RequestForm;
}>;


export type PreviewRequestQuery = { previewRequest:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'RequestPreview', statute: string, agency: { code: string, name: string }, deadline: { dueOn: string, derivation: Array<string>, provisional: boolean, under: Array<{ text: string, instrument: string }> }, warnings: Array<{ code: string, message: string, under: Array<{ text: string }> }> }
   };

export type TrackRequestQueryVariables = Exact<{
  reference: string;
  accessCode: string;
}>;


export type TrackRequestQuery = { trackRequest: { reference: string, statute: string, stage: RequestStage, delivery: DeliveryMode, sentAt: string, receivedOn: string, dueOn: string | null, extended: boolean, overdue: boolean, sample: boolean, daysLeft: number | null, livedDays: number, redirectedFrom: string | null, missing: Array<FormGap>, missingExplanation: string | null, agency: { code: string, name: string, contactPoint: { unit: string | null, address: string | null, phone: string | null, email: string | null, hours: string | null } | null }, deadline: { dueOn: string, derivation: Array<string>, provisional: boolean, under: Array<{ text: string, instrument: string }> } | null, items: Array<{ number: number, description: string, documentName: string | null, outcome: ItemOutcome | null, refusalGround: RefusalGround | null, answer: string | null, reason: string | null, publicAddress: string | null, redirectedTo: string | null, refusedUnder: { text: string, instrument: string } | null, publicEntry: { id: string, title: string } | null, rightAgency: { code: string, name: string } | null, documents: Array<{ id: string, name: string, mediaType: string, size: number }> }>, next: { by: ActorRole | null, text: string, dueOn: string | null, deadline: { dueOn: string, derivation: Array<string>, provisional: boolean, under: Array<{ text: string, instrument: string }> } | null }, timeline: Array<{ sequence: number, on: string, text: string, detail: string | null, deadline: { dueOn: string, derivation: Array<string>, provisional: boolean, under: Array<{ text: string, instrument: string }> } | null }>, openActions: Array<{ action: RequestAction, items: Array<number>, threads: Array<string> }>, corrections: Array<{ id: string, item: number, state: CorrectionState, dueOn: string, deadline: { dueOn: string, derivation: Array<string>, provisional: boolean, under: Array<{ text: string, instrument: string }> } }>, complaints: Array<{ id: string, state: ComplaintState, dueOn: string | null, deadline: { dueOn: string, derivation: Array<string>, provisional: boolean, under: Array<{ text: string, instrument: string }> } | null }>, costs: { state: CostState, totalVnd: number, payBy: string, lines: Array<{ item: string, quantity: number, amountVnd: number }> } | null, remedies: Array<{ kind: string, lastOn: string, deadline: { dueOn: string, derivation: Array<string>, provisional: boolean, under: Array<{ text: string, instrument: string }> } }>, identityOpenings: Array<{ at: string, byRole: StaffRole, reason: string }> } | null };

export type CitizenGuidanceQueryVariables = Exact<{ [key: string]: never; }>;


export type CitizenGuidanceQuery = { citizenGuidance: Array<{ slug: string, kind: GuidanceKind, title: string, summary: string }> };

export type CitizenGuidanceTextQueryVariables = Exact<{
  slug: string;
}>;


export type CitizenGuidanceTextQuery = { citizenGuidanceText: { title: string, summary: string, body: string, easyBody: string | null, reviewOn: string, reviewOverdue: boolean, writtenAt: string, links: Array<{ kind: GuidanceLinkKind, title: string, address: string }> } | null };

export type DeadlinePartsFragment = { dueOn: string, derivation: Array<string>, provisional: boolean, under: Array<{ text: string, instrument: string }> };

export type TrackPetitionQueryVariables = Exact<{
  reference: string;
  accessCode: string;
}>;


export type TrackPetitionQuery = { trackPetition: { reference: string, state: PetitionState, overdue: boolean, claim: string, evidence: string | null, finding: string | null, correctionChannels: Array<string>, openActions: Array<PetitionAct>, agency: { code: string, name: string }, entry: { id: string, title: string }, deadline: { dueOn: string, derivation: Array<string>, provisional: boolean, under: Array<{ text: string, instrument: string }> } | null, forwardedTo: { reference: string, agency: { code: string, name: string } } | null, timeline: Array<{ number: number, on: string, text: string, detail: string | null }> } | null };

export type LodgePetitionMutationVariables = Exact<{
  entryId: string | number;
  form: PetitionForm;
  idempotencyKey: string | number;
}>;


export type LodgePetitionMutation = { lodgePetition:
    | { __typename: 'LodgedPetition', accessCode: string, petition: { reference: string } }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type WithdrawPetitionMutationVariables = Exact<{
  reference: string;
  accessCode: string;
}>;


export type WithdrawPetitionMutation = { withdrawPetition:
    | { __typename: 'NotAllowed', violations: Array<{ message: string }> }
    | { __typename: 'Petition' }
   };

export type SubmitRequestMutationVariables = Exact<{
  form: RequestForm;
  idempotencyKey: string | number;
}>;


export type SubmitRequestMutation = { submitRequest:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'Submitted', accessCode: string, request: { reference: string } }
   };

export type LookFirstQueryVariables = Exact<{
  words: string;
  agencyCode?: string | null | undefined;
  draft?: string | number | null | undefined;
}>;


export type LookFirstQuery = { lookFirst: Array<{ id: string, title: string, documentNumber: string | null, documentKind: string | null, issuer: string | null, issuedOn: string | null, inForce: boolean | null, inForceUntil: string | null, state: EntryState, shown: boolean, sample: boolean }> };

export type AnswersMeMutationVariables = Exact<{
  entryId: string | number;
  draft: string | number;
  agencyCode?: string | null | undefined;
}>;


export type AnswersMeMutation = { answersMe:
    | { __typename: 'Answered' }
    | { __typename: 'NotAllowed', violations: Array<{ message: string }> }
   };

export type SuggestEntriesQueryVariables = Exact<{
  prefix: string;
}>;


export type SuggestEntriesQuery = { catalogueSuggestions: Array<{ text: string }> };

export type ClaimCorrectionMutationVariables = Exact<{
  key: RequestKey;
  item: number;
  claim: string;
}>;


export type ClaimCorrectionMutation = { claimCorrection:
    | { __typename: 'InformationRequest' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type LodgeComplaintMutationVariables = Exact<{
  key: RequestKey;
  text: string;
}>;


export type LodgeComplaintMutation = { lodgeComplaint:
    | { __typename: 'InformationRequest' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type CompleteRequestMutationVariables = Exact<{
  key: RequestKey;
  items?: Array<RequestItemForm> | RequestItemForm | null | undefined;
  requester?: CompletionForm | null | undefined;
}>;


export type CompleteRequestMutation = { completeRequest:
    | { __typename: 'InformationRequest' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type RenewAccessCodeMutationVariables = Exact<{
  reference: string;
}>;


export type RenewAccessCodeMutation = { renewAccessCode: boolean };

export type RedirectItemMutationVariables = Exact<{
  key: RequestKey;
  item: number;
  idempotencyKey: string | number;
}>;


export type RedirectItemMutation = { redirectItem:
    | { __typename: 'NotAllowed', violations: Array<{ message: string }> }
    | { __typename: 'Submitted', accessCode: string, request: { reference: string } }
   };

export type WithdrawRequestMutationVariables = Exact<{
  key: RequestKey;
  reason?: string | null | undefined;
}>;


export type WithdrawRequestMutation = { withdrawRequest:
    | { __typename: 'InformationRequest' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type WorkCalendarQueryVariables = Exact<{
  year: number;
}>;


export type WorkCalendarQuery = { workCalendar: { year: number, version: string, daysOff: Array<{ on: string, name: string, decision: string, provisional: boolean }>, workedSaturdays: Array<{ on: string, name: string, decision: string, provisional: boolean }> } };

export type DutyOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyOverviewQuery = { dutyOverview: Array<{ agency: { code: string, name: string }, completeness: { met: number, total: number } | null, duties: { due: number, metOnTime: number, metLate: number, metDayUnknown: number, overdue: number, daysLateMost: number } }> };

export type AgencySectionQueryVariables = Exact<{
  code: string;
}>;


export type AgencySectionQuery = { agencySection: { publicEntries: number, conditionalEntries: number, agency: { code: string, name: string, contactPoint: { unit: string | null, person: string | null, post: string | null, address: string | null, phone: string | null, email: string | null, hours: string | null, checkedOn: string, standsInFor: string | null, standsInUntil: string | null } | null, facilities: Array<{ id: string, kind: FacilityKind, title: string, place: string | null, hours: string | null, count: number | null, note: string | null, checkedOn: string }> }, completeness: { met: number, total: number, percent: number }, duties: { total: number, due: number, metOnTime: number, metLate: number, metDayUnknown: number, overdue: number, upcoming: number, daysLateMost: number }, blocks: Array<{ block: SectionBlockName, title: string, content: string | null, link: string | null, owner: string | null, checkedOn: string | null, met: boolean, gapMessage: string | null, document: { id: string, name: string, size: number, href: string } | null }>, postings: Array<{ id: string, title: string, place: string, postedOn: string, takenDownOn: string | null, stateWords: string, photoHref: string }> } | null };

export type DutiesOfQueryVariables = Exact<{
  agencyCode: string;
  state?: DutyState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DutiesOfQuery = { duties: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, title: string, classKey: string, period: string, madeOn: string, dueOn: string, state: DutyState, daysLate: number, derivation: Array<string>, provisional: boolean, termUnverified: boolean, met: { entryId: string, title: string, on: string } | null, freeRequest: { free: boolean, message: string } } }> } };

export type StatisticsPageQueryVariables = Exact<{
  agencyCode: string;
  from: string;
  until: string;
}>;


export type StatisticsPageQuery = { demoAccounts: Array<{ role: StaffRole }>, figures: Array<{ code: FigureCode, group: FigureGroup, name: string, definition: string, unit: FigureUnit, isBrokenDown: boolean, denominator: FigureCode | null }>, statistics: { keeping: number, missing: number, isUpToDate: boolean, agency: { code: string, name: string }, cells: Array<{ figure: FigureCode, by: string | null, value: number | null, imported: number }> } };

export type RefusalPartsFragment = { violations: Array<{ code: string, field: string | null, message: string }> };

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
export const ContactPartsFragmentDoc = new TypedDocumentString(`
    fragment ContactParts on Agency {
  contactPoint {
    unit
    person
    post
    address
    phone
    email
    hours
    checkedOn
    standsInFor
    standsInUntil
  }
}
    `, {"fragmentName":"ContactParts"}) as unknown as TypedDocumentString<ContactPartsFragment, unknown>;
export const FacilityPartsFragmentDoc = new TypedDocumentString(`
    fragment FacilityParts on Agency {
  facilities {
    id
    kind
    title
    place
    hours
    count
    note
    checkedOn
  }
}
    `, {"fragmentName":"FacilityParts"}) as unknown as TypedDocumentString<FacilityPartsFragment, unknown>;
export const EntryLinePartsFragmentDoc = new TypedDocumentString(`
    fragment EntryLineParts on CatalogueEntry {
  id
  title
  documentNumber
  documentKind
  issuer
  issuedOn
}
    `, {"fragmentName":"EntryLineParts"}) as unknown as TypedDocumentString<EntryLinePartsFragment, unknown>;
export const EntryStatusPartsFragmentDoc = new TypedDocumentString(`
    fragment EntryStatusParts on CatalogueEntry {
  inForce
  inForceUntil
  state
  shown
  sample
}
    `, {"fragmentName":"EntryStatusParts"}) as unknown as TypedDocumentString<EntryStatusPartsFragment, unknown>;
export const StandingCountPartsFragmentDoc = new TypedDocumentString(`
    fragment StandingCountParts on TaskCounts {
  late
  sent_back
  missing
  reported
  done
  lapsed
}
    `, {"fragmentName":"StandingCountParts"}) as unknown as TypedDocumentString<StandingCountPartsFragment, unknown>;
export const DeadlinePartsFragmentDoc = new TypedDocumentString(`
    fragment DeadlineParts on Deadline {
  dueOn
  derivation
  provisional
  under {
    text
    instrument
  }
}
    `, {"fragmentName":"DeadlineParts"}) as unknown as TypedDocumentString<DeadlinePartsFragment, unknown>;
export const RefusalPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}
    `, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const AgencyPageDocument = new TypedDocumentString(`
    query AgencyPage($code: String!) {
  agency(code: $code) {
    code
    name
    level
    website
    validFrom
    validUntil
    isGone
    formerNames {
      name
      validUntil
    }
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
    ...ContactParts
    ...FacilityParts
  }
}
    fragment ContactParts on Agency {
  contactPoint {
    unit
    person
    post
    address
    phone
    email
    hours
    checkedOn
    standsInFor
    standsInUntil
  }
}
fragment FacilityParts on Agency {
  facilities {
    id
    kind
    title
    place
    hours
    count
    note
    checkedOn
  }
}`, {"hash":"sha256:477fcca23ad42f9e0aaed1e5459f8826ce9c451d73033a78cdc597c49f426ce9"}) as unknown as TypedDocumentString<AgencyPageQuery, AgencyPageQueryVariables>;
export const FindAgenciesDocument = new TypedDocumentString(`
    query FindAgencies($search: String, $level: AgencyLevel, $first: Int!, $after: String) {
  agencies(search: $search, level: $level, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      matched
      node {
        code
        name
        level
        validUntil
        isGone
        providerNote
        successors {
          code
          name
          level
        }
      }
    }
  }
}
    `, {"hash":"sha256:298518c20bc36c743d90a1e06ad2347e39aababf70cef86bfd912f664baed570"}) as unknown as TypedDocumentString<FindAgenciesQuery, FindAgenciesQueryVariables>;
export const EntryPageDocument = new TypedDocumentString(`
    query EntryPage($id: ID!) {
  catalogueEntry(id: $id) {
    ...EntryLineParts
    ...EntryStatusParts
    effectiveOn
    subject
    summary
    link
    forms
    classes
    access
    condition
    firstPublicOn
    publishedUntil
    correctedOn
    correctionNote
    correctionChannels
    withdrawnOn
    withdrawalReason
    reach {
      shareTitle
      shareDescription
      alternates {
        href
        mediaType
      }
      schemaOrg {
        type
        properties {
          name
          value
          isLink
          item {
            type
            properties {
              name
              value
              isLink
            }
          }
        }
      }
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
      text {
        pages
        textPages
      }
    }
  }
}
    fragment EntryLineParts on CatalogueEntry {
  id
  title
  documentNumber
  documentKind
  issuer
  issuedOn
}
fragment EntryStatusParts on CatalogueEntry {
  inForce
  inForceUntil
  state
  shown
  sample
}`, {"hash":"sha256:17f9dd643329560b47218ec287c8adc7313f61e79a20d19d0cabd76142ea23c2"}) as unknown as TypedDocumentString<EntryPageQuery, EntryPageQueryVariables>;
export const FileTextDocument = new TypedDocumentString(`
    query FileText($entry: ID!, $document: ID!, $page: Int!) {
  catalogueEntry(id: $entry) {
    title
    files {
      documentId
      title
      name
      href
      text {
        state
        message
        textPages
        truncated
      }
    }
  }
  documentText(documentId: $document, page: $page) {
    text
  }
}
    `, {"hash":"sha256:e48ac2fc169d0fa2ad502693426b1d43183f94784c924a33520aa551f56c2dee"}) as unknown as TypedDocumentString<FileTextQuery, FileTextQueryVariables>;
export const FindEntriesDocument = new TypedDocumentString(`
    query FindEntries($search: String, $agencyCode: String, $class: String, $access: AccessLevel, $year: Int, $inForce: Boolean, $kind: String, $order: CatalogueOrder, $first: Int!, $after: String) {
  catalogue(
    search: $search
    agencyCode: $agencyCode
    class: $class
    access: $access
    year: $year
    inForce: $inForce
    kind: $kind
    order: $order
    first: $first
    after: $after
  ) {
    totalCount
    totalIsExact
    pageInfo {
      endCursor
      hasNextPage
    }
    understood {
      text
      notes
    }
    suggestions {
      kind
      text
      search
      agencyCode
    }
    facets {
      areExact
      classes {
        value
        label
        count
      }
      agencies {
        value
        label
        count
      }
      years {
        value
        label
        count
      }
      kinds {
        value
        label
        count
      }
      access {
        value
        label
        count
      }
    }
    edges {
      node {
        ...EntryLineParts
        ...EntryStatusParts
      }
      match {
        title {
          text
          marks {
            from
            to
          }
        }
        snippet {
          text
          marks {
            from
            to
          }
        }
        missing
      }
    }
  }
}
    fragment EntryLineParts on CatalogueEntry {
  id
  title
  documentNumber
  documentKind
  issuer
  issuedOn
}
fragment EntryStatusParts on CatalogueEntry {
  inForce
  inForceUntil
  state
  shown
  sample
}`, {"hash":"sha256:2d44b258372c320621d3831734e0d60bc9ea4e08bacb5cd9675277c8f5a9427d"}) as unknown as TypedDocumentString<FindEntriesQuery, FindEntriesQueryVariables>;
export const RelatedEntriesDocument = new TypedDocumentString(`
    query RelatedEntries($search: String, $class: String, $first: Int!) {
  catalogue(search: $search, class: $class, first: $first) {
    edges {
      node {
        ...EntryLineParts
      }
    }
  }
}
    fragment EntryLineParts on CatalogueEntry {
  id
  title
  documentNumber
  documentKind
  issuer
  issuedOn
}`, {"hash":"sha256:47c509ae31ce997ec5c32988b88cb53285a00d4dc083573e9c4eb3786d47ddab"}) as unknown as TypedDocumentString<RelatedEntriesQuery, RelatedEntriesQueryVariables>;
export const DirectivesDocument = new TypedDocumentString(`
    query Directives($after: String) {
  directives(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        documentNumber
        title
        issuer
        issuedOn
        counts {
          ...StandingCountParts
        }
      }
    }
  }
}
    fragment StandingCountParts on TaskCounts {
  late
  sent_back
  missing
  reported
  done
  lapsed
}`, {"hash":"sha256:0f74eb4573ca9f023c5895d9f913c0702e715c308357d3af16e071ce630ab2c8"}) as unknown as TypedDocumentString<DirectivesQuery, DirectivesQueryVariables>;
export const DirectivePageDocument = new TypedDocumentString(`
    query DirectivePage($id: ID!) {
  directive(id: $id) {
    id
    kind
    documentNumber
    title
    issuer
    issuedOn
    content
    link
    source
    tasks {
      id
      number
      title
      demand
      basis
      schedule
      dueOn
      criteria
      levels
      holders
      agencies {
        name
      }
      counts {
        ...StandingCountParts
      }
    }
  }
}
    fragment StandingCountParts on TaskCounts {
  late
  sent_back
  missing
  reported
  done
  lapsed
}`, {"hash":"sha256:bec33081ce07a3862d1c50d56b88263843becf180c9ffefb4132b53547cef396"}) as unknown as TypedDocumentString<DirectivePageQuery, DirectivePageQueryVariables>;
export const TaskBodiesDocument = new TypedDocumentString(`
    query TaskBodies($id: ID!, $after: String) {
  directive(id: $id) {
    tasks {
      number
      cells(first: 40, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            standing
            daysLate
            reportedOn
            acceptedOn
            addressee {
              id
              name
              validUntil
            }
            answerer {
              id
              code
              name
            }
            figures {
              figure
              met
            }
            entry {
              id
              title
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:e93f8e3c4f83db46aa312d2183d218baede834d1bca6880ed3d96d7079eb4656"}) as unknown as TypedDocumentString<TaskBodiesQuery, TaskBodiesQueryVariables>;
export const FindDraftDocument = new TypedDocumentString(`
    query FindDraft($key: ID!) {
  requestDraft(key: $key) {
    content
  }
}
    `, {"hash":"sha256:c8b2b316e45a576ad0a80ca1608ebc5e15bfdac14a5405e725fec5a146f271b7"}) as unknown as TypedDocumentString<FindDraftQuery, FindDraftQueryVariables>;
export const KeepDraftDocument = new TypedDocumentString(`
    mutation KeepDraft($key: ID!, $content: String!) {
  saveRequestDraft(key: $key, content: $content) {
    expiresAt
  }
}
    `, {"hash":"sha256:098fa2ead8349a3ef93ab266af94512c926ebe0092d3a816123de196e0f782a9"}) as unknown as TypedDocumentString<KeepDraftMutation, KeepDraftMutationVariables>;
export const DiscardDraftDocument = new TypedDocumentString(`
    mutation DiscardDraft($key: ID!) {
  discardRequestDraft(key: $key)
}
    `, {"hash":"sha256:dffe95ebc60d7954e9bb37dd21c8498e9b531a9b3848bebb90c0af7b447e7afb"}) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const PreviewRequestDocument = new TypedDocumentString(`
    query PreviewRequest($form: RequestForm!) {
  previewRequest(form: $form) {
    __typename
    ... on RequestPreview {
      statute
      agency {
        code
        name
      }
      deadline {
        ...DeadlineParts
      }
      warnings {
        code
        message
        under {
          text
        }
      }
    }
    ...RefusalParts
  }
}
    fragment DeadlineParts on Deadline {
  dueOn
  derivation
  provisional
  under {
    text
    instrument
  }
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:33f20f27555971f3260b730fed9d2c20ab3220141ac1d92aea61839dc715012d"}) as unknown as TypedDocumentString<PreviewRequestQuery, PreviewRequestQueryVariables>;
export const TrackRequestDocument = new TypedDocumentString(`
    query TrackRequest($reference: String!, $accessCode: String!) {
  trackRequest(reference: $reference, accessCode: $accessCode) {
    reference
    statute
    stage
    delivery
    sentAt
    receivedOn
    dueOn
    extended
    overdue
    sample
    daysLeft
    livedDays
    redirectedFrom
    missing
    missingExplanation
    agency {
      code
      name
      contactPoint {
        unit
        address
        phone
        email
        hours
      }
    }
    deadline {
      ...DeadlineParts
    }
    items {
      number
      description
      documentName
      outcome
      refusalGround
      refusedUnder {
        text
        instrument
      }
      answer
      reason
      publicAddress
      publicEntry {
        id
        title
      }
      redirectedTo
      rightAgency {
        code
        name
      }
      documents {
        id
        name
        mediaType
        size
      }
    }
    next {
      by
      text
      dueOn
      deadline {
        ...DeadlineParts
      }
    }
    timeline {
      sequence
      on
      text
      detail
      deadline {
        ...DeadlineParts
      }
    }
    openActions {
      action
      items
      threads
    }
    corrections {
      id
      item
      state
      dueOn
      deadline {
        ...DeadlineParts
      }
    }
    complaints {
      id
      state
      dueOn
      deadline {
        ...DeadlineParts
      }
    }
    costs {
      state
      totalVnd
      payBy
      lines {
        item
        quantity
        amountVnd
      }
    }
    remedies {
      kind
      lastOn
      deadline {
        ...DeadlineParts
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
  derivation
  provisional
  under {
    text
    instrument
  }
}`, {"hash":"sha256:913d335e2ff6fa4eeef15770e879fc96ad3581e77fd0f8ef538eab2672726c89"}) as unknown as TypedDocumentString<TrackRequestQuery, TrackRequestQueryVariables>;
export const CitizenGuidanceDocument = new TypedDocumentString(`
    query CitizenGuidance {
  citizenGuidance {
    slug
    kind
    title
    summary
  }
}
    `, {"hash":"sha256:24100f658b7822b26af6c1da1ec4a7147852380f2d6818ee53123b65e0fccc43"}) as unknown as TypedDocumentString<CitizenGuidanceQuery, CitizenGuidanceQueryVariables>;
export const CitizenGuidanceTextDocument = new TypedDocumentString(`
    query CitizenGuidanceText($slug: String!) {
  citizenGuidanceText(slug: $slug) {
    title
    summary
    body
    easyBody
    reviewOn
    reviewOverdue
    writtenAt
    links {
      kind
      title
      address
    }
  }
}
    `, {"hash":"sha256:455cb71c18acbb92ce38be80117fd6eea8e691a630b809d04447ebe82e920155"}) as unknown as TypedDocumentString<CitizenGuidanceTextQuery, CitizenGuidanceTextQueryVariables>;
export const TrackPetitionDocument = new TypedDocumentString(`
    query TrackPetition($reference: String!, $accessCode: String!) {
  trackPetition(reference: $reference, accessCode: $accessCode) {
    reference
    state
    overdue
    claim
    evidence
    finding
    correctionChannels
    agency {
      code
      name
    }
    entry {
      id
      title
    }
    deadline {
      ...DeadlineParts
    }
    forwardedTo {
      reference
      agency {
        code
        name
      }
    }
    timeline {
      number
      on
      text
      detail
    }
    openActions
  }
}
    fragment DeadlineParts on Deadline {
  dueOn
  derivation
  provisional
  under {
    text
    instrument
  }
}`, {"hash":"sha256:e3c64553a403d52d3ab7d16515f11111f3fb1baf78cbfb46272fa32382a2c4e2"}) as unknown as TypedDocumentString<TrackPetitionQuery, TrackPetitionQueryVariables>;
export const LodgePetitionDocument = new TypedDocumentString(`
    mutation LodgePetition($entryId: ID!, $form: PetitionForm!, $idempotencyKey: ID!) {
  lodgePetition(entryId: $entryId, form: $form, idempotencyKey: $idempotencyKey) {
    __typename
    ... on LodgedPetition {
      accessCode
      petition {
        reference
      }
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:c2ee01c431e1266fa227c471d2c7d5519fcbb05e56425448dd0ffb4ec4a8e468"}) as unknown as TypedDocumentString<LodgePetitionMutation, LodgePetitionMutationVariables>;
export const WithdrawPetitionDocument = new TypedDocumentString(`
    mutation WithdrawPetition($reference: String!, $accessCode: String!) {
  withdrawPetition(reference: $reference, accessCode: $accessCode) {
    __typename
    ... on NotAllowed {
      violations {
        message
      }
    }
  }
}
    `, {"hash":"sha256:333f1395832029389e4e92b214203e02b2cfc5a789140ab8c78be326f1bc7e9d"}) as unknown as TypedDocumentString<WithdrawPetitionMutation, WithdrawPetitionMutationVariables>;
export const SubmitRequestDocument = new TypedDocumentString(`
    mutation SubmitRequest($form: RequestForm!, $idempotencyKey: ID!) {
  submitRequest(form: $form, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Submitted {
      accessCode
      request {
        reference
      }
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:89b1a0a0312b8d5f23a0ac10f133e542e9a5d7b789fc44ee25a71d6041805b01"}) as unknown as TypedDocumentString<SubmitRequestMutation, SubmitRequestMutationVariables>;
export const LookFirstDocument = new TypedDocumentString(`
    query LookFirst($words: String!, $agencyCode: String, $draft: ID) {
  lookFirst(words: $words, agencyCode: $agencyCode, draft: $draft) {
    ...EntryLineParts
    ...EntryStatusParts
  }
}
    fragment EntryLineParts on CatalogueEntry {
  id
  title
  documentNumber
  documentKind
  issuer
  issuedOn
}
fragment EntryStatusParts on CatalogueEntry {
  inForce
  inForceUntil
  state
  shown
  sample
}`, {"hash":"sha256:a2d495c34cae19eb84096bd728c3bff3939bdef9a57a12b709e360fa16a2edb1"}) as unknown as TypedDocumentString<LookFirstQuery, LookFirstQueryVariables>;
export const AnswersMeDocument = new TypedDocumentString(`
    mutation AnswersMe($entryId: ID!, $draft: ID!, $agencyCode: String) {
  answersMe(entryId: $entryId, draft: $draft, agencyCode: $agencyCode) {
    __typename
    ... on NotAllowed {
      violations {
        message
      }
    }
  }
}
    `, {"hash":"sha256:3f3c623e9bf76f7f28f82123d76168f2346a2684fafcb36263f02cd9ed9325ee"}) as unknown as TypedDocumentString<AnswersMeMutation, AnswersMeMutationVariables>;
export const SuggestEntriesDocument = new TypedDocumentString(`
    query SuggestEntries($prefix: String!) {
  catalogueSuggestions(prefix: $prefix) {
    text
  }
}
    `, {"hash":"sha256:8602044c6dca733ba335cc528608dad1fe3fafdafb194e7682e4d1abcb2c23f1"}) as unknown as TypedDocumentString<SuggestEntriesQuery, SuggestEntriesQueryVariables>;
export const ClaimCorrectionDocument = new TypedDocumentString(`
    mutation ClaimCorrection($key: RequestKey!, $item: Int!, $claim: String!) {
  claimCorrection(key: $key, item: $item, claim: $claim) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:eccd0a4bd3ad68610a139a164107902af3c998829bf6de910783ba18fd3155b6"}) as unknown as TypedDocumentString<ClaimCorrectionMutation, ClaimCorrectionMutationVariables>;
export const LodgeComplaintDocument = new TypedDocumentString(`
    mutation LodgeComplaint($key: RequestKey!, $text: String!) {
  lodgeComplaint(key: $key, text: $text) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:2865bb0ff74c92e86cb1a702a2f0081b258393009026c07b2d1bcb6c537deda5"}) as unknown as TypedDocumentString<LodgeComplaintMutation, LodgeComplaintMutationVariables>;
export const CompleteRequestDocument = new TypedDocumentString(`
    mutation CompleteRequest($key: RequestKey!, $items: [RequestItemForm!], $requester: CompletionForm) {
  completeRequest(key: $key, items: $items, requester: $requester) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:c0403a5aa4a6dcfa7b32fedeb6229ae26827d4a709008b7841291bfe622f5450"}) as unknown as TypedDocumentString<CompleteRequestMutation, CompleteRequestMutationVariables>;
export const RenewAccessCodeDocument = new TypedDocumentString(`
    mutation RenewAccessCode($reference: String!) {
  renewAccessCode(reference: $reference)
}
    `, {"hash":"sha256:1eeeb50425ef2c95dc43df2f535625fb99beec37c810000994b3b64b7b4eb735"}) as unknown as TypedDocumentString<RenewAccessCodeMutation, RenewAccessCodeMutationVariables>;
export const RedirectItemDocument = new TypedDocumentString(`
    mutation RedirectItem($key: RequestKey!, $item: Int!, $idempotencyKey: ID!) {
  redirectItem(key: $key, item: $item, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Submitted {
      accessCode
      request {
        reference
      }
    }
    ... on NotAllowed {
      violations {
        message
      }
    }
  }
}
    `, {"hash":"sha256:9a7eb073f681085e2b6f053b54a0614901a22e8b8cf7937a2e8187e0e2059ff8"}) as unknown as TypedDocumentString<RedirectItemMutation, RedirectItemMutationVariables>;
export const WithdrawRequestDocument = new TypedDocumentString(`
    mutation WithdrawRequest($key: RequestKey!, $reason: String) {
  withdrawRequest(key: $key, reason: $reason) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:8656fbe018c6b7bc5fb10d94b70b4917ee2dd46980ee8f313364cf9939b3ee89"}) as unknown as TypedDocumentString<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const WorkCalendarDocument = new TypedDocumentString(`
    query WorkCalendar($year: Int!) {
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
    `, {"hash":"sha256:80a9bd9555b62e9e7675f77281e281fac939c9f52849f471282717fa9c495160"}) as unknown as TypedDocumentString<WorkCalendarQuery, WorkCalendarQueryVariables>;
export const DutyOverviewDocument = new TypedDocumentString(`
    query DutyOverview {
  dutyOverview {
    agency {
      code
      name
    }
    completeness {
      met
      total
    }
    duties {
      due
      metOnTime
      metLate
      metDayUnknown
      overdue
      daysLateMost
    }
  }
}
    `, {"hash":"sha256:a895a96f8457d29289f1a5b301b4fe9cb78df1e911c2684cfd20fbcbb7266862"}) as unknown as TypedDocumentString<DutyOverviewQuery, DutyOverviewQueryVariables>;
export const AgencySectionDocument = new TypedDocumentString(`
    query AgencySection($code: String!) {
  agencySection(code: $code) {
    agency {
      code
      name
      ...ContactParts
      ...FacilityParts
    }
    completeness {
      met
      total
      percent
    }
    publicEntries
    conditionalEntries
    duties {
      total
      due
      metOnTime
      metLate
      metDayUnknown
      overdue
      upcoming
      daysLateMost
    }
    blocks {
      block
      title
      content
      link
      owner
      checkedOn
      met
      gapMessage
      document {
        id
        name
        size
        href
      }
    }
    postings {
      id
      title
      place
      postedOn
      takenDownOn
      stateWords
      photoHref
    }
  }
}
    fragment ContactParts on Agency {
  contactPoint {
    unit
    person
    post
    address
    phone
    email
    hours
    checkedOn
    standsInFor
    standsInUntil
  }
}
fragment FacilityParts on Agency {
  facilities {
    id
    kind
    title
    place
    hours
    count
    note
    checkedOn
  }
}`, {"hash":"sha256:53c6bd323af4d89a46408967156d197b23ffd0bb85fe2af7fa348dc28d82a344"}) as unknown as TypedDocumentString<AgencySectionQuery, AgencySectionQueryVariables>;
export const DutiesOfDocument = new TypedDocumentString(`
    query DutiesOf($agencyCode: String!, $state: DutyState, $first: Int!, $after: String) {
  duties(agencyCode: $agencyCode, state: $state, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        title
        classKey
        period
        madeOn
        dueOn
        state
        daysLate
        derivation
        provisional
        termUnverified
        met {
          entryId
          title
          on
        }
        freeRequest {
          free
          message
        }
      }
    }
  }
}
    `, {"hash":"sha256:e4cf8fcaa952bb0efac44d2cc0cbe121f3400a5a0add7b0a60e5f2d06f03c653"}) as unknown as TypedDocumentString<DutiesOfQuery, DutiesOfQueryVariables>;
export const StatisticsPageDocument = new TypedDocumentString(`
    query StatisticsPage($agencyCode: String!, $from: CalendarDate!, $until: CalendarDate!) {
  demoAccounts {
    role
  }
  figures {
    code
    group
    name
    definition
    unit
    isBrokenDown
    denominator
  }
  statistics(agencyCode: $agencyCode, from: $from, until: $until) {
    agency {
      code
      name
    }
    keeping
    missing
    isUpToDate
    cells {
      figure
      by
      value
      imported
    }
  }
}
    `, {"hash":"sha256:0fb755d9986fe11013243f259c3ac61b2ccfb6bd0a7d458dcbda3aef1287d818"}) as unknown as TypedDocumentString<StatisticsPageQuery, StatisticsPageQueryVariables>;