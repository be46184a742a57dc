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

export type AlertChoiceForm = {
  rhythm: AlertRhythm;
  subject: AlertSubject;
};

export type AlertRhythm =
  | 'daily'
  | 'never'
  | 'weekly';

export type AlertSubject =
  | 'identity_openings'
  | 'late_complaints'
  | 'late_requests'
  | 'late_tasks'
  | 'missing_contacts'
  | 'unanswered_urgings'
  | 'unmet_duties'
  | 'unsent_reports'
  | 'waiting_reports';

/** One day that becomes a working day or a day off. */
export type CalendarChangeInput = {
  decision: string;
  name: string;
  on: string;
  working: boolean;
};

export type CaseOutcome =
  | 'partly_provided'
  | 'provided'
  | 'refused'
  | 'undecided'
  | 'withdrawn';

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

export type ContactAbsenceForm = {
  contactPointId: string | number;
  deputy: string;
  deputyEmail?: string | null | undefined;
  deputyPhone?: string | null | undefined;
  deputyPost?: string | null | undefined;
  from: string;
  until: string;
};

export type ContactPointForm = {
  address?: string | null | undefined;
  email?: string | null | undefined;
  hours?: string | null | undefined;
  /** null names the next one */
  id?: string | number | null | undefined;
  person?: string | null | undefined;
  phone?: string | null | undefined;
  post?: string | null | undefined;
  unit?: string | null | undefined;
  /** or today */
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
};

export type ContactState =
  | 'current'
  | 'missing'
  | 'review_overdue';

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

export type DirectiveForm = {
  content?: string | null | undefined;
  documentNumber: string;
  issuedOn: string;
  issuer: string;
  kind: DirectiveKind;
  link?: string | null | undefined;
  tasks: Array<DirectiveTaskForm>;
  title: string;
};

export type DirectiveKind =
  | 'dispatch'
  | 'law'
  | 'plan';

export type DirectiveTaskForm = {
  agencyCodes?: Array<string>;
  criteria: Array<TaskCriterion>;
  demand: string;
  dueOn?: string | null | undefined;
  holders?: Array<DutyHolder>;
  levels?: Array<AgencyLevel>;
  schedule: TaskSchedule;
  succession?: TaskSuccession;
  title: string;
};

export type DisseminationAudience =
  | 'organisations'
  | 'people'
  | 'staff'
  | 'unions'
  | 'units';

export type DisseminationChannel =
  | 'ethnic_language'
  | 'loudspeaker'
  | 'meeting'
  | 'press'
  | 'web';

export type DisseminationForm = {
  audience: DisseminationAudience;
  channel: DisseminationChannel;
  /** the version that was seen, 0 for a new one */
  expectedVersion: number;
  heldOn: string;
  /** a UUID of the sender’s own for a new one */
  id: string | number;
  note?: string | null | undefined;
  reach?: number | null | undefined;
  title: string;
  /** It was written down by mistake. */
  withdrawn?: boolean;
};

export type DuplicateWay =
  | 'day_and_text'
  | 'import_key'
  | 'number'
  | 'number_and_day'
  | 'number_and_text'
  | 'text';

export type DutyEventForm = {
  documentNumber?: string | null | undefined;
  event: DutyEventName;
  on: string;
  periodKey?: string | null | undefined;
};

export type DutyEventName =
  | 'apartment_block_assessed'
  | 'audit_follow_up_reported'
  | 'audit_released'
  | 'boundary_scheme_made'
  | 'budget_assigned'
  | 'budget_decided'
  | 'check_concluded'
  | 'compensation_approved'
  | 'contractor_selected'
  | 'digital_plan_approved'
  | 'document_issued'
  | 'draft_opened'
  | 'environment_incident'
  | 'environment_permit_granted'
  | 'financial_report_made'
  | 'general_document_issued'
  | 'guidance_issued'
  | 'housing_programme_approved'
  | 'inspection_concluded'
  | 'investment_plan_assigned'
  | 'land_price_issued'
  | 'land_recovery_decided'
  | 'land_use_plan_approved'
  | 'master_plan_approved'
  | 'opinions_gathered'
  | 'penalty_decided'
  | 'recruitment_announced'
  | 'settlement_approved';

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

export type ExplanationForm = {
  figure: FigureCode;
  text: string;
};

export type FacilityForm = {
  count?: number | null | undefined;
  /** the version that was seen, 0 for a new one */
  expectedVersion: number;
  hours?: string | null | undefined;
  /** a UUID of the sender’s own for a new one */
  id: string | number;
  kind: FacilityKind;
  note?: string | null | undefined;
  place?: string | null | undefined;
  title: string;
  /** It is no longer there. */
  withdrawn?: boolean;
};

export type FacilityKind =
  | 'device'
  | 'ramp'
  | 'reading_aloud'
  | 'reading_place'
  | 'sign_language';

export type FactSource =
  | 'duty'
  | 'entry'
  | 'import'
  | 'look'
  | 'petition'
  | 'regulation'
  | 'request'
  | 'training'
  | 'visit';

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

export type GuidanceAudience =
  | 'citizen'
  | 'officer';

export type GuidanceForm = {
  /** Kept from the first version on. */
  audience: GuidanceAudience;
  body?: string | null | undefined;
  easyBody?: string | null | undefined;
  /** the version that was seen, 0 where there was none */
  expectedVersion: number;
  kind: GuidanceKind;
  links: Array<GuidanceLinkForm>;
  rank: number;
  reviewOn?: string | null | undefined;
  /** small letters without marks, digits, hyphens */
  slug: string;
  summary?: string | null | undefined;
  title?: string | null | undefined;
};

export type GuidanceKind =
  | 'page'
  | 'question';

export type GuidanceLinkForm = {
  address: string;
  kind: GuidanceLinkKind;
  title: string;
};

export type GuidanceLinkKind =
  | 'audio'
  | 'document'
  | 'sign_language';

export type HeirForm = {
  agencyId: string | number;
  /** Null: whatever no subject names. */
  subject?: string | null | undefined;
};

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
  | 'public_since'
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
  | 'complained_of'
  | 'due_this_week'
  | 'due_today'
  | 'late'
  | 'later'
  | 'waiting_for_others'
  | 'waiting_for_requester';

export type IndicatorCode =
  | 'beyond_capacity'
  | 'closed_without_file'
  | 'decided_on_last_day'
  | 'extended'
  | 'transferred'
  | 'wait_before_validity';

export type IndicatorUnit =
  | 'day'
  | 'percent';

export type InspectionFinding =
  | 'fault_found'
  | 'in_order'
  | 'to_be_asked';

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

export type LastYearSource =
  | 'counted'
  | 'none'
  | 'reported';

export type NarrativeForm = {
  difficulties: string;
  limits: string;
  proposals: string;
  results: string;
};

export type NarrativePart =
  | 'difficulties'
  | 'limits'
  | 'proposals'
  | 'results';

export type NoRightBodyReason =
  | 'not_a_request'
  | 'not_held';

export type OwnPublishedError =
  | 'of_other_published_by_self'
  | 'own_published_by_self';

export type PaperRegisterForm = {
  /** The body that kept it; the caller’s own where none is named. */
  agencyCode?: string | null | undefined;
  /** the paper register that it was copied from */
  document: string;
  /** a UUID of the sender’s own */
  id: string | number;
  /** Only look it through; keep nothing. */
  isTrial: boolean;
  /** with its headings, cells divided by tabs or as CSV */
  table: string;
};

export type PeerStanding =
  | 'above'
  | 'below'
  | 'no_peers'
  | 'too_few'
  | 'within';

export type PetitionAct =
  | 'forward_petition'
  | 'lodge_petition'
  | 'receive_petition'
  | 'recompute_petition'
  | 'record_petition_correction'
  | 'reject_petition'
  | 'uphold_petition'
  | 'withdraw_petition';

export type PetitionBucket =
  | 'closed'
  | 'to_answer'
  | 'to_correct';

export type PetitionState =
  | 'corrected'
  | 'forwarded'
  | 'lodged'
  | 'rejected'
  | 'upheld'
  | 'withdrawn';

export type PostingForm = {
  entryId?: string | number | null | undefined;
  /** from POST /files?kind=posting */
  photoId?: string | number | null | undefined;
  place: string;
  postedOn: string;
  title: string;
};

export type PostingState =
  | 'hanging'
  | 'long_enough'
  | 'taken_down'
  | 'taken_down_early';

export type PublicationBasis =
  | 'backlog'
  | 'own_catalogue'
  | 'sector_law'
  | 'statute';

export type PublicationCase =
  | 'term_over'
  | 'unpublished'
  | 'unreachable';

export type PublicationForm =
  | 'mass_media'
  | 'meeting_press'
  | 'notice_board'
  | 'official_channels'
  | 'official_gazette'
  | 'other'
  | 'portal';

export type PublishedError =
  | 'of_other_published_by_self'
  | 'own_published_by_other'
  | 'own_published_by_self';

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
  /** already_public: a web address outside the catalogue, looked at every night. */
  publicAddress?: string | null | undefined;
  /** already_public: the entry that holds it. */
  publicEntryId?: string | number | null | undefined;
  /** The case of 23.1 that the information is in, so that it is owed all the same. */
  publicationCase?: PublicationCase | null | undefined;
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

export type RegisterAct =
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

export type ReopeningReason =
  | 'complaint_upheld'
  | 'court_judgment'
  | 'public_entry_gone';

export type ReportAction =
  | 'accept_report'
  | 'bring_totals'
  | 'compile_report'
  | 'drop_totals'
  | 'return_report'
  | 'save_report'
  | 'submit_report';

export type ReportAddressee =
  | 'city_committee'
  | 'department_of_justice'
  | 'ministry_of_justice'
  | 'own_council';

export type ReportEventName =
  | 'accept_report'
  | 'bring_totals'
  | 'compile_report'
  | 'drop_totals'
  | 'open_report'
  | 'remind_report'
  | 'return_report'
  | 'save_report'
  | 'submit_report';

export type ReportLevel =
  | 'city'
  | 'commune'
  | 'compiled'
  | 'department'
  | 'district'
  | 'other';

export type ReportOpening = {
  dueOn?: string | null | undefined;
  /** Null for every level at which bodies report. */
  level?: ReportLevel | null | undefined;
  template: ReportTemplateKey;
  year: number;
};

export type ReportState =
  | 'accepted'
  | 'compiled'
  | 'open'
  | 'returned'
  | 'submitted';

export type ReportTemplateKey =
  | 'dispatch_5543_2019';

export type ReportTotalForm = {
  by?: string | null | undefined;
  figure: FigureCode;
  /** As typed; empty where the paper does not tell it. */
  value: string;
};

export type ReportTotalsForm = {
  cells: Array<ReportTotalForm>;
  document: string;
};

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

export type ReviewGap =
  | 'no_body'
  | 'no_register';

export type ReviewLevel =
  | 'body'
  | 'city'
  | 'compiled';

export type ReviewSource =
  | 'counted'
  | 'missing'
  | 'reported';

export type RowOutcome =
  | 'imported'
  | 'passed_over'
  | 'refused';

export type RowVerdict =
  | 'duplicate'
  | 'faulty'
  | 'ready'
  | 'similar';

/** mẫu kiểm tra ngẫu nhiên */
export type SampleForm = {
  /** One body alone; all when absent. */
  agencyCode?: string | null | undefined;
  /** The day at whose end the frame is taken; yesterday when absent. */
  frameOn?: string | null | undefined;
  from: string;
  /** Thrown when absent. */
  seed?: number | null | undefined;
  size: number;
  stratifyBy: SampleStratification;
  until: string;
};

export type SampleStratification =
  | 'body'
  | 'body_and_outcome'
  | 'outcome';

export type SearchAliasForm = {
  bothWays: boolean;
  kind: SearchAliasKind;
  means: Array<string>;
  term: string;
};

export type SearchAliasKind =
  | 'abbreviation'
  | 'english'
  | 'former_name'
  | 'synonym';

export type SectionBlockForm = {
  block: SectionBlockName;
  content?: string | null | undefined;
  documentId?: string | number | null | undefined;
  /** the version that was seen, 0 where there was none */
  expectedVersion: number;
  link?: string | null | undefined;
  owner?: string | null | undefined;
};

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
  | 'observer'
  | 'overseer'
  | 'unit_officer';

export type TaskAction =
  | 'accept_report'
  | 'remark_on_task'
  | 'reopen_report'
  | 'report_task'
  | 'send_back_report';

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

export type TaskSuccession =
  | 'inherited'
  | 'lapses';

export type TextState =
  | 'damaged'
  | 'done'
  | 'encrypted'
  | 'failed'
  | 'queued'
  | 'running'
  | 'scan'
  | 'too_large';

export type TextWarning =
  | 'comments'
  | 'external_links'
  | 'formulas'
  | 'hidden_rows'
  | 'hidden_sheets'
  | 'macros'
  | 'pages_without_text'
  | 'scripts'
  | 'tracked_changes';

export type TrainingAttendeeForm = {
  agencyCode: string;
  person: string;
  post?: string | null | undefined;
};

export type TrainingForm = {
  attendees: Array<TrainingAttendeeForm>;
  /** the version that was seen, 0 for a new one */
  expectedVersion: number;
  heldOn: string;
  /** a UUID of the sender’s own for a new one */
  id: string | number;
  /** from POST /files?kind=training */
  materialIds?: Array<string | number>;
  place?: string | null | undefined;
  title: string;
  trainer?: string | null | undefined;
  /** It was written down by mistake. */
  withdrawn?: boolean;
};

/** move: agencyId, parentId. abolish: agencyId, heirs. create: parentId, code, agencyName, level. rename: agencyId, agencyName. revoke: agencyId, the day of the change. */
export type TreeChangeForm = {
  agencyId?: string | number | null | undefined;
  agencyName?: string | null | undefined;
  code?: string | null | undefined;
  decision: string;
  heirs?: Array<HeirForm> | null | undefined;
  /** Required for a day that has passed. */
  lateReason?: string | null | undefined;
  level?: AgencyLevel | null | undefined;
  /** The first day on which it is so. */
  on: string;
  parentId?: string | number | null | undefined;
  type: TreeChangeType;
};

export type TreeChangeType =
  | 'abolish'
  | 'create'
  | 'move'
  | 'rename'
  | 'revoke';

export type TreeMatter =
  | 'active_staff'
  | 'contact_point'
  | 'duty_ahead'
  | 'open_petition'
  | 'open_request'
  | 'published_entry';

/** What to urge about: the first that is named. */
export type UrgedMatterForm = {
  /** Of a task, where another body answers now. */
  addresseeId?: string | number | null | undefined;
  /** Alone, for a general matter. */
  agencyCode?: string | null | undefined;
  dutyId?: string | null | undefined;
  reportId?: string | number | null | undefined;
  requestId?: string | number | null | undefined;
  /** With the code of the body that answers. */
  taskId?: string | number | null | undefined;
};

export type UrgingAct =
  | 'answer_urging'
  | 'close_urging'
  | 'send_urging';

export type UrgingAction =
  | 'answer_urging'
  | 'close_urging';

/** đôn đốc, câu hỏi gửi cơ quan */
export type UrgingForm = {
  /** Of a task, where another body answers now. */
  addresseeId?: string | number | null | undefined;
  /** Alone, for a general matter. */
  agencyCode?: string | null | undefined;
  /** The last day to answer. */
  dueOn: string;
  dutyId?: string | null | undefined;
  kind: UrgingKind;
  message: string;
  reportId?: string | number | null | undefined;
  requestId?: string | number | null | undefined;
  /** With the code of the body that answers. */
  taskId?: string | number | null | undefined;
};

export type UrgingKind =
  | 'question'
  | 'reminder';

export type UrgingStanding =
  | 'answered_in_time'
  | 'answered_late'
  | 'closed_unanswered'
  | 'unanswered'
  | 'waiting';

export type UrgingState =
  | 'answered'
  | 'closed'
  | 'sent';

export type UrgingSubject =
  | 'duty'
  | 'general'
  | 'report'
  | 'request'
  | 'task';

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

export type RecordConsentMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  consent: string | number;
}>;


export type RecordConsentMutation = { recordConsent:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type RecordDenialMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  consent: string | number;
}>;


export type RecordDenialMutation = { recordDenial:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type OverrideConsentMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  consent: string | number;
  reason: string;
}>;


export type OverrideConsentMutation = { overrideConsent:
    | { __typename: 'InformationRequest', id: string, version: number }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, changedSince: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }> }
   };

export type AskConsentMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  item: number;
  concerned: string;
  explanation: string;
}>;


export type AskConsentMutation = { askConsent:
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
  publicationClass?: string | null | undefined;
  madeOn?: string | null | undefined;
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
  publicationClass?: string | null | undefined;
  madeOn?: string | null | undefined;
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

export type SetContactPointMutationVariables = Exact<{
  code: string;
  form: ContactPointForm;
  version: number;
}>;


export type SetContactPointMutation = { outcome:
    | { __typename: 'ContactHistory' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type RecordContactAbsenceMutationVariables = Exact<{
  code: string;
  form: ContactAbsenceForm;
  version: number;
}>;


export type RecordContactAbsenceMutation = { outcome:
    | { __typename: 'ContactHistory' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type CancelContactAbsenceMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CancelContactAbsenceMutation = { outcome:
    | { __typename: 'ContactHistory' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type KeepFacilityMutationVariables = Exact<{
  code: string;
  form: FacilityForm;
}>;


export type KeepFacilityMutation = { outcome:
    | { __typename: 'Agency' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type ContactHistoryPartsFragment = { version: number, points: Array<{ id: string, unit: string | null, person: string | null, post: string | null, address: string | null, phone: string | null, email: string | null, hours: string | null, validFrom: string, validUntil: string | null, checkedOn: string }>, absences: Array<{ id: string, contactPointId: string, deputy: string, deputyPost: string | null, from: string, until: string }> };

export type FacilityPartsFragment = { id: string, version: number, kind: FacilityKind, title: string, place: string | null, hours: string | null, count: number | null, note: string | null, checkedOn: string };

export type CreateDirectiveMutationVariables = Exact<{
  form: DirectiveForm;
  key: string | number;
}>;


export type CreateDirectiveMutation = { outcome:
    | { __typename: 'Directive' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type CountsFragment = { late: number, sent_back: number, missing: number, reported: number, done: number, lapsed: number };

export type CellRowFragment = { standing: TaskStanding, daysLate: number, dueOn: string | null, reportedOn: string | null, urgings: Array<{ id: string, kind: UrgingKind, sentOn: string, standing: UrgingStanding }>, addressee: { id: string, name: string }, answerer: { id: string, code: string, name: string } | null, task: { id: string, number: number, title: string }, directive: { id: string, documentNumber: string } };

export type ConsoleDirectivesQueryVariables = Exact<{
  after?: string | null | undefined;
  tasksAfter?: string | null | undefined;
}>;


export type ConsoleDirectivesQuery = { me: { id: string } | null, directives: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, documentNumber: string, title: string, issuedOn: string, counts: { late: number, sent_back: number, missing: number, reported: number, done: number, lapsed: number } } }> }, myTasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { standing: TaskStanding, daysLate: number, dueOn: string | null, reportedOn: string | null, urgings: Array<{ id: string, kind: UrgingKind, sentOn: string, standing: UrgingStanding }>, addressee: { id: string, name: string }, answerer: { id: string, code: string, name: string } | null, task: { id: string, number: number, title: string }, directive: { id: string, documentNumber: string } } }> } };

export type ConsoleDirectiveQueryVariables = Exact<{
  id: string | number;
  cells: number;
  cellsAfter?: string | null | undefined;
  bodiesAfter?: string | null | undefined;
  agencyId?: string | number | null | undefined;
  ofAgency: boolean;
}>;


export type ConsoleDirectiveQuery = { me: { id: string } | null, directive: { id: string, documentNumber: string, title: string, issuer: string, issuedOn: string, source: string | null, tasks: Array<{ number: number, title: string, counts: { late: number, sent_back: number, missing: number, reported: number, done: number, lapsed: number }, cells: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { standing: TaskStanding, daysLate: number, dueOn: string | null, reportedOn: string | null, urgings: Array<{ id: string, kind: UrgingKind, sentOn: string, standing: UrgingStanding }>, addressee: { id: string, name: string }, answerer: { id: string, code: string, name: string } | null, task: { id: string, number: number, title: string }, directive: { id: string, documentNumber: string } } }> } }>, agencies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { agency: { id: string, name: string }, counts: { late: number, sent_back: number, missing: number, reported: number, done: number, lapsed: number }, cells?: Array<{ standing: TaskStanding, daysLate: number, dueOn: string | null, reportedOn: string | null, urgings: Array<{ id: string, kind: UrgingKind, sentOn: string, standing: UrgingStanding }>, addressee: { id: string, name: string }, answerer: { id: string, code: string, name: string } | null, task: { id: string, number: number, title: string }, directive: { id: string, documentNumber: string } }> } }> } } | null };

export type TaskPageQueryVariables = Exact<{
  taskId: string | number;
  addresseeId: string | number;
  agencyId: string | number;
}>;


export type TaskPageQuery = { me: { id: string } | null, taskDesk: { openActions: Array<TaskAction>, cell: { version: number, acceptedOn: string | null, standing: TaskStanding, daysLate: number, dueOn: string | null, reportedOn: string | null, task: { demand: string, schedule: TaskSchedule, dueOn: string | null, criteria: Array<TaskCriterion>, id: string, number: number, title: string }, figures: Array<{ figure: TaskFigure, met: boolean | null }>, urgings: Array<{ id: string, kind: UrgingKind, sentOn: string, standing: UrgingStanding }>, addressee: { id: string, name: string }, answerer: { id: string, code: string, name: string } | null, directive: { id: string, documentNumber: string } }, lines: Array<{ sequence: number, action: TaskAction, actorName: string | null, at: string, text: string | null, entryId: string | null, document: { name: string, href: string } | null }> } | null };

type TaskOutcomeParts_NotAllowed_Fragment = { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> };

type TaskOutcomeParts_TaskDesk_Fragment = { __typename: 'TaskDesk' };

export type TaskOutcomePartsFragment =
  | TaskOutcomeParts_NotAllowed_Fragment
  | TaskOutcomeParts_TaskDesk_Fragment
;

export type ReportTaskMutationVariables = Exact<{
  taskId: string | number;
  addresseeId: string | number;
  agencyId: string | number;
  expectedVersion: number;
  text?: string | null | undefined;
  entryId?: string | number | null | undefined;
  documentId?: string | number | null | undefined;
}>;


export type ReportTaskMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'TaskDesk' }
   };

export type SendBackTaskReportMutationVariables = Exact<{
  taskId: string | number;
  addresseeId: string | number;
  agencyId: string | number;
  expectedVersion: number;
  text?: string | null | undefined;
}>;


export type SendBackTaskReportMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'TaskDesk' }
   };

export type AcceptTaskReportMutationVariables = Exact<{
  taskId: string | number;
  addresseeId: string | number;
  agencyId: string | number;
  expectedVersion: number;
  text?: string | null | undefined;
}>;


export type AcceptTaskReportMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'TaskDesk' }
   };

export type ReopenTaskReportMutationVariables = Exact<{
  taskId: string | number;
  addresseeId: string | number;
  agencyId: string | number;
  expectedVersion: number;
  text?: string | null | undefined;
}>;


export type ReopenTaskReportMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'TaskDesk' }
   };

export type RemarkOnTaskMutationVariables = Exact<{
  taskId: string | number;
  addresseeId: string | number;
  agencyId: string | number;
  expectedVersion: number;
  text?: string | null | undefined;
}>;


export type RemarkOnTaskMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'TaskDesk' }
   };

export type DutyRowFragment = { id: string, title: string, period: string, classKey: string, dueOn: string, basis: PublicationBasis, state: DutyState, daysLate: number, derivation: Array<string>, provisional: boolean, termUnverified: boolean, publishedUntil: string | null, urgings: Array<{ id: string, kind: UrgingKind, sentOn: string, standing: UrgingStanding }>, under: Array<{ instrument: string, text: string }>, met: { entryId: string, title: string, on: string, isDayKnown: boolean } | null };

export type LinkDutyEntryMutationVariables = Exact<{
  duty: string | number;
  entryId: string | number;
}>;


export type LinkDutyEntryMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'PublicationDuty' }
   };

export type UnlinkDutyEntryMutationVariables = Exact<{
  duty: string | number;
  entryId: string | number;
}>;


export type UnlinkDutyEntryMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'PublicationDuty' }
   };

export type PromiseDutyDayMutationVariables = Exact<{
  duty: string | number;
  dueOn?: string | null | undefined;
  publishedUntil?: string | null | undefined;
}>;


export type PromiseDutyDayMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'PublicationDuty' }
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


export type EntryPageQuery = { me: { id: string } | null, entryForStaff: { id: string, version: number, state: EntryState, shown: boolean, needsReview: boolean, inForce: boolean | null, sample: boolean, title: string, documentNumber: string | null, documentKind: string | null, issuer: string | null, issuedOn: string | null, effectiveOn: string | null, inForceUntil: string | null, madeOn: string | null, subject: string | null, summary: string | null, link: string | null, forms: Array<PublicationForm>, publishedUntil: string | null, creatingUnit: string | null, classes: Array<string>, access: AccessLevel, head: RestrictionHead | null, condition: string | null, publishedOn: string | null, publicSince: string | null, confirmedOn: string | null, confirmedBy: string | null, reviewOn: string | null, correctedOn: string | null, correctionNote: string | null, correctionChannels: Array<string>, withdrawnOn: string | null, withdrawalReason: string | null, importKey: string | null, likelyDouble: { certain: boolean, label: string, entryId: string | null } | null, madeFrom: { requestId: string, itemNumber: number } | null, agency: { code: string, name: string } | null, files: Array<{ documentId: string, title: string, name: string, size: number, href: string, text: { state: TextState, message: string, progress: number, pages: number | null, textPages: number, truncated: boolean, secretMark: boolean, warnings: Array<{ code: TextWarning, message: string }> } | null }>, proposal: { classes: Array<string>, access: AccessLevel, head: RestrictionHead | null, condition: string | null, reason: string | null, proposedOn: string, proposedBy: string | null, mine: boolean } | null, openActions: Array<{ action: EntryAction, to: EntryState, under: Array<{ text: string }> }>, history: Array<{ number: number, at: string, act: EntryAct, byRole: ActorRole, byName: string | null, reason: string | null, version: { title: string, documentNumber: string | null, documentKind: string | null, issuer: string, issuedOn: string | null, effectiveOn: string | null, inForceUntil: string | null, madeOn: string | null, subject: string | null, summary: string | null, link: string | null, forms: Array<PublicationForm>, publishedUntil: string | null, creatingUnit: string | null, classes: Array<string>, access: AccessLevel, head: RestrictionHead | null, condition: string | null, confirmedOn: string | null, state: EntryState, reviewOn: string | null, fileTitles: Array<string>, proposal: { classes: Array<string>, access: AccessLevel, head: RestrictionHead | null, condition: string | null } | null } }> } | null };

export type EntryRowFragment = { id: string, state: EntryState, access: AccessLevel, confirmedOn: string | null, title: string, documentNumber: string | null, documentKind: string | null, issuer: string | null, issuedOn: string | null, sample: boolean, needsReview: boolean, reviewOn: string | null, proposal: { classes: Array<string>, access: AccessLevel, proposedBy: string | null, proposedOn: string, mine: boolean } | null };

export type FileTextPartsFragment = { state: TextState, message: string, progress: number, pages: number | null, textPages: number, truncated: boolean, secretMark: boolean, warnings: Array<{ code: TextWarning, message: string }> };

export type FileTextPageQueryVariables = Exact<{
  entry: string | number;
  document: string | number;
  page: number;
}>;


export type FileTextPageQuery = { me: { id: string, role: StaffRole, agency: { code: string } } | null, entryForStaff: { id: string, title: string, files: Array<{ documentId: string, title: string, name: string, href: string, text: { state: TextState, message: string, progress: number, pages: number | null, textPages: number, truncated: boolean, secretMark: boolean, warnings: Array<{ code: TextWarning, message: string }> } | null }> } | null, heldDocumentText: { page: number, text: string } | null };

export type ClearSecretMarkMutationVariables = Exact<{
  document: string | number;
  reason: string;
}>;


export type ClearSecretMarkMutation = { outcome:
    | { __typename: 'FileText' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

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

export type PrepareUrgingQueryVariables = Exact<{
  matter: UrgedMatterForm;
}>;


export type PrepareUrgingQuery = { me: { id: string } | null, urgedMatter: { subject: UrgingSubject, about: string | null, agency: { name: string } } | null };

export type UrgedPartsFragment = { id: string, kind: UrgingKind, sentOn: string, standing: UrgingStanding };

export type UrgingRowFragment = { id: string, kind: UrgingKind, state: UrgingState, subject: UrgingSubject, about: string | null, message: string, sentOn: string, dueOn: string, answeredOn: string | null, late: boolean, agency: { id: string, code: string, name: string } };

export type UrgingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type UrgingPageQuery = { me: { id: string } | null, urging: { version: number, requestId: string | null, dutyId: string | null, taskId: string | null, addresseeId: string | null, reportId: string | null, directiveId: string | null, openActions: Array<UrgingAction>, id: string, kind: UrgingKind, state: UrgingState, subject: UrgingSubject, about: string | null, message: string, sentOn: string, dueOn: string, answeredOn: string | null, late: boolean, fromAgency: { name: string }, history: Array<{ number: number, at: string, act: UrgingAct, by: ActorRole, words: string | null }>, agency: { id: string, code: string, name: string } } | null };

export type PaperImportsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PaperImportsPageQuery = { me: { id: string } | null, paperImports: Array<{ id: string, document: string, rows: number, importedByName: string, importedAt: string, withdrawnAt: string | null, withdrawnReason: string | null, agency: { code: string, name: string } }> };

export type ImportPaperMutationVariables = Exact<{
  form: PaperRegisterForm;
}>;


export type ImportPaperMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'PaperImport' }
    | { __typename: 'PaperTrial', rows: number, tableFault: string | null, faults: Array<{ row: number, column: string, message: string }> }
   };

export type WithdrawPaperMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawPaperMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'PaperImport' }
    | { __typename: 'PaperTrial' }
   };

export type FindAgencyQueryVariables = Exact<{
  search: string;
}>;


export type FindAgencyQuery = { me: { id: string } | null, agencies: { edges: Array<{ matched: string | null, node: { id: string, code: string, name: string, isGone: boolean } }> } };

export type FindEntryQueryVariables = Exact<{
  words: string;
}>;


export type FindEntryQuery = { me: { id: string } | null, lookFirst: Array<{ id: string, title: string, documentNumber: string | null, issuer: string | null, issuedOn: string | null }> };

export type PetitionRowFragment = { id: string, reference: string, state: PetitionState, receivedOn: string, dueOn: string, decidedOn: string | null, overdue: boolean, sample: boolean, claim: string, agency: { code: string, name: string, isGone: boolean, successors: Array<{ name: string }> }, entry: { title: string } };

export type PetitionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PetitionPageQuery = { me: { id: string } | null, petition: { statute: string, version: number, evidence: string | null, error: PublishedError | null, finding: string | null, correctedOn: string | null, correctionForms: Array<PublicationForm>, correctionChannels: Array<string>, openActions: Array<PetitionAct>, forwardedFrom: string | null, id: string, reference: string, state: PetitionState, receivedOn: string, dueOn: string, decidedOn: string | null, overdue: boolean, sample: boolean, claim: string, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null, entry: { id: string, documentNumber: string | null, issuer: string | null, forms: Array<PublicationForm>, state: EntryState, correctedOn: string | null, title: string }, forwardedTo: { reference: string, state: PetitionState, dueOn: string, agency: { name: string } } | null, timeline: Array<{ number: number, at: string, by: ActorRole, text: string, detail: string | null }>, agency: { code: string, name: string, isGone: boolean, successors: Array<{ name: string }> } } | null };

type PetitionOutcomeParts_NotAllowed_Fragment = { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> };

type PetitionOutcomeParts_Petition_Fragment = { __typename: 'Petition' };

export type PetitionOutcomePartsFragment =
  | PetitionOutcomeParts_NotAllowed_Fragment
  | PetitionOutcomeParts_Petition_Fragment
;

export type UpholdPetitionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  error: OwnPublishedError;
  finding: string;
}>;


export type UpholdPetitionMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'Petition' }
   };

export type RejectPetitionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  finding: string;
}>;


export type RejectPetitionMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'Petition' }
   };

export type ForwardPetitionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  toAgencyCode: string;
  isOwnInformation: boolean;
  finding: string;
}>;


export type ForwardPetitionMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'Petition' }
   };

export type RecordPetitionCorrectionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  forms: Array<PublicationForm> | PublicationForm;
  channels: Array<string> | string;
}>;


export type RecordPetitionCorrectionMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'Petition' }
   };

export type DraftEntryFromItemMutationVariables = Exact<{
  requestId: string | number;
  itemNumber: number;
}>;


export type DraftEntryFromItemMutation = { draftEntryFromItem:
    | { __typename: 'ItemProposal', entry: { id: string, title: string }, warnings: Array<{ field: string | null, message: string }> }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type ReportRowFragment = { id: string, year: number, level: ReportLevel, state: ReportState, version: number, dueOn: string, late: boolean, submittedOn: string | null, firstSubmittedOn: string | null, remindedAt: string | null, urgings: Array<{ id: string, kind: UrgingKind, sentOn: string, standing: UrgingStanding }>, agency: { code: string, name: string }, keeper: { code: string, name: string } };

export type ReportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPageQuery = { me: { id: string } | null, reportPage: { openActions: Array<ReportAction>, title: string, toldBy: string | null, lastYearSource: LastYearSource, report: { template: ReportTemplateKey, periodFrom: string, periodUntil: string, id: string, year: number, level: ReportLevel, state: ReportState, version: number, dueOn: string, late: boolean, submittedOn: string | null, firstSubmittedOn: string | null, remindedAt: string | null, urgings: Array<{ id: string, kind: UrgingKind, sentOn: string, standing: UrgingStanding }>, agency: { code: string, name: string }, keeper: { code: string, name: string } }, totals: { document: string, cells: Array<{ figure: FigureCode, by: string | null, value: number }> } | null, columns: Array<{ number: number, title: string, isOurs: boolean, lines: Array<{ figure: FigureCode, title: string, unit: FigureUnit, isBrokenDown: boolean, cells: Array<{ by: string | null, value: number | null, lastYear: number | null, lastYearImported: number, missing: number, imported: number }> }> }>, parts: Array<{ part: NarrativePart, title: string, isRequired: boolean, text: string }>, outliers: Array<{ figure: FigureCode, title: string, lastYear: number, now: number, explanation: string }>, restatements: Array<{ figure: FigureCode, title: string, by: string | null, reported: number | null, now: number | null, because: Array<{ act: RegisterAct, count: number }> }>, history: Array<{ sequence: number, event: ReportEventName, at: string, by: StaffRole, name: string, remark: string | null }>, versions: Array<{ number: number, frozenAt: string, hash: string, isUnchanged: boolean }>, addressees: Array<{ addressee: ReportAddressee, under: { instrument: string, text: string } }> } | null };

export type ReportReviewPageQueryVariables = Exact<{
  level: ReviewLevel;
  agencyCode: string;
  isNamed: boolean;
  from: number;
  until: number;
}>;


export type ReportReviewPageQuery = { me: { id: string } | null, agency?: { id: string, code: string, name: string } | null, reportReview:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'ReportReview', agency: { name: string }, years: Array<{ year: number, source: ReviewSource, gap: ReviewGap | null, isOver: boolean, reportId: string | null, state: ReportState | null, submittedOn: string | null, toldBy: string | null }>, columns: Array<{ number: number, title: string, isOurs: boolean, rows: Array<{ figure: FigureCode, title: string, unit: FigureUnit, by: string | null, cells: Array<{ year: number, value: number | null, isRestated: boolean, now: number | null, missing: number, imported: number }> }> }> }
   | null };

type ReportOutcomeParts_NotAllowed_Fragment = { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> };

type ReportOutcomeParts_YearlyReport_Fragment = { __typename: 'YearlyReport' };

export type ReportOutcomePartsFragment =
  | ReportOutcomeParts_NotAllowed_Fragment
  | ReportOutcomeParts_YearlyReport_Fragment
;

export type SaveReportMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  narrative: NarrativeForm;
  explanations: Array<ExplanationForm> | ExplanationForm;
}>;


export type SaveReportMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'YearlyReport' }
   };

export type BringReportTotalsMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  totals: ReportTotalsForm;
}>;


export type BringReportTotalsMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'YearlyReport' }
   };

export type DropReportTotalsMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
}>;


export type DropReportTotalsMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'YearlyReport' }
   };

export type SubmitReportMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
}>;


export type SubmitReportMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'YearlyReport' }
   };

export type ReturnReportMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  remark: string;
}>;


export type ReturnReportMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'YearlyReport' }
   };

export type AcceptReportMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  remark?: string | null | undefined;
}>;


export type AcceptReportMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'YearlyReport' }
   };

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

export type AnswerDuePartsFragment = { requestId: string, itemNumber: number, reference: string, description: string, documentName: string | null, classTitle: string, dueOn: string, lateAlready: boolean, overdue: boolean, entryId: string | null, fulfilled: boolean };

export type EventPartsFragment = { sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null };

export type RequestPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestPageQuery = { me: { id: string } | null, request: { id: string, reference: string, statute: string, stage: RequestStage, channel: Channel, delivery: DeliveryMode, sentAt: string, receivedOn: string, validOn: string | null, dueOn: string | null, nominalDueOn: string | null, extended: boolean, overdue: boolean, version: number, sample: boolean, complexity: Complexity | null, requesterKind: RequesterKind, needs: Array<RequesterNeed>, daysLeft: number | null, decidedOn: string | null, deliveredOn: string | null, receiptProvenOn: string | null, missing: Array<FormGap>, missingExplanation: string | null, redirectedFrom: string | null, livedDays: number, purpose: string | null, directlyConcerned: boolean | null, assignedUnit: string | null, requesterMask: string | null, urgings: Array<{ id: string, kind: UrgingKind, sentOn: string, standing: UrgingStanding }>, agency: { code: string, name: string, isGone: boolean, successors: Array<{ name: string }>, parent: { name: string } | null }, assignee: { id: string, name: string } | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null, next: { by: ActorRole | null, dueOn: string | null, text: string, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }, items: Array<{ number: number, description: string, documentName: string | null, outcome: ItemOutcome | null, refusalGround: RefusalGround | null, answer: string | null, reason: string | null, publicAddress: string | null, decidedOn: string | null, redirectedTo: string | null, publicEntry: { id: string, title: string } | null, publicationDue: { requestId: string, itemNumber: number, reference: string, description: string, documentName: string | null, classTitle: string, dueOn: string, lateAlready: boolean, overdue: boolean, entryId: string | null, fulfilled: boolean } | null, rightAgency: { name: string } | null, documents: Array<{ id: string, name: string }> }>, timeline: Array<{ sequence: number, on: string, at: string, action: RequestAction, by: ActorRole, byName: string | null, text: string, detail: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }>, openActions: Array<{ action: RequestAction, by: ActorRole, items: Array<number>, threads: Array<string>, under: Array<{ text: string }>, deadlineIfTaken: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null, deadlineIfComplex: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }>, documents: Array<{ id: string, name: string, mediaType: string, size: number, uploadedAt: string, released: boolean, href: string }>, costs: { id: string, state: CostState, totalVnd: number, payBy: string } | null, corrections: Array<{ id: string, item: number, state: CorrectionState, dueOn: string, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } }>, complaints: Array<{ id: string, state: ComplaintState, dueOn: string | null, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } | null }>, consents: Array<{ id: string, item: number, state: ConsentState, concerned: string | null }>, remedies: Array<{ kind: string, lastOn: string, deadline: { dueOn: string, nominalOn: string, statute: string, derivation: Array<string>, provisional: boolean, calendarVersion: string, under: Array<{ text: string }>, skipped: Array<{ on: string, name: string }> } }>, warnings: Array<{ code: string, field: string | null, message: string, under: Array<{ text: string }> }>, identityOpenings: Array<{ at: string, byRole: StaffRole, reason: string }> } | null };

export type AfterAnswersQueryVariables = Exact<{
  from?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AfterAnswersQuery = { me: { id: string, role: StaffRole } | null, answerDues: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { requestId: string, itemNumber: number, reference: string, description: string, documentName: string | null, classTitle: string, dueOn: string, lateAlready: boolean, overdue: boolean, entryId: string | null, fulfilled: boolean } }> }, deflection: Array<{ looked: number, answered: number, asked: number, percent: number | null, agency: { code: string, name: string } }> };

export type AgenciesQueryVariables = Exact<{
  search?: string | null | undefined;
  level?: AgencyLevel | null | undefined;
  after?: string | null | undefined;
}>;


export type AgenciesQuery = { me: { id: string } | null, agencies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ matched: string | null, node: { id: string, code: string, name: string, level: AgencyLevel, validUntil: string | null, contactPoint: { unit: string | null, phone: string | null, email: string | null, checkedOn: string } | null } }> } };

export type AgencyTreePageQueryVariables = Exact<{
  on: string;
}>;


export type AgencyTreePageQuery = { me: { id: string } | null, agencyTree: Array<{ name: string, parentId: string | null, agency: { id: string, code: string, level: AgencyLevel } }>, treeChanges: Array<{ id: number, type: TreeChangeType, on: string, decision: string, lateReason: string | null, byName: string, agency: { code: string, name: string } }> };

export type AgencyQueryVariables = Exact<{
  code: string;
}>;


export type AgencyQuery = { me: { id: string } | null, agency: { id: string, code: string, name: string, nameEn: string | null, level: AgencyLevel, website: string | null, validFrom: string | null, validUntil: string | null, isGone: boolean, providerNote: string | null, residentsFirst: boolean, placements: Array<{ validFrom: string | null, validUntil: string | null, parent: { code: string, name: string } | null }>, formerNames: Array<{ name: string, validUntil: string }>, parent: { code: string, name: string } | null, successors: Array<{ code: string, name: string }>, contactPoint: { unit: string | null, person: string | null, post: string | null, address: string | null, phone: string | null, email: string | null, hours: string | null, checkedOn: string, standsInFor: string | null, standsInUntil: string | null } | null, facilities: Array<{ id: string, version: number, kind: FacilityKind, title: string, place: string | null, hours: string | null, count: number | null, note: string | null, checkedOn: string }> } | null, contactHistory: { version: number, points: Array<{ id: string, unit: string | null, person: string | null, post: string | null, address: string | null, phone: string | null, email: string | null, hours: string | null, validFrom: string, validUntil: string | null, checkedOn: string }>, absences: Array<{ id: string, contactPointId: string, deputy: string, deputyPost: string | null, from: string, until: string }> } | null };

export type AlertChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertChoicesQuery = { me: { id: string } | null, alertChoices: Array<{ subject: AlertSubject, rhythm: AlertRhythm }> | null };

export type ChooseAlertsMutationVariables = Exact<{
  choices: Array<AlertChoiceForm> | AlertChoiceForm;
}>;


export type ChooseAlertsMutation = { outcome:
    | { __typename: 'AlertChoices' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type AliasesQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AliasesQuery = { me: { id: string, role: StaffRole } | null, searchAliases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, term: string, means: Array<string>, kind: SearchAliasKind, bothWays: boolean, active: boolean, version: number, history: Array<{ number: number, at: string, byName: string | null, term: string, means: Array<string>, active: boolean }> } }> } };

export type AddAliasMutationVariables = Exact<{
  form: SearchAliasForm;
}>;


export type AddAliasMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'SearchAlias' }
   };

export type ChangeAliasMutationVariables = Exact<{
  id: string | number;
  version: number;
  form: SearchAliasForm;
}>;


export type ChangeAliasMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'SearchAlias' }
   };

export type SetAliasActiveMutationVariables = Exact<{
  id: string | number;
  version: number;
  active: boolean;
}>;


export type SetAliasActiveMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'SearchAlias' }
   };

type AliasOutcomeParts_NotAllowed_Fragment = { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> };

type AliasOutcomeParts_SearchAlias_Fragment = { __typename: 'SearchAlias' };

export type AliasOutcomePartsFragment =
  | AliasOutcomeParts_NotAllowed_Fragment
  | AliasOutcomeParts_SearchAlias_Fragment
;

export type WorkCalendarPageQueryVariables = Exact<{
  year: number;
}>;


export type WorkCalendarPageQuery = { me: { id: string } | null, workCalendar: { year: number, version: string, daysOff: Array<{ on: string, name: string, decision: string, provisional: boolean }>, workedSaturdays: Array<{ on: string, name: string, decision: string, provisional: boolean }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, role: StaffRole, unit: string | null, agency: { code: string, name: string } } | null };

export type ContactOverviewQueryVariables = Exact<{
  state?: ContactState | null | undefined;
  after?: string | null | undefined;
}>;


export type ContactOverviewQuery = { me: { id: string } | null, contactOverview: { totalCount: number, counts: Array<{ state: ContactState, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { state: ContactState, agency: { id: string, code: string, name: string }, contactPoint: { unit: string | null, person: string | null, phone: string | null, standsInFor: string | null, checkedOn: string } | null } }> } };

export type CountedFactsPageQueryVariables = Exact<{
  agencyCode: string;
  from: string;
  until: string;
  isAlone: boolean;
  figure: FigureCode;
  by?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CountedFactsPageQuery = { me: { id: string } | null, figures: Array<{ code: FigureCode, name: string, definition: string, unit: FigureUnit }>, countedFacts: Array<{ id: string, cursor: string, on: string, source: FactSource, sourceId: string, reference: string | null, subject: string | null, item: number, by: string, amount: number, agency: { code: string, name: string } }> };

export type DisseminationsPageQueryVariables = Exact<{
  from: string;
  until: string;
  after?: string | null | undefined;
}>;


export type DisseminationsPageQuery = { me: { id: string } | null, disseminationTotals: Array<{ audience: DisseminationAudience, channel: DisseminationChannel, events: number, reach: number | null, reachUnknown: number, agencies: number }>, bodiesWithoutDissemination: { totalCount: number, agencies: Array<{ id: string, name: string }> } | null, disseminations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, title: string, heldOn: string, audience: DisseminationAudience, channel: DisseminationChannel, reach: number | null, note: string | null, agency: { code: string, name: string } | null } }> } };

export type KeepDisseminationMutationVariables = Exact<{
  code: string;
  form: DisseminationForm;
}>;


export type KeepDisseminationMutation = { outcome:
    | { __typename: 'Dissemination' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type DutiesQueryVariables = Exact<{
  code: string;
  state?: DutyState | null | undefined;
  after?: string | null | undefined;
}>;


export type DutiesQuery = { me: { id: string } | null, agency: { code: string, name: string } | null, duties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, period: string, classKey: string, dueOn: string, basis: PublicationBasis, state: DutyState, daysLate: number, derivation: Array<string>, provisional: boolean, termUnverified: boolean, publishedUntil: string | null, urgings: Array<{ id: string, kind: UrgingKind, sentOn: string, standing: UrgingStanding }>, under: Array<{ instrument: string, text: string }>, met: { entryId: string, title: string, on: string, isDayKnown: boolean } | null } }> } };

export type DutyYearQueryVariables = Exact<{
  code: string;
  from: string;
  until: string;
}>;


export type DutyYearQuery = { me: { id: string } | null, agency: { code: string, name: string } | null, dutyCalendar: Array<{ id: string, title: string, period: string, dueOn: string, state: DutyState, daysLate: number }> };

export type DutyEventsPageQueryVariables = Exact<{
  code: string;
}>;


export type DutyEventsPageQuery = { me: { id: string } | null, agency: { code: string, name: string } | null, dutyEvents: { recordable: Array<{ event: DutyEventName, words: string, duty: string, periods: Array<{ key: string, words: string }> }>, recorded: Array<{ id: string, words: string, on: string, periodKey: string | null, documentNumber: string | null, withdrawnAt: string | null, withdrawalReason: string | null }> } };

export type RecordDutyEventMutationVariables = Exact<{
  code: string;
  form: DutyEventForm;
}>;


export type RecordDutyEventMutation = { outcome:
    | { __typename: 'DutyEvent' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type WithdrawDutyEventMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawDutyEventMutation = { outcome:
    | { __typename: 'DutyEvent' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type DutyOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyOverviewQuery = { me: { id: string, role: StaffRole, agency: { code: string } } | null, dutyOverview: Array<{ agency: { id: string, code: string, name: string }, duties: { total: number, due: number, metOnTime: number, metLate: number, metDayUnknown: number, overdue: number, daysLateMost: number }, completeness: { met: number, total: number, percent: number } | null }> };

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


export type EntryListQuery = { me: { id: string, role: StaffRole } | null, entriesOfAgency: { totalCount: number, totalIsExact: boolean, edges: Array<{ node: { id: string, state: EntryState, access: AccessLevel, confirmedOn: string | null, title: string, documentNumber: string | null, documentKind: string | null, issuer: string | null, issuedOn: string | null, sample: boolean, needsReview: boolean, reviewOn: string | null, proposal: { classes: Array<string>, access: AccessLevel, proposedBy: string | null, proposedOn: string, mine: boolean } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, entryCounts: { waitingForMe: number, needsReview: number, states: Array<{ state: EntryState, count: number }> } };

export type GuidanceListQueryVariables = Exact<{ [key: string]: never; }>;


export type GuidanceListQuery = { staffGuidance: Array<{ slug: string, kind: GuidanceKind, audience: GuidanceAudience, title: string, summary: string, version: number, reviewOn: string, reviewOverdue: boolean }> };

export type GuidanceVersionsOfQueryVariables = Exact<{
  slug: string;
}>;


export type GuidanceVersionsOfQuery = { guidanceVersions: Array<{ slug: string, version: number, kind: GuidanceKind, audience: GuidanceAudience, rank: number, title: string, summary: string, body: string, easyBody: string | null, reviewOn: string, withdrawn: boolean, writtenAt: string, publicAddress: string | null, links: Array<{ kind: GuidanceLinkKind, title: string, address: string }> }> };

export type GuidancePartsFragment = { slug: string, version: number, kind: GuidanceKind, audience: GuidanceAudience, rank: number, title: string, summary: string, body: string, easyBody: string | null, reviewOn: string, withdrawn: boolean, writtenAt: string, publicAddress: string | null, links: Array<{ kind: GuidanceLinkKind, title: string, address: string }> };

export type PublishGuidanceMutationVariables = Exact<{
  form: GuidanceForm;
}>;


export type PublishGuidanceMutation = { outcome:
    | { __typename: 'Guidance' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type WithdrawGuidanceMutationVariables = Exact<{
  slug: string;
  version: number;
}>;


export type WithdrawGuidanceMutation = { outcome:
    | { __typename: 'Guidance' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

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

export type IndicatorCasesQueryVariables = Exact<{
  from: string;
  until: string;
  indicator: IndicatorCode;
  agencyId: string | number;
  after?: string | null | undefined;
}>;


export type IndicatorCasesQuery = { me: { id: string } | null, indicatorCases: { totalCount: number, agency: { id: string, name: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { requestId: string, reference: string, item: number, receivedOn: string, validOn: string | null, dueOn: string | null, decidedOn: string | null } }> } | null };

export type IndicatorsPageQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type IndicatorsPageQuery = { me: { id: string } | null, indicators: Array<{ indicator: { code: IndicatorCode, name: string, question: string, numerator: string, denominator: string, exclusions: string, unit: IndicatorUnit, least: number }, ranges: Array<{ level: AgencyLevel, bodies: number, lower: number, middle: number, upper: number }>, cells: Array<{ numerator: number | null, denominator: number, value: number | null, standing: PeerStanding, agency: { id: string, name: string } }> }> };

export type OversightDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type OversightDeskQuery = { me: { id: string } | null, inboxCounts: Array<{ bucket: InboxBucket, count: number }>, reminders: { totalCount: number }, questions: { totalCount: number }, inspectionSamples: { totalCount: number, edges: Array<{ node: { id: string, drawnAt: string, drawnBy: string, from: string, until: string, stratifyBy: SampleStratification } }> } };

export type OverviewPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewPageQuery = { me: { id: string, role: StaffRole, agency: { code: string, name: string } } | null, inboxCounts: Array<{ bucket: InboxBucket, count: number }>, backlog: Array<{ from: string, until: string, received: number, closed: number, open: number }> };

export type OverviewFiguresQueryVariables = Exact<{
  agencyCode: string;
  from: string;
  until: string;
  isAlone: boolean;
}>;


export type OverviewFiguresQuery = { me: { id: string } | null, figures: Array<{ code: FigureCode, name: string, definition: string, unit: FigureUnit }>, statistics: { missing: number, cells: Array<{ figure: FigureCode, by: string | null, value: number | null, imported: number }> } };

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

export type PetitionsQueryVariables = Exact<{
  bucket: PetitionBucket;
  after?: string | null | undefined;
}>;


export type PetitionsQuery = { me: { id: string } | null, petitions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, state: PetitionState, receivedOn: string, dueOn: string, decidedOn: string | null, overdue: boolean, sample: boolean, claim: string, agency: { code: string, name: string, isGone: boolean, successors: Array<{ name: string }> }, entry: { title: string } } }> } };

export type PostingsPageQueryVariables = Exact<{
  code: string;
}>;


export type PostingsPageQuery = { me: { id: string } | null, agencySection: { agency: { code: string, name: string }, postings: Array<{ id: string, title: string, place: string, postedOn: string, takenDownOn: string | null, photoHref: string, state: PostingState, stateWords: string, daysMissing: number, minimum: { dueOn: string, derivation: Array<string>, provisional: boolean } }> } | null };

export type RecordPostingMutationVariables = Exact<{
  code: string;
  form: PostingForm;
}>;


export type RecordPostingMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'Posting' }
   };

export type TakeDownPostingMutationVariables = Exact<{
  id: string | number;
  takenDownOn: string;
}>;


export type TakeDownPostingMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'Posting' }
   };

export type ReportsQueryVariables = Exact<{
  year?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { me: { id: string } | null, reports: { totalCount: number, year: number | null, years: Array<number>, mayOpen: boolean, mayCompile: boolean, counts: Array<{ state: ReportState, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, year: number, level: ReportLevel, state: ReportState, version: number, dueOn: string, late: boolean, submittedOn: string | null, firstSubmittedOn: string | null, remindedAt: string | null, urgings: Array<{ id: string, kind: UrgingKind, sentOn: string, standing: UrgingStanding }>, agency: { code: string, name: string }, keeper: { code: string, name: string } } }> } };

type ReportsOutcomeParts_NotAllowed_Fragment = { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> };

type ReportsOutcomeParts_ReportsTouched_Fragment = { __typename: 'ReportsTouched' };

export type ReportsOutcomePartsFragment =
  | ReportsOutcomeParts_NotAllowed_Fragment
  | ReportsOutcomeParts_ReportsTouched_Fragment
;

export type OpenReportsMutationVariables = Exact<{
  form: ReportOpening;
}>;


export type OpenReportsMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'ReportsTouched' }
   };

export type RemindReportsMutationVariables = Exact<{
  year: number;
}>;


export type RemindReportsMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'ReportsTouched' }
   };

export type CompileReportsMutationVariables = Exact<{
  year: number;
}>;


export type CompileReportsMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'YearlyReport' }
   };

export type NoteSampleCaseMutationVariables = Exact<{
  sampleId: string | number;
  requestId: string | number;
  finding: InspectionFinding;
  note: string;
}>;


export type NoteSampleCaseMutation = { outcome:
    | { __typename: 'InspectionSample' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type SamplesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SamplesPageQuery = { me: { id: string } | null, inspectionSamples: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, from: string, until: string, frameOn: string, stratifyBy: SampleStratification, size: number, seed: number, frameSize: number, drawnBy: string, drawnAt: string, agency: { name: string } | null } }> } };

export type DrawSampleMutationVariables = Exact<{
  form: SampleForm;
}>;


export type DrawSampleMutation = { outcome:
    | { __typename: 'InspectionSample', id: string }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type SectionPageQueryVariables = Exact<{
  code: string;
}>;


export type SectionPageQuery = { me: { id: string } | null, agencySection: { agency: { code: string, name: string }, completeness: { met: number, total: number, percent: number }, blocks: Array<{ block: SectionBlockName, title: string, filledBySystem: boolean, content: string | null, link: string | null, owner: string | null, checkedOn: string | null, version: number, met: boolean, gapMessage: string | null, document: { id: string, name: string, href: string } | null, under: Array<{ instrument: string, text: string }> }> } | null };

export type WriteSectionBlockMutationVariables = Exact<{
  code: string;
  form: SectionBlockForm;
}>;


export type WriteSectionBlockMutation = { outcome:
    | { __typename: 'AgencySection' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ name: string, role: StaffRole, agency: string, email: string, password: string }> };

export type ConsoleStatisticsQueryVariables = Exact<{
  agencyCode: string;
  from: string;
  until: string;
  isAlone: boolean;
}>;


export type ConsoleStatisticsQuery = { me: { id: string } | null, figures: Array<{ code: FigureCode, group: FigureGroup, name: string, definition: string, unit: FigureUnit, denominator: FigureCode | null }>, statistics: { missing: number, isUpToDate: boolean, agency: { name: string }, cells: Array<{ figure: FigureCode, by: string | null, value: number | null, imported: number }> } };

export type TrainingsPageQueryVariables = Exact<{
  from: string;
  until: string;
  after?: string | null | undefined;
}>;


export type TrainingsPageQuery = { me: { id: string } | null, trainingCoverage: { trained: number, named: number, missing: number, percent: number | null, months: number, untrained: Array<{ person: string, agency: { id: string, name: string } }> } | null, trainings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, title: string, heldOn: string, place: string | null, trainer: string | null, agency: { code: string, name: string } | null, attendees: Array<{ person: string, post: string | null, agency: { code: string, name: string } | null }>, materials: Array<{ id: string, name: string, href: string }> } }> } };

export type KeepTrainingMutationVariables = Exact<{
  code: string;
  form: TrainingForm;
}>;


export type KeepTrainingMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'Training' }
   };

export type UrgingCountsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UrgingCountsPageQuery = { me: { id: string } | null, urgingCounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { urged: number, unanswered: number, waiting: number, closedUnanswered: number, answeredLate: number, answeredInTime: number, agency: { code: string, name: string } } }> } };

export type AnswerUrgingMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  answer: string;
}>;


export type AnswerUrgingMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'Urging' }
   };

export type CloseUrgingMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  remark: string;
}>;


export type CloseUrgingMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'Urging' }
   };

export type UrgingsPageQueryVariables = Exact<{
  state?: UrgingState | null | undefined;
  standing?: UrgingStanding | null | undefined;
  kind?: UrgingKind | null | undefined;
  agencyCode?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type UrgingsPageQuery = { me: { id: string } | null, urgings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: UrgingKind, state: UrgingState, subject: UrgingSubject, about: string | null, message: string, sentOn: string, dueOn: string, answeredOn: string | null, late: boolean, agency: { id: string, code: string, name: string } } }> } };

export type SendUrgingMutationVariables = Exact<{
  form: UrgingForm;
}>;


export type SendUrgingMutation = { outcome:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'Urging' }
   };

export type SamplePageQueryVariables = Exact<{
  id: string | number;
}>;


export type SamplePageQuery = { me: { id: string } | null, inspectionSample: { id: string, from: string, until: string, frameOn: string, stratifyBy: SampleStratification, size: number, seed: number, frameSize: number, frameHash: string, drawnBy: string, drawnAt: string, agency: { name: string } | null, strata: Array<{ outcome: CaseOutcome | null, inFrame: number, drawn: number, agency: { code: string, name: string } | null }>, cases: Array<{ position: number, requestId: string, reference: string, outcome: CaseOutcome, agency: { name: string }, notes: Array<{ finding: InspectionFinding, note: string, by: string, at: string }> }> } | null };

export type SampleDrawnAgainQueryVariables = Exact<{
  id: string | number;
}>;


export type SampleDrawnAgainQuery = { me: { id: string } | null, sampleDrawnAgain: { frameSize: number, frameHash: string, isSameFrame: boolean, isSameSample: boolean } | null };

export type SectionBlockPartsFragment = { block: SectionBlockName, title: string, filledBySystem: boolean, content: string | null, link: string | null, owner: string | null, checkedOn: string | null, version: number, met: boolean, gapMessage: string | null, document: { id: string, name: string, href: string } | null, under: Array<{ instrument: string, text: string }> };

export type RefusalPartsFragment = { violations: Array<{ code: string, field: string | null, message: string }> };

export type StatisticsViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsViewerQuery = { me: { id: string, role: StaffRole, agency: { code: string } } | null };

export type DisseminationPartsFragment = { id: string, version: number, title: string, heldOn: string, audience: DisseminationAudience, channel: DisseminationChannel, reach: number | null, note: string | null, agency: { code: string, name: string } | null };

export type OwnAgencyQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAgencyQuery = { me: { id: string, agency: { code: string } } | null };

export type TrainingPartsFragment = { id: string, version: number, title: string, heldOn: string, place: string | null, trainer: string | null, agency: { code: string, name: string } | null, attendees: Array<{ person: string, post: string | null, agency: { code: string, name: string } | null }>, materials: Array<{ id: string, name: string, href: string }> };

export type TreePreviewQueryVariables = Exact<{
  form: TreeChangeForm;
}>;


export type TreePreviewQuery = { me: { id: string } | null, treeChange:
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
    | { __typename: 'TreeChangePreview', version: string, bodiesBelow: number, years: Array<number>, matters: Array<{ matter: TreeMatter, count: number }>, before: Array<{ validFrom: string | null, validUntil: string | null, parent: { name: string } | null }>, after: Array<{ validFrom: string | null, validUntil: string | null, parent: { name: string } | null }> }
   };

export type ChangeTreeMutationVariables = Exact<{
  form: TreeChangeForm;
  previewVersion: string;
}>;


export type ChangeTreeMutation = { changeTree:
    | { __typename: 'Agency' }
    | { __typename: 'NotAllowed', violations: Array<{ code: string, field: string | null, message: string }> }
   };

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
export const ContactHistoryPartsFragmentDoc = new TypedDocumentString(`
    fragment ContactHistoryParts on ContactHistory {
  version
  points {
    id
    unit
    person
    post
    address
    phone
    email
    hours
    validFrom
    validUntil
    checkedOn
  }
  absences {
    id
    contactPointId
    deputy
    deputyPost
    from
    until
  }
}
    `, {"fragmentName":"ContactHistoryParts"}) as unknown as TypedDocumentString<ContactHistoryPartsFragment, unknown>;
export const FacilityPartsFragmentDoc = new TypedDocumentString(`
    fragment FacilityParts on Facility {
  id
  version
  kind
  title
  place
  hours
  count
  note
  checkedOn
}
    `, {"fragmentName":"FacilityParts"}) as unknown as TypedDocumentString<FacilityPartsFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on TaskCounts {
  late
  sent_back
  missing
  reported
  done
  lapsed
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const UrgedPartsFragmentDoc = new TypedDocumentString(`
    fragment UrgedParts on Urging {
  id
  kind
  sentOn
  standing
}
    `, {"fragmentName":"UrgedParts"}) as unknown as TypedDocumentString<UrgedPartsFragment, unknown>;
export const CellRowFragmentDoc = new TypedDocumentString(`
    fragment CellRow on TaskCell {
  standing
  daysLate
  dueOn
  reportedOn
  urgings {
    ...UrgedParts
  }
  addressee {
    id
    name
  }
  answerer {
    id
    code
    name
  }
  task {
    id
    number
    title
  }
  directive {
    id
    documentNumber
  }
}
    fragment UrgedParts on Urging {
  id
  kind
  sentOn
  standing
}`, {"fragmentName":"CellRow"}) as unknown as TypedDocumentString<CellRowFragment, unknown>;
export const RefusalPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}
    `, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const TaskOutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment TaskOutcomeParts on TaskOutcome {
  __typename
  ...RefusalParts
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"fragmentName":"TaskOutcomeParts"}) as unknown as TypedDocumentString<TaskOutcomePartsFragment, unknown>;
export const DutyRowFragmentDoc = new TypedDocumentString(`
    fragment DutyRow on PublicationDuty {
  id
  title
  period
  classKey
  dueOn
  basis
  state
  daysLate
  derivation
  provisional
  termUnverified
  publishedUntil
  urgings {
    ...UrgedParts
  }
  under {
    instrument
    text
  }
  met {
    entryId
    title
    on
    isDayKnown
  }
}
    fragment UrgedParts on Urging {
  id
  kind
  sentOn
  standing
}`, {"fragmentName":"DutyRow"}) as unknown as TypedDocumentString<DutyRowFragment, unknown>;
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
export const FileTextPartsFragmentDoc = new TypedDocumentString(`
    fragment FileTextParts on FileText {
  state
  message
  progress
  pages
  textPages
  truncated
  secretMark
  warnings {
    code
    message
  }
}
    `, {"fragmentName":"FileTextParts"}) as unknown as TypedDocumentString<FileTextPartsFragment, unknown>;
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
export const ImportOutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment ImportOutcomeParts on ImportOutcome {
  __typename
  ...RefusalParts
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"fragmentName":"ImportOutcomeParts"}) as unknown as TypedDocumentString<ImportOutcomePartsFragment, unknown>;
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
export const UrgingRowFragmentDoc = new TypedDocumentString(`
    fragment UrgingRow on Urging {
  id
  kind
  state
  subject
  about
  message
  sentOn
  dueOn
  answeredOn
  late
  agency {
    id
    code
    name
  }
}
    `, {"fragmentName":"UrgingRow"}) as unknown as TypedDocumentString<UrgingRowFragment, unknown>;
export const PetitionRowFragmentDoc = new TypedDocumentString(`
    fragment PetitionRow on Petition {
  id
  reference
  state
  receivedOn
  dueOn
  decidedOn
  overdue
  sample
  claim
  agency {
    code
    name
    isGone
    successors {
      name
    }
  }
  entry {
    title
  }
}
    `, {"fragmentName":"PetitionRow"}) as unknown as TypedDocumentString<PetitionRowFragment, unknown>;
export const PetitionOutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment PetitionOutcomeParts on PetitionOutcome {
  __typename
  ...RefusalParts
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"fragmentName":"PetitionOutcomeParts"}) as unknown as TypedDocumentString<PetitionOutcomePartsFragment, unknown>;
export const ReportRowFragmentDoc = new TypedDocumentString(`
    fragment ReportRow on YearlyReport {
  id
  year
  level
  state
  version
  dueOn
  late
  submittedOn
  firstSubmittedOn
  remindedAt
  urgings {
    ...UrgedParts
  }
  agency {
    code
    name
  }
  keeper {
    code
    name
  }
}
    fragment UrgedParts on Urging {
  id
  kind
  sentOn
  standing
}`, {"fragmentName":"ReportRow"}) as unknown as TypedDocumentString<ReportRowFragment, unknown>;
export const ReportOutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment ReportOutcomeParts on ReportOutcome {
  __typename
  ...RefusalParts
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"fragmentName":"ReportOutcomeParts"}) as unknown as TypedDocumentString<ReportOutcomePartsFragment, unknown>;
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
export const AnswerDuePartsFragmentDoc = new TypedDocumentString(`
    fragment AnswerDueParts on AnswerDue {
  requestId
  itemNumber
  reference
  description
  documentName
  classTitle
  dueOn
  lateAlready
  overdue
  entryId
  fulfilled
}
    `, {"fragmentName":"AnswerDueParts"}) as unknown as TypedDocumentString<AnswerDuePartsFragment, unknown>;
export const AliasOutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment AliasOutcomeParts on SearchAliasOutcome {
  __typename
  ...RefusalParts
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"fragmentName":"AliasOutcomeParts"}) as unknown as TypedDocumentString<AliasOutcomePartsFragment, unknown>;
export const GuidancePartsFragmentDoc = new TypedDocumentString(`
    fragment GuidanceParts on Guidance {
  slug
  version
  kind
  audience
  rank
  title
  summary
  body
  easyBody
  reviewOn
  withdrawn
  writtenAt
  publicAddress
  links {
    kind
    title
    address
  }
}
    `, {"fragmentName":"GuidanceParts"}) as unknown as TypedDocumentString<GuidancePartsFragment, unknown>;
export const StaffOutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment StaffOutcomeParts on StaffOutcome {
  __typename
  ...RefusalParts
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"fragmentName":"StaffOutcomeParts"}) as unknown as TypedDocumentString<StaffOutcomePartsFragment, unknown>;
export const ReportsOutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment ReportsOutcomeParts on ReportsOutcome {
  __typename
  ...RefusalParts
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"fragmentName":"ReportsOutcomeParts"}) as unknown as TypedDocumentString<ReportsOutcomePartsFragment, unknown>;
export const SectionBlockPartsFragmentDoc = new TypedDocumentString(`
    fragment SectionBlockParts on SectionBlock {
  block
  title
  filledBySystem
  content
  link
  document {
    id
    name
    href
  }
  owner
  checkedOn
  version
  met
  gapMessage
  under {
    instrument
    text
  }
}
    `, {"fragmentName":"SectionBlockParts"}) as unknown as TypedDocumentString<SectionBlockPartsFragment, unknown>;
export const DisseminationPartsFragmentDoc = new TypedDocumentString(`
    fragment DisseminationParts on Dissemination {
  id
  version
  title
  heldOn
  audience
  channel
  reach
  note
  agency {
    code
    name
  }
}
    `, {"fragmentName":"DisseminationParts"}) as unknown as TypedDocumentString<DisseminationPartsFragment, unknown>;
export const TrainingPartsFragmentDoc = new TypedDocumentString(`
    fragment TrainingParts on Training {
  id
  version
  title
  heldOn
  place
  trainer
  agency {
    code
    name
  }
  attendees {
    person
    post
    agency {
      code
      name
    }
  }
  materials {
    id
    name
    href
  }
}
    `, {"fragmentName":"TrainingParts"}) as unknown as TypedDocumentString<TrainingPartsFragment, unknown>;
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
export const RecordConsentDocument = new TypedDocumentString(`
    mutation RecordConsent($id: ID!, $expectedVersion: Int!, $consent: ID!) {
  recordConsent(id: $id, expectedVersion: $expectedVersion, consent: $consent) {
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
}`, {"hash":"sha256:e6f94d553b97c4b44c55d98a171370853700cdb71ff3617c76a4ad670f971e9f"}) as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const RecordDenialDocument = new TypedDocumentString(`
    mutation RecordDenial($id: ID!, $expectedVersion: Int!, $consent: ID!) {
  recordDenial(id: $id, expectedVersion: $expectedVersion, consent: $consent) {
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
}`, {"hash":"sha256:03fca5d4266c25e9a4b583d12e725da329d382c6498ce94a585c18f065b37a09"}) as unknown as TypedDocumentString<RecordDenialMutation, RecordDenialMutationVariables>;
export const OverrideConsentDocument = new TypedDocumentString(`
    mutation OverrideConsent($id: ID!, $expectedVersion: Int!, $consent: ID!, $reason: String!) {
  overrideConsent(
    id: $id
    expectedVersion: $expectedVersion
    consent: $consent
    reason: $reason
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
}`, {"hash":"sha256:9608dc31c9636499d508845a639c6dc7874149936cfbc4359ee91ebfd067ed66"}) as unknown as TypedDocumentString<OverrideConsentMutation, OverrideConsentMutationVariables>;
export const AskConsentDocument = new TypedDocumentString(`
    mutation AskConsent($id: ID!, $expectedVersion: Int!, $item: Int!, $concerned: String!, $explanation: String!) {
  askConsent(
    id: $id
    expectedVersion: $expectedVersion
    item: $item
    concerned: $concerned
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
}`, {"hash":"sha256:9107944d8a4ae3a2e618285ecffb13adde792aa032f0ada4822058aff14b472c"}) as unknown as TypedDocumentString<AskConsentMutation, AskConsentMutationVariables>;
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
    mutation ProvideItemPartly($id: ID!, $expectedVersion: Int!, $item: Int!, $documents: [ID!]!, $withheld: RefusalForm!, $answer: String, $publicationClass: String, $madeOn: CalendarDate) {
  provideItemPartly(
    id: $id
    expectedVersion: $expectedVersion
    item: $item
    documents: $documents
    withheld: $withheld
    answer: $answer
    publicationClass: $publicationClass
    madeOn: $madeOn
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
}`, {"hash":"sha256:fd59abf82aba3fb4cac00b0e9866214b6fbc27ca232abcb12379a09c9a3e299a"}) as unknown as TypedDocumentString<ProvideItemPartlyMutation, ProvideItemPartlyMutationVariables>;
export const ProvideItemDocument = new TypedDocumentString(`
    mutation ProvideItem($id: ID!, $expectedVersion: Int!, $item: Int!, $documents: [ID!]!, $answer: String, $publicationClass: String, $madeOn: CalendarDate) {
  provideItem(
    id: $id
    expectedVersion: $expectedVersion
    item: $item
    documents: $documents
    answer: $answer
    publicationClass: $publicationClass
    madeOn: $madeOn
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
}`, {"hash":"sha256:3b8485b3edc13d8507cfc2c89c3b4ee443b4b34082d3d18ab82df0f5145286bc"}) as unknown as TypedDocumentString<ProvideItemMutation, ProvideItemMutationVariables>;
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
    ...RefusalParts
  }
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:f9d8e92f929be8ee2f10607c7d46d48a1ebf81d987e6845fbce54abfecf856a7"}) as unknown as TypedDocumentString<ChangeCalendarMutation, ChangeCalendarMutationVariables>;
export const SetContactPointDocument = new TypedDocumentString(`
    mutation SetContactPoint($code: String!, $form: ContactPointForm!, $version: Int!) {
  outcome: setContactPoint(
    agencyCode: $code
    form: $form
    expectedVersion: $version
  ) {
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
}`, {"hash":"sha256:b1303435859157b2a98f183065025d094161f1e31df43bda5ceea90585cf0f30"}) as unknown as TypedDocumentString<SetContactPointMutation, SetContactPointMutationVariables>;
export const RecordContactAbsenceDocument = new TypedDocumentString(`
    mutation RecordContactAbsence($code: String!, $form: ContactAbsenceForm!, $version: Int!) {
  outcome: recordContactAbsence(
    agencyCode: $code
    form: $form
    expectedVersion: $version
  ) {
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
}`, {"hash":"sha256:9b7d7f1e315d3a8121f5f948c4a8ff578adae8ea993352f3139d4be21ac3cec0"}) as unknown as TypedDocumentString<RecordContactAbsenceMutation, RecordContactAbsenceMutationVariables>;
export const CancelContactAbsenceDocument = new TypedDocumentString(`
    mutation CancelContactAbsence($id: ID!, $version: Int!) {
  outcome: cancelContactAbsence(id: $id, expectedVersion: $version) {
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
}`, {"hash":"sha256:4aefa234d8d9c92613cd961560ab07269fd5d7e2c48b63291b732db8917ee897"}) as unknown as TypedDocumentString<CancelContactAbsenceMutation, CancelContactAbsenceMutationVariables>;
export const KeepFacilityDocument = new TypedDocumentString(`
    mutation KeepFacility($code: String!, $form: FacilityForm!) {
  outcome: keepFacility(agencyCode: $code, form: $form) {
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
}`, {"hash":"sha256:57bdf6adc4840034333e69df0fc96a58faa82d61887eae9625e26b6faf0757b2"}) as unknown as TypedDocumentString<KeepFacilityMutation, KeepFacilityMutationVariables>;
export const CreateDirectiveDocument = new TypedDocumentString(`
    mutation CreateDirective($form: DirectiveForm!, $key: ID!) {
  outcome: createDirective(form: $form, idempotencyKey: $key) {
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
}`, {"hash":"sha256:b667d1c999b9e5e6ac730ec0b511add696c338b27d162cc3284110dedcb6edfb"}) as unknown as TypedDocumentString<CreateDirectiveMutation, CreateDirectiveMutationVariables>;
export const ConsoleDirectivesDocument = new TypedDocumentString(`
    query ConsoleDirectives($after: String, $tasksAfter: String) {
  me {
    id
  }
  directives(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        documentNumber
        title
        issuedOn
        counts {
          ...Counts
        }
      }
    }
  }
  myTasks(first: 50, after: $tasksAfter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        ...CellRow
      }
    }
  }
}
    fragment Counts on TaskCounts {
  late
  sent_back
  missing
  reported
  done
  lapsed
}
fragment CellRow on TaskCell {
  standing
  daysLate
  dueOn
  reportedOn
  urgings {
    ...UrgedParts
  }
  addressee {
    id
    name
  }
  answerer {
    id
    code
    name
  }
  task {
    id
    number
    title
  }
  directive {
    id
    documentNumber
  }
}
fragment UrgedParts on Urging {
  id
  kind
  sentOn
  standing
}`, {"hash":"sha256:de5b1a6c340faec51d4b212164f05e29960dc8536ff2b00f09bfa2935dd52946"}) as unknown as TypedDocumentString<ConsoleDirectivesQuery, ConsoleDirectivesQueryVariables>;
export const ConsoleDirectiveDocument = new TypedDocumentString(`
    query ConsoleDirective($id: ID!, $cells: Int!, $cellsAfter: String, $bodiesAfter: String, $agencyId: ID, $ofAgency: Boolean!) {
  me {
    id
  }
  directive(id: $id) {
    id
    documentNumber
    title
    issuer
    issuedOn
    source
    tasks {
      number
      title
      counts {
        ...Counts
      }
      cells(first: $cells, after: $cellsAfter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            ...CellRow
          }
        }
      }
    }
    agencies(first: 50, after: $bodiesAfter, agencyId: $agencyId) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          agency {
            id
            name
          }
          counts {
            ...Counts
          }
          cells @include(if: $ofAgency) {
            ...CellRow
          }
        }
      }
    }
  }
}
    fragment Counts on TaskCounts {
  late
  sent_back
  missing
  reported
  done
  lapsed
}
fragment CellRow on TaskCell {
  standing
  daysLate
  dueOn
  reportedOn
  urgings {
    ...UrgedParts
  }
  addressee {
    id
    name
  }
  answerer {
    id
    code
    name
  }
  task {
    id
    number
    title
  }
  directive {
    id
    documentNumber
  }
}
fragment UrgedParts on Urging {
  id
  kind
  sentOn
  standing
}`, {"hash":"sha256:9081ed07454df4859ca943eb55f7641ff19a33ca2eb60e3517d61795c6c1411f"}) as unknown as TypedDocumentString<ConsoleDirectiveQuery, ConsoleDirectiveQueryVariables>;
export const TaskPageDocument = new TypedDocumentString(`
    query TaskPage($taskId: ID!, $addresseeId: ID!, $agencyId: ID!) {
  me {
    id
  }
  taskDesk(taskId: $taskId, addresseeId: $addresseeId, agencyId: $agencyId) {
    openActions
    cell {
      ...CellRow
      version
      acceptedOn
      task {
        demand
        schedule
        dueOn
        criteria
      }
      figures {
        figure
        met
      }
    }
    lines {
      sequence
      action
      actorName
      at
      text
      entryId
      document {
        name
        href
      }
    }
  }
}
    fragment CellRow on TaskCell {
  standing
  daysLate
  dueOn
  reportedOn
  urgings {
    ...UrgedParts
  }
  addressee {
    id
    name
  }
  answerer {
    id
    code
    name
  }
  task {
    id
    number
    title
  }
  directive {
    id
    documentNumber
  }
}
fragment UrgedParts on Urging {
  id
  kind
  sentOn
  standing
}`, {"hash":"sha256:9386f546a940abd5f4a6796ea4a8de8cb79419d54f3041ee8932a2a5a3ef79de"}) as unknown as TypedDocumentString<TaskPageQuery, TaskPageQueryVariables>;
export const ReportTaskDocument = new TypedDocumentString(`
    mutation ReportTask($taskId: ID!, $addresseeId: ID!, $agencyId: ID!, $expectedVersion: Int!, $text: String, $entryId: ID, $documentId: ID) {
  outcome: reportTask(
    taskId: $taskId
    addresseeId: $addresseeId
    agencyId: $agencyId
    expectedVersion: $expectedVersion
    text: $text
    entryId: $entryId
    documentId: $documentId
  ) {
    ...TaskOutcomeParts
  }
}
    fragment TaskOutcomeParts on TaskOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:c8f92ce701e3aed5466d8bb21e69a990ab55587bceea11e4b559d43c206afeb2"}) as unknown as TypedDocumentString<ReportTaskMutation, ReportTaskMutationVariables>;
export const SendBackTaskReportDocument = new TypedDocumentString(`
    mutation SendBackTaskReport($taskId: ID!, $addresseeId: ID!, $agencyId: ID!, $expectedVersion: Int!, $text: String) {
  outcome: sendBackTaskReport(
    taskId: $taskId
    addresseeId: $addresseeId
    agencyId: $agencyId
    expectedVersion: $expectedVersion
    text: $text
  ) {
    ...TaskOutcomeParts
  }
}
    fragment TaskOutcomeParts on TaskOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:8d22ba05d53ad60d1a82a3a292d9dee15028bee09c8714dc4726b776eebfa29a"}) as unknown as TypedDocumentString<SendBackTaskReportMutation, SendBackTaskReportMutationVariables>;
export const AcceptTaskReportDocument = new TypedDocumentString(`
    mutation AcceptTaskReport($taskId: ID!, $addresseeId: ID!, $agencyId: ID!, $expectedVersion: Int!, $text: String) {
  outcome: acceptTaskReport(
    taskId: $taskId
    addresseeId: $addresseeId
    agencyId: $agencyId
    expectedVersion: $expectedVersion
    text: $text
  ) {
    ...TaskOutcomeParts
  }
}
    fragment TaskOutcomeParts on TaskOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:d2f46f61e1ea5850a812ef9d256ef7f27d13647a7b4db8ab46f30b785418b009"}) as unknown as TypedDocumentString<AcceptTaskReportMutation, AcceptTaskReportMutationVariables>;
export const ReopenTaskReportDocument = new TypedDocumentString(`
    mutation ReopenTaskReport($taskId: ID!, $addresseeId: ID!, $agencyId: ID!, $expectedVersion: Int!, $text: String) {
  outcome: reopenTaskReport(
    taskId: $taskId
    addresseeId: $addresseeId
    agencyId: $agencyId
    expectedVersion: $expectedVersion
    text: $text
  ) {
    ...TaskOutcomeParts
  }
}
    fragment TaskOutcomeParts on TaskOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:dc1ef77130995a1e7e916369da8734b1acecd14c6e81807028c274b207d3e758"}) as unknown as TypedDocumentString<ReopenTaskReportMutation, ReopenTaskReportMutationVariables>;
export const RemarkOnTaskDocument = new TypedDocumentString(`
    mutation RemarkOnTask($taskId: ID!, $addresseeId: ID!, $agencyId: ID!, $expectedVersion: Int!, $text: String) {
  outcome: remarkOnTask(
    taskId: $taskId
    addresseeId: $addresseeId
    agencyId: $agencyId
    expectedVersion: $expectedVersion
    text: $text
  ) {
    ...TaskOutcomeParts
  }
}
    fragment TaskOutcomeParts on TaskOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:290c4873adf54d3a701d67849135330fdf3f04174d570fd56a14e101823bcbec"}) as unknown as TypedDocumentString<RemarkOnTaskMutation, RemarkOnTaskMutationVariables>;
export const LinkDutyEntryDocument = new TypedDocumentString(`
    mutation LinkDutyEntry($duty: ID!, $entryId: ID!) {
  outcome: linkDutyEntry(duty: $duty, entryId: $entryId) {
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
}`, {"hash":"sha256:481af500434fb80f325e2f99f7fbc3356b1588391086d4260c8fd2c3f742c495"}) as unknown as TypedDocumentString<LinkDutyEntryMutation, LinkDutyEntryMutationVariables>;
export const UnlinkDutyEntryDocument = new TypedDocumentString(`
    mutation UnlinkDutyEntry($duty: ID!, $entryId: ID!) {
  outcome: unlinkDutyEntry(duty: $duty, entryId: $entryId) {
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
}`, {"hash":"sha256:3da95079e7f34fe066944efac396fd1282e193f613d7967735c4d43b6d7b6e74"}) as unknown as TypedDocumentString<UnlinkDutyEntryMutation, UnlinkDutyEntryMutationVariables>;
export const PromiseDutyDayDocument = new TypedDocumentString(`
    mutation PromiseDutyDay($duty: ID!, $dueOn: CalendarDate, $publishedUntil: CalendarDate) {
  outcome: promiseDutyDay(
    duty: $duty
    dueOn: $dueOn
    publishedUntil: $publishedUntil
  ) {
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
}`, {"hash":"sha256:c8dd395f1897db79704356b8b0e9bc1b2526013f04137308bcf57a4b9ae8d0a0"}) as unknown as TypedDocumentString<PromiseDutyDayMutation, PromiseDutyDayMutationVariables>;
export const DraftEntryDocument = new TypedDocumentString(`
    mutation DraftEntry($form: EntryForm!) {
  draftEntry(form: $form) {
    __typename
    ... on StaffEntry {
      id
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
}`, {"hash":"sha256:a85809d050a20cbc6a0d861eb0d911f2fd2153c4689161152347328c81db70c1"}) as unknown as TypedDocumentString<DraftEntryMutation, DraftEntryMutationVariables>;
export const EntryPageDocument = new TypedDocumentString(`
    query EntryPage($id: ID!) {
  me {
    id
  }
  entryForStaff(id: $id) {
    id
    likelyDouble {
      certain
      label
      entryId
    }
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
    publicSince
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
      text {
        ...FileTextParts
      }
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
}
fragment FileTextParts on FileText {
  state
  message
  progress
  pages
  textPages
  truncated
  secretMark
  warnings {
    code
    message
  }
}`, {"hash":"sha256:e257c8bfb08e52852d7221139b64b91331ef0db74a2b4e9a296d2c3c5e3b7004"}) as unknown as TypedDocumentString<EntryPageQuery, EntryPageQueryVariables>;
export const FileTextPageDocument = new TypedDocumentString(`
    query FileTextPage($entry: ID!, $document: ID!, $page: Int!) {
  me {
    id
    role
    agency {
      code
    }
  }
  entryForStaff(id: $entry) {
    id
    title
    files {
      documentId
      title
      name
      href
      text {
        ...FileTextParts
      }
    }
  }
  heldDocumentText(documentId: $document, page: $page) {
    page
    text
  }
}
    fragment FileTextParts on FileText {
  state
  message
  progress
  pages
  textPages
  truncated
  secretMark
  warnings {
    code
    message
  }
}`, {"hash":"sha256:76449440bca9ba2c1ef9dc560783f87791b3de58a8432b64e85cbbdd8fb187c6"}) as unknown as TypedDocumentString<FileTextPageQuery, FileTextPageQueryVariables>;
export const ClearSecretMarkDocument = new TypedDocumentString(`
    mutation ClearSecretMark($document: ID!, $reason: String!) {
  outcome: clearSecretMark(documentId: $document, reason: $reason) {
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
}`, {"hash":"sha256:51b707cf40910a9ce811c2cf0d3d98d8eb38d16abd9d27d553bd7282a83e2ae4"}) as unknown as TypedDocumentString<ClearSecretMarkMutation, ClearSecretMarkMutationVariables>;
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
export const RunImportDocument = new TypedDocumentString(`
    mutation RunImport($id: ID!, $includesSimilar: Boolean!) {
  outcome: runImport(id: $id, includesSimilar: $includesSimilar) {
    ...ImportOutcomeParts
  }
}
    fragment ImportOutcomeParts on ImportOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:68b3460e601b57e1f00c9fe1323a759b932736e8622a95893dabddba6c96ac06"}) as unknown as TypedDocumentString<RunImportMutation, RunImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  outcome: cancelImport(id: $id) {
    ...ImportOutcomeParts
  }
}
    fragment ImportOutcomeParts on ImportOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:5e27887b4ef81a3bd03a502b61559f6df410ab0cf0305a98c02dd0c1327a93d3"}) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const RetryImportDocument = new TypedDocumentString(`
    mutation RetryImport($id: ID!) {
  outcome: retryImport(id: $id) {
    ...ImportOutcomeParts
  }
}
    fragment ImportOutcomeParts on ImportOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:99686430d6a8f0201ded38af2ab9fabf428dbe2b52790c8a80af35d604750123"}) as unknown as TypedDocumentString<RetryImportMutation, RetryImportMutationVariables>;
export const ConfirmImportDocument = new TypedDocumentString(`
    mutation ConfirmImport($id: ID!) {
  outcome: confirmImport(id: $id) {
    ...ImportOutcomeParts
  }
}
    fragment ImportOutcomeParts on ImportOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:48b8fbc2fbbf0dd4898dbd53cf3477ca0e8c400c8dcd82ebce7f27a318452230"}) as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
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
    ...RefusalParts
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
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:8b34e6caaa49abd97a5aef6ea75add4a25164e8dacf363d70f6efe99b29e9d7c"}) as unknown as TypedDocumentString<RegisterRequestMutation, RegisterRequestMutationVariables>;
export const PrepareUrgingDocument = new TypedDocumentString(`
    query PrepareUrging($matter: UrgedMatterForm!) {
  me {
    id
  }
  urgedMatter(matter: $matter) {
    subject
    about
    agency {
      name
    }
  }
}
    `, {"hash":"sha256:c72fc34620601e6021160b29f112033c511bbce8100ad7ef8d8187ff533a0318"}) as unknown as TypedDocumentString<PrepareUrgingQuery, PrepareUrgingQueryVariables>;
export const UrgingPageDocument = new TypedDocumentString(`
    query UrgingPage($id: ID!) {
  me {
    id
  }
  urging(id: $id) {
    ...UrgingRow
    version
    requestId
    dutyId
    taskId
    addresseeId
    reportId
    directiveId
    openActions
    fromAgency {
      name
    }
    history {
      number
      at
      act
      by
      words
    }
  }
}
    fragment UrgingRow on Urging {
  id
  kind
  state
  subject
  about
  message
  sentOn
  dueOn
  answeredOn
  late
  agency {
    id
    code
    name
  }
}`, {"hash":"sha256:1356137e042c6a56d04715ee715c91ca61a289e6b26067ee7de33eec1b0f7156"}) as unknown as TypedDocumentString<UrgingPageQuery, UrgingPageQueryVariables>;
export const PaperImportsPageDocument = new TypedDocumentString(`
    query PaperImportsPage {
  me {
    id
  }
  paperImports {
    id
    agency {
      code
      name
    }
    document
    rows
    importedByName
    importedAt
    withdrawnAt
    withdrawnReason
  }
}
    `, {"hash":"sha256:775e5a93415bbcd4a604d1b53b02b270de2d216eb2ed43b9867465733a87d8eb"}) as unknown as TypedDocumentString<PaperImportsPageQuery, PaperImportsPageQueryVariables>;
export const ImportPaperDocument = new TypedDocumentString(`
    mutation ImportPaper($form: PaperRegisterForm!) {
  outcome: importPaperRegister(form: $form) {
    __typename
    ... on PaperTrial {
      rows
      tableFault
      faults {
        row
        column
        message
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
}`, {"hash":"sha256:188883b2df1cc11bc65df91a87348df4035a800e73654c3c6f5e84a6ad4cad50"}) as unknown as TypedDocumentString<ImportPaperMutation, ImportPaperMutationVariables>;
export const WithdrawPaperDocument = new TypedDocumentString(`
    mutation WithdrawPaper($id: ID!, $reason: String!) {
  outcome: withdrawPaperImport(id: $id, reason: $reason) {
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
}`, {"hash":"sha256:6ac84546c52c62beb9372e712d25425239f16a4b311cef0cd1a644e834d88197"}) as unknown as TypedDocumentString<WithdrawPaperMutation, WithdrawPaperMutationVariables>;
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
        isGone
      }
    }
  }
}
    `, {"hash":"sha256:ff6a69f361899c4c84b82a3c62c32ed1459fc63c33dde59a2592fe834563cf93"}) as unknown as TypedDocumentString<FindAgencyQuery, FindAgencyQueryVariables>;
export const FindEntryDocument = new TypedDocumentString(`
    query FindEntry($words: String!) {
  me {
    id
  }
  lookFirst(words: $words) {
    id
    title
    documentNumber
    issuer
    issuedOn
  }
}
    `, {"hash":"sha256:88a602e46b9455e7c108fb24ed437f8a9dce292411468bee409e1e1ec3e4759a"}) as unknown as TypedDocumentString<FindEntryQuery, FindEntryQueryVariables>;
export const PetitionPageDocument = new TypedDocumentString(`
    query PetitionPage($id: ID!) {
  me {
    id
  }
  petition(id: $id) {
    ...PetitionRow
    statute
    version
    evidence
    error
    finding
    correctedOn
    correctionForms
    correctionChannels
    openActions
    forwardedFrom
    deadline {
      ...DeadlineParts
    }
    entry {
      id
      documentNumber
      issuer
      forms
      state
      correctedOn
    }
    forwardedTo {
      reference
      state
      dueOn
      agency {
        name
      }
    }
    timeline {
      number
      at
      by
      text
      detail
    }
  }
}
    fragment PetitionRow on Petition {
  id
  reference
  state
  receivedOn
  dueOn
  decidedOn
  overdue
  sample
  claim
  agency {
    code
    name
    isGone
    successors {
      name
    }
  }
  entry {
    title
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
}`, {"hash":"sha256:e4970188ae1949e142850217a00c93fb47ea74fecbe9de0dd84ccf3bef4a6d39"}) as unknown as TypedDocumentString<PetitionPageQuery, PetitionPageQueryVariables>;
export const UpholdPetitionDocument = new TypedDocumentString(`
    mutation UpholdPetition($id: ID!, $expectedVersion: Int!, $error: OwnPublishedError!, $finding: String!) {
  outcome: upholdPetition(
    id: $id
    expectedVersion: $expectedVersion
    error: $error
    finding: $finding
  ) {
    ...PetitionOutcomeParts
  }
}
    fragment PetitionOutcomeParts on PetitionOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:eceda926ba57f2002fc66410dc40075af8c35261b100ae128e466792c0e02838"}) as unknown as TypedDocumentString<UpholdPetitionMutation, UpholdPetitionMutationVariables>;
export const RejectPetitionDocument = new TypedDocumentString(`
    mutation RejectPetition($id: ID!, $expectedVersion: Int!, $finding: String!) {
  outcome: rejectPetition(
    id: $id
    expectedVersion: $expectedVersion
    finding: $finding
  ) {
    ...PetitionOutcomeParts
  }
}
    fragment PetitionOutcomeParts on PetitionOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:3656a41848b69333aad50bd10a3d465d917c1fe1756f1b31e52fee923406152b"}) as unknown as TypedDocumentString<RejectPetitionMutation, RejectPetitionMutationVariables>;
export const ForwardPetitionDocument = new TypedDocumentString(`
    mutation ForwardPetition($id: ID!, $expectedVersion: Int!, $toAgencyCode: String!, $isOwnInformation: Boolean!, $finding: String!) {
  outcome: forwardPetition(
    id: $id
    expectedVersion: $expectedVersion
    toAgencyCode: $toAgencyCode
    isOwnInformation: $isOwnInformation
    finding: $finding
  ) {
    ...PetitionOutcomeParts
  }
}
    fragment PetitionOutcomeParts on PetitionOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:587e6c945044a3bb3fedddd87d2ae5a128c8695623a9d840c26efa675e8802c7"}) as unknown as TypedDocumentString<ForwardPetitionMutation, ForwardPetitionMutationVariables>;
export const RecordPetitionCorrectionDocument = new TypedDocumentString(`
    mutation RecordPetitionCorrection($id: ID!, $expectedVersion: Int!, $forms: [PublicationForm!]!, $channels: [String!]!) {
  outcome: recordPetitionCorrection(
    id: $id
    expectedVersion: $expectedVersion
    forms: $forms
    channels: $channels
  ) {
    ...PetitionOutcomeParts
  }
}
    fragment PetitionOutcomeParts on PetitionOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:337b71d598c437a49c0e2a367c6523c8dd1c93a61fd852e6e8895417841b970f"}) as unknown as TypedDocumentString<RecordPetitionCorrectionMutation, RecordPetitionCorrectionMutationVariables>;
export const DraftEntryFromItemDocument = new TypedDocumentString(`
    mutation DraftEntryFromItem($requestId: ID!, $itemNumber: Int!) {
  draftEntryFromItem(requestId: $requestId, itemNumber: $itemNumber) {
    __typename
    ... on ItemProposal {
      entry {
        id
        title
      }
      warnings {
        field
        message
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
}`, {"hash":"sha256:11c551d0ebd389a27131374b2e46a04a7fed6d4e0a8de925575f6eab010cb8f2"}) as unknown as TypedDocumentString<DraftEntryFromItemMutation, DraftEntryFromItemMutationVariables>;
export const ReportPageDocument = new TypedDocumentString(`
    query ReportPage($id: ID!) {
  me {
    id
  }
  reportPage(id: $id) {
    report {
      ...ReportRow
      template
      periodFrom
      periodUntil
    }
    openActions
    title
    toldBy
    totals {
      document
      cells {
        figure
        by
        value
      }
    }
    lastYearSource
    columns {
      number
      title
      isOurs
      lines {
        figure
        title
        unit
        isBrokenDown
        cells {
          by
          value
          lastYear
          lastYearImported
          missing
          imported
        }
      }
    }
    parts {
      part
      title
      isRequired
      text
    }
    outliers {
      figure
      title
      lastYear
      now
      explanation
    }
    restatements {
      figure
      title
      by
      reported
      now
      because {
        act
        count
      }
    }
    history {
      sequence
      event
      at
      by
      name
      remark
    }
    versions {
      number
      frozenAt
      hash
      isUnchanged
    }
    addressees {
      addressee
      under {
        instrument
        text
      }
    }
  }
}
    fragment UrgedParts on Urging {
  id
  kind
  sentOn
  standing
}
fragment ReportRow on YearlyReport {
  id
  year
  level
  state
  version
  dueOn
  late
  submittedOn
  firstSubmittedOn
  remindedAt
  urgings {
    ...UrgedParts
  }
  agency {
    code
    name
  }
  keeper {
    code
    name
  }
}`, {"hash":"sha256:cdb5028421273eb44ec55e66889897d3fec12034630a7701ae5aa923c1a366b0"}) as unknown as TypedDocumentString<ReportPageQuery, ReportPageQueryVariables>;
export const ReportReviewPageDocument = new TypedDocumentString(`
    query ReportReviewPage($level: ReviewLevel!, $agencyCode: String!, $isNamed: Boolean!, $from: Int!, $until: Int!) {
  me {
    id
  }
  agency(code: $agencyCode) @include(if: $isNamed) {
    id
    code
    name
  }
  reportReview(level: $level, agencyCode: $agencyCode, from: $from, until: $until) {
    __typename
    ...RefusalParts
    ... on ReportReview {
      agency {
        name
      }
      years {
        year
        source
        gap
        isOver
        reportId
        state
        submittedOn
        toldBy
      }
      columns {
        number
        title
        isOurs
        rows {
          figure
          title
          unit
          by
          cells {
            year
            value
            isRestated
            now
            missing
            imported
          }
        }
      }
    }
  }
}
    fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:2647d113e7b54faef1245bf9165a81797d050288bc1d7698f14961677046fb03"}) as unknown as TypedDocumentString<ReportReviewPageQuery, ReportReviewPageQueryVariables>;
export const SaveReportDocument = new TypedDocumentString(`
    mutation SaveReport($id: ID!, $expectedVersion: Int!, $narrative: NarrativeForm!, $explanations: [ExplanationForm!]!) {
  outcome: saveReport(
    id: $id
    expectedVersion: $expectedVersion
    narrative: $narrative
    explanations: $explanations
  ) {
    ...ReportOutcomeParts
  }
}
    fragment ReportOutcomeParts on ReportOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:b00ff566e9e38689e7e9bc0cc8534a2efb9cbce8975eef40b50ccce1b85ec03e"}) as unknown as TypedDocumentString<SaveReportMutation, SaveReportMutationVariables>;
export const BringReportTotalsDocument = new TypedDocumentString(`
    mutation BringReportTotals($id: ID!, $expectedVersion: Int!, $totals: ReportTotalsForm!) {
  outcome: bringReportTotals(
    id: $id
    expectedVersion: $expectedVersion
    totals: $totals
  ) {
    ...ReportOutcomeParts
  }
}
    fragment ReportOutcomeParts on ReportOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:c7a6fdf1feedf265a096d1d3a5c3098afb4694480b9c0720eeb5ad8422f4637c"}) as unknown as TypedDocumentString<BringReportTotalsMutation, BringReportTotalsMutationVariables>;
export const DropReportTotalsDocument = new TypedDocumentString(`
    mutation DropReportTotals($id: ID!, $expectedVersion: Int!) {
  outcome: dropReportTotals(id: $id, expectedVersion: $expectedVersion) {
    ...ReportOutcomeParts
  }
}
    fragment ReportOutcomeParts on ReportOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:31c53de7f657eb18db94e520d782b384d082167cbed3988a03eeef373f696d15"}) as unknown as TypedDocumentString<DropReportTotalsMutation, DropReportTotalsMutationVariables>;
export const SubmitReportDocument = new TypedDocumentString(`
    mutation SubmitReport($id: ID!, $expectedVersion: Int!) {
  outcome: submitReport(id: $id, expectedVersion: $expectedVersion) {
    ...ReportOutcomeParts
  }
}
    fragment ReportOutcomeParts on ReportOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:a4d2aa08da941c14412ff3fa3326c505f8edd544d9ef912c731a34ad652edf9c"}) as unknown as TypedDocumentString<SubmitReportMutation, SubmitReportMutationVariables>;
export const ReturnReportDocument = new TypedDocumentString(`
    mutation ReturnReport($id: ID!, $expectedVersion: Int!, $remark: String!) {
  outcome: returnReport(
    id: $id
    expectedVersion: $expectedVersion
    remark: $remark
  ) {
    ...ReportOutcomeParts
  }
}
    fragment ReportOutcomeParts on ReportOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:0995ada55d0ccdc32d3462b187a8f3849caab09f223898543682134841531fde"}) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
export const AcceptReportDocument = new TypedDocumentString(`
    mutation AcceptReport($id: ID!, $expectedVersion: Int!, $remark: String) {
  outcome: acceptReport(
    id: $id
    expectedVersion: $expectedVersion
    remark: $remark
  ) {
    ...ReportOutcomeParts
  }
}
    fragment ReportOutcomeParts on ReportOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:5341f449a5acddb2e0dfa955495d3db72ad0b29dd08f4a621ba277c0542d494f"}) as unknown as TypedDocumentString<AcceptReportMutation, AcceptReportMutationVariables>;
export const OpenIdentityDocument = new TypedDocumentString(`
    mutation OpenIdentity($id: ID!, $reason: String!) {
  openRequesterIdentity(id: $id, reason: $reason) {
    __typename
    ...RequesterIdentityParts
    ...RefusalParts
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
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:a6b347612739ac28dce90190ecb7b54c8f77010a8f109b022a73811ff273c7b3"}) as unknown as TypedDocumentString<OpenIdentityMutation, OpenIdentityMutationVariables>;
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
    urgings {
      ...UrgedParts
    }
    agency {
      code
      name
      isGone
      successors {
        name
      }
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
      deadline {
        ...DeadlineParts
      }
    }
    items {
      number
      description
      documentName
      outcome
      refusalGround
      answer
      reason
      publicEntry {
        id
        title
      }
      publicAddress
      publicationDue {
        ...AnswerDueParts
      }
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
    consents {
      id
      item
      state
      concerned
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
    fragment UrgedParts on Urging {
  id
  kind
  sentOn
  standing
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
fragment AnswerDueParts on AnswerDue {
  requestId
  itemNumber
  reference
  description
  documentName
  classTitle
  dueOn
  lateAlready
  overdue
  entryId
  fulfilled
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
}`, {"hash":"sha256:e3eb3e430d4a6d2ee3e68daefdf741e2e4eaa615de96d3e91c06412ece2c5450"}) as unknown as TypedDocumentString<RequestPageQuery, RequestPageQueryVariables>;
export const AfterAnswersDocument = new TypedDocumentString(`
    query AfterAnswers($from: CalendarDate, $until: CalendarDate, $after: String) {
  me {
    id
    role
  }
  answerDues(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...AnswerDueParts
      }
    }
  }
  deflection(from: $from, until: $until) {
    agency {
      code
      name
    }
    looked
    answered
    asked
    percent
  }
}
    fragment AnswerDueParts on AnswerDue {
  requestId
  itemNumber
  reference
  description
  documentName
  classTitle
  dueOn
  lateAlready
  overdue
  entryId
  fulfilled
}`, {"hash":"sha256:67507c0eaca70e190cc0b67cc1d0049367028683b9613fda424f6487a4258dbf"}) as unknown as TypedDocumentString<AfterAnswersQuery, AfterAnswersQueryVariables>;
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
export const AgencyTreePageDocument = new TypedDocumentString(`
    query AgencyTreePage($on: CalendarDate!) {
  me {
    id
  }
  agencyTree(on: $on) {
    name
    parentId
    agency {
      id
      code
      level
    }
  }
  treeChanges {
    id
    type
    on
    decision
    lateReason
    byName
    agency {
      code
      name
    }
  }
}
    `, {"hash":"sha256:ee02c25d5e59c21f9269f84354dc0f9f86a8490a3cf23f21d87c1160904e0624"}) as unknown as TypedDocumentString<AgencyTreePageQuery, AgencyTreePageQueryVariables>;
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
    isGone
    placements {
      parent {
        code
        name
      }
      validFrom
      validUntil
    }
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
    facilities {
      ...FacilityParts
    }
  }
  contactHistory(agencyCode: $code) {
    ...ContactHistoryParts
  }
}
    fragment ContactHistoryParts on ContactHistory {
  version
  points {
    id
    unit
    person
    post
    address
    phone
    email
    hours
    validFrom
    validUntil
    checkedOn
  }
  absences {
    id
    contactPointId
    deputy
    deputyPost
    from
    until
  }
}
fragment FacilityParts on Facility {
  id
  version
  kind
  title
  place
  hours
  count
  note
  checkedOn
}`, {"hash":"sha256:ae938d40796dfd4450712e7cd73ffafdac329d763c3c9ca3ec9aa146f622aa05"}) as unknown as TypedDocumentString<AgencyQuery, AgencyQueryVariables>;
export const AlertChoicesDocument = new TypedDocumentString(`
    query AlertChoices {
  me {
    id
  }
  alertChoices {
    subject
    rhythm
  }
}
    `, {"hash":"sha256:d157862a4bc662c532a5e6e625f741f258357231be63ebb03c1a479c71b12bd7"}) as unknown as TypedDocumentString<AlertChoicesQuery, AlertChoicesQueryVariables>;
export const ChooseAlertsDocument = new TypedDocumentString(`
    mutation ChooseAlerts($choices: [AlertChoiceForm!]!) {
  outcome: chooseAlerts(choices: $choices) {
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
}`, {"hash":"sha256:db10be3bf72400cf2f90896e579c3a988d597d0c3adb9fed2d0a4ea6b6cbc26b"}) as unknown as TypedDocumentString<ChooseAlertsMutation, ChooseAlertsMutationVariables>;
export const AliasesDocument = new TypedDocumentString(`
    query Aliases($search: String, $after: String) {
  me {
    id
    role
  }
  searchAliases(search: $search, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        term
        means
        kind
        bothWays
        active
        version
        history {
          number
          at
          byName
          term
          means
          active
        }
      }
    }
  }
}
    `, {"hash":"sha256:f68f53486561f90d6cd05f65c35551280cdb96e15a1003db3422d1466d91b781"}) as unknown as TypedDocumentString<AliasesQuery, AliasesQueryVariables>;
export const AddAliasDocument = new TypedDocumentString(`
    mutation AddAlias($form: SearchAliasForm!) {
  outcome: addSearchAlias(form: $form) {
    ...AliasOutcomeParts
  }
}
    fragment AliasOutcomeParts on SearchAliasOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:7900c55ecbb8709bf790665c24eaaea915cbcf10304fbf05d432adfaf732df7f"}) as unknown as TypedDocumentString<AddAliasMutation, AddAliasMutationVariables>;
export const ChangeAliasDocument = new TypedDocumentString(`
    mutation ChangeAlias($id: ID!, $version: Int!, $form: SearchAliasForm!) {
  outcome: changeSearchAlias(id: $id, version: $version, form: $form) {
    ...AliasOutcomeParts
  }
}
    fragment AliasOutcomeParts on SearchAliasOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:e62bfd35e5484c0190c237998c984fa88d66bc7eedb62a33a834f48b036b9e74"}) as unknown as TypedDocumentString<ChangeAliasMutation, ChangeAliasMutationVariables>;
export const SetAliasActiveDocument = new TypedDocumentString(`
    mutation SetAliasActive($id: ID!, $version: Int!, $active: Boolean!) {
  outcome: setSearchAliasActive(id: $id, version: $version, active: $active) {
    ...AliasOutcomeParts
  }
}
    fragment AliasOutcomeParts on SearchAliasOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:65cf164e70fc96c196b3805c6961d3208e0d92ca41f4495603168c57da1f2f70"}) as unknown as TypedDocumentString<SetAliasActiveMutation, SetAliasActiveMutationVariables>;
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
export const ContactOverviewDocument = new TypedDocumentString(`
    query ContactOverview($state: ContactState, $after: String) {
  me {
    id
  }
  contactOverview(state: $state, first: 50, after: $after) {
    counts {
      state
      count
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        state
        agency {
          id
          code
          name
        }
        contactPoint {
          unit
          person
          phone
          standsInFor
          checkedOn
        }
      }
    }
  }
}
    `, {"hash":"sha256:8dc56ce53ed3fa8caf5f6af3b9ade6fd8c6a44d86b6b25979f90f699c76cbe4a"}) as unknown as TypedDocumentString<ContactOverviewQuery, ContactOverviewQueryVariables>;
export const CountedFactsPageDocument = new TypedDocumentString(`
    query CountedFactsPage($agencyCode: String!, $from: CalendarDate!, $until: CalendarDate!, $isAlone: Boolean!, $figure: FigureCode!, $by: String, $first: Int!, $after: String) {
  me {
    id
  }
  figures {
    code
    name
    definition
    unit
  }
  countedFacts(
    agencyCode: $agencyCode
    from: $from
    until: $until
    isAlone: $isAlone
    figure: $figure
    by: $by
    first: $first
    after: $after
  ) {
    id
    cursor
    on
    source
    sourceId
    reference
    subject
    item
    by
    amount
    agency {
      code
      name
    }
  }
}
    `, {"hash":"sha256:2646b0d5fedd993e51d253b2fc4b8d3f93ec6015e2f3780bf15f4603f00250c2"}) as unknown as TypedDocumentString<CountedFactsPageQuery, CountedFactsPageQueryVariables>;
export const DisseminationsPageDocument = new TypedDocumentString(`
    query DisseminationsPage($from: CalendarDate!, $until: CalendarDate!, $after: String) {
  me {
    id
  }
  disseminationTotals(from: $from, until: $until) {
    audience
    channel
    events
    reach
    reachUnknown
    agencies
  }
  bodiesWithoutDissemination(from: $from, until: $until) {
    totalCount
    agencies {
      id
      name
    }
  }
  disseminations(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...DisseminationParts
      }
    }
  }
}
    fragment DisseminationParts on Dissemination {
  id
  version
  title
  heldOn
  audience
  channel
  reach
  note
  agency {
    code
    name
  }
}`, {"hash":"sha256:fca0a9e106bcb2c773b6520cc1b8141cf94b934e7e04223db182efcd51d39ebe"}) as unknown as TypedDocumentString<DisseminationsPageQuery, DisseminationsPageQueryVariables>;
export const KeepDisseminationDocument = new TypedDocumentString(`
    mutation KeepDissemination($code: String!, $form: DisseminationForm!) {
  outcome: keepDissemination(agencyCode: $code, form: $form) {
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
}`, {"hash":"sha256:995f27fec4d8ab21edfd77cb348a1169bb707766cd3c7d235d66b64ac81e6aff"}) as unknown as TypedDocumentString<KeepDisseminationMutation, KeepDisseminationMutationVariables>;
export const DutiesDocument = new TypedDocumentString(`
    query Duties($code: String!, $state: DutyState, $after: String) {
  me {
    id
  }
  agency(code: $code) {
    code
    name
  }
  duties(agencyCode: $code, state: $state, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...DutyRow
      }
    }
  }
}
    fragment DutyRow on PublicationDuty {
  id
  title
  period
  classKey
  dueOn
  basis
  state
  daysLate
  derivation
  provisional
  termUnverified
  publishedUntil
  urgings {
    ...UrgedParts
  }
  under {
    instrument
    text
  }
  met {
    entryId
    title
    on
    isDayKnown
  }
}
fragment UrgedParts on Urging {
  id
  kind
  sentOn
  standing
}`, {"hash":"sha256:25e29200091c00069cd26f8c36e1641448d3fd9a8c4c82ac21bad04cf73656cb"}) as unknown as TypedDocumentString<DutiesQuery, DutiesQueryVariables>;
export const DutyYearDocument = new TypedDocumentString(`
    query DutyYear($code: String!, $from: CalendarDate!, $until: CalendarDate!) {
  me {
    id
  }
  agency(code: $code) {
    code
    name
  }
  dutyCalendar(agencyCode: $code, from: $from, until: $until) {
    id
    title
    period
    dueOn
    state
    daysLate
  }
}
    `, {"hash":"sha256:6b18aca774d0191d89c1ee56ef7e6ef720c7b768110f7a1b5560fd3b0a1990e6"}) as unknown as TypedDocumentString<DutyYearQuery, DutyYearQueryVariables>;
export const DutyEventsPageDocument = new TypedDocumentString(`
    query DutyEventsPage($code: String!) {
  me {
    id
  }
  agency(code: $code) {
    code
    name
  }
  dutyEvents(agencyCode: $code) {
    recordable {
      event
      words
      duty
      periods {
        key
        words
      }
    }
    recorded {
      id
      words
      on
      periodKey
      documentNumber
      withdrawnAt
      withdrawalReason
    }
  }
}
    `, {"hash":"sha256:c0059c754731c13b6ea3d780241637149a8c03b6b9163852247c8f002aa5b06f"}) as unknown as TypedDocumentString<DutyEventsPageQuery, DutyEventsPageQueryVariables>;
export const RecordDutyEventDocument = new TypedDocumentString(`
    mutation RecordDutyEvent($code: String!, $form: DutyEventForm!) {
  outcome: recordDutyEvent(agencyCode: $code, form: $form) {
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
}`, {"hash":"sha256:dae00cf6d91f3fd5701b3c816fa7879472f67d9a9f476c261a0ff989f9839a37"}) as unknown as TypedDocumentString<RecordDutyEventMutation, RecordDutyEventMutationVariables>;
export const WithdrawDutyEventDocument = new TypedDocumentString(`
    mutation WithdrawDutyEvent($id: ID!, $reason: String!) {
  outcome: withdrawDutyEvent(id: $id, reason: $reason) {
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
}`, {"hash":"sha256:c30f26e2f31d11fe09f39903216a0de521fdb732d8ddd0b4b2941d69d813d85a"}) as unknown as TypedDocumentString<WithdrawDutyEventMutation, WithdrawDutyEventMutationVariables>;
export const DutyOverviewDocument = new TypedDocumentString(`
    query DutyOverview {
  me {
    id
    role
    agency {
      code
    }
  }
  dutyOverview {
    agency {
      id
      code
      name
    }
    duties {
      total
      due
      metOnTime
      metLate
      metDayUnknown
      overdue
      daysLateMost
    }
    completeness {
      met
      total
      percent
    }
  }
}
    `, {"hash":"sha256:3af76b5a9a39a3e79af47286af5306ab46c096240c627eb2710575e12b15c1ec"}) as unknown as TypedDocumentString<DutyOverviewQuery, DutyOverviewQueryVariables>;
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
export const GuidanceListDocument = new TypedDocumentString(`
    query GuidanceList {
  staffGuidance {
    slug
    kind
    audience
    title
    summary
    version
    reviewOn
    reviewOverdue
  }
}
    `, {"hash":"sha256:29b281c04c65629edfecb05dca21dc2fa7a3a4582f73af3c1df438e152f5dcd8"}) as unknown as TypedDocumentString<GuidanceListQuery, GuidanceListQueryVariables>;
export const GuidanceVersionsOfDocument = new TypedDocumentString(`
    query GuidanceVersionsOf($slug: String!) {
  guidanceVersions(slug: $slug) {
    ...GuidanceParts
  }
}
    fragment GuidanceParts on Guidance {
  slug
  version
  kind
  audience
  rank
  title
  summary
  body
  easyBody
  reviewOn
  withdrawn
  writtenAt
  publicAddress
  links {
    kind
    title
    address
  }
}`, {"hash":"sha256:dd749e554b25b73352633df8bd9365522828b9466dd5c2c0fd354183d4a8cf65"}) as unknown as TypedDocumentString<GuidanceVersionsOfQuery, GuidanceVersionsOfQueryVariables>;
export const PublishGuidanceDocument = new TypedDocumentString(`
    mutation PublishGuidance($form: GuidanceForm!) {
  outcome: publishGuidance(form: $form) {
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
}`, {"hash":"sha256:e8df7e2b2428a6e30d4dd6edf3afe7719cd7ff3ceec1ea9993f8849b83260f16"}) as unknown as TypedDocumentString<PublishGuidanceMutation, PublishGuidanceMutationVariables>;
export const WithdrawGuidanceDocument = new TypedDocumentString(`
    mutation WithdrawGuidance($slug: String!, $version: Int!) {
  outcome: withdrawGuidance(slug: $slug, expectedVersion: $version) {
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
}`, {"hash":"sha256:a060b32694ac8c8d352b6c7e6debc680818f56d648db7a502e0b428390c2255a"}) as unknown as TypedDocumentString<WithdrawGuidanceMutation, WithdrawGuidanceMutationVariables>;
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
export const IndicatorCasesDocument = new TypedDocumentString(`
    query IndicatorCases($from: CalendarDate!, $until: CalendarDate!, $indicator: IndicatorCode!, $agencyId: ID!, $after: String) {
  me {
    id
  }
  indicatorCases(
    from: $from
    until: $until
    indicator: $indicator
    agencyId: $agencyId
    after: $after
  ) {
    totalCount
    agency {
      id
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        requestId
        reference
        item
        receivedOn
        validOn
        dueOn
        decidedOn
      }
    }
  }
}
    `, {"hash":"sha256:113c6f74a6a54911d59c29eba08145839dbd99903ea079a6ee7e7210071c6265"}) as unknown as TypedDocumentString<IndicatorCasesQuery, IndicatorCasesQueryVariables>;
export const IndicatorsPageDocument = new TypedDocumentString(`
    query IndicatorsPage($from: CalendarDate!, $until: CalendarDate!) {
  me {
    id
  }
  indicators(from: $from, until: $until) {
    indicator {
      code
      name
      question
      numerator
      denominator
      exclusions
      unit
      least
    }
    ranges {
      level
      bodies
      lower
      middle
      upper
    }
    cells {
      agency {
        id
        name
      }
      numerator
      denominator
      value
      standing
    }
  }
}
    `, {"hash":"sha256:5f252c3795f99f28558c2436fcf396dde2e7a9a78b56d597eb9a1aa45d00ed70"}) as unknown as TypedDocumentString<IndicatorsPageQuery, IndicatorsPageQueryVariables>;
export const OversightDeskDocument = new TypedDocumentString(`
    query OversightDesk {
  me {
    id
  }
  inboxCounts {
    bucket
    count
  }
  reminders: urgings(state: sent, kind: reminder, first: 1) {
    totalCount
  }
  questions: urgings(state: sent, kind: question, first: 1) {
    totalCount
  }
  inspectionSamples(first: 3) {
    totalCount
    edges {
      node {
        id
        drawnAt
        drawnBy
        from
        until
        stratifyBy
      }
    }
  }
}
    `, {"hash":"sha256:ac80bac0f0f2d25364d1e66fcf8e6b8a73e85d0d3c81e0d9f4ec0e057fc402e0"}) as unknown as TypedDocumentString<OversightDeskQuery, OversightDeskQueryVariables>;
export const OverviewPageDocument = new TypedDocumentString(`
    query OverviewPage {
  me {
    id
    role
    agency {
      code
      name
    }
  }
  inboxCounts {
    bucket
    count
  }
  backlog {
    from
    until
    received
    closed
    open
  }
}
    `, {"hash":"sha256:ddffd139fb2d4f830bb3b2b63c666b9f237ef536e351ab8053c37ce80f1df5da"}) as unknown as TypedDocumentString<OverviewPageQuery, OverviewPageQueryVariables>;
export const OverviewFiguresDocument = new TypedDocumentString(`
    query OverviewFigures($agencyCode: String!, $from: CalendarDate!, $until: CalendarDate!, $isAlone: Boolean!) {
  me {
    id
  }
  figures {
    code
    name
    definition
    unit
  }
  statistics(
    agencyCode: $agencyCode
    from: $from
    until: $until
    isAlone: $isAlone
  ) {
    missing
    cells {
      figure
      by
      value
      imported
    }
  }
}
    `, {"hash":"sha256:f866e4f55a7770d3d84dbdb8b209be480186c25f2b8f25a4f635866831a6e678"}) as unknown as TypedDocumentString<OverviewFiguresQuery, OverviewFiguresQueryVariables>;
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
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:5fa23a180590e78603ec9b69c53432261ca4649902b1f203a280b14ac4a8b8fe"}) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const DeactivateDocument = new TypedDocumentString(`
    mutation Deactivate($id: ID!) {
  outcome: deactivateStaffMember(id: $id) {
    ...StaffOutcomeParts
  }
}
    fragment StaffOutcomeParts on StaffOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:08147f1964f02a3063845c5e1f660710aef31d708eebb1cbe9a789e1bc8bdf08"}) as unknown as TypedDocumentString<DeactivateMutation, DeactivateMutationVariables>;
export const RevokeSessionsDocument = new TypedDocumentString(`
    mutation RevokeSessions($id: ID!) {
  outcome: revokeSessions(id: $id) {
    ...StaffOutcomeParts
  }
}
    fragment StaffOutcomeParts on StaffOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:13e517ceacd6d7fc7f73d5641451a6df61054128c11d4d927c334c205bca2a25"}) as unknown as TypedDocumentString<RevokeSessionsMutation, RevokeSessionsMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($id: ID!, $password: String!) {
  outcome: resetPassword(id: $id, password: $password) {
    ...StaffOutcomeParts
  }
}
    fragment StaffOutcomeParts on StaffOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:b2475c1233ac1ce78b5c17fb8f0c24990e4b45849b6bb43be8004eb5f3c0d696"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($form: StaffForm!) {
  outcome: createStaffMember(form: $form) {
    ...StaffOutcomeParts
  }
}
    fragment StaffOutcomeParts on StaffOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:d3ed18f03bf69bce5a143719ce99807af99a82a91540b97d569db6d6aff126ed"}) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const PetitionsDocument = new TypedDocumentString(`
    query Petitions($bucket: PetitionBucket!, $after: String) {
  me {
    id
  }
  petitions(bucket: $bucket, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...PetitionRow
      }
    }
  }
}
    fragment PetitionRow on Petition {
  id
  reference
  state
  receivedOn
  dueOn
  decidedOn
  overdue
  sample
  claim
  agency {
    code
    name
    isGone
    successors {
      name
    }
  }
  entry {
    title
  }
}`, {"hash":"sha256:549c58e2a137fa3446971be55685f5cfe4aa06d8435cf0b14aad9bbe836d70a4"}) as unknown as TypedDocumentString<PetitionsQuery, PetitionsQueryVariables>;
export const PostingsPageDocument = new TypedDocumentString(`
    query PostingsPage($code: String!) {
  me {
    id
  }
  agencySection(code: $code) {
    agency {
      code
      name
    }
    postings {
      id
      title
      place
      postedOn
      takenDownOn
      photoHref
      state
      stateWords
      daysMissing
      minimum {
        dueOn
        derivation
        provisional
      }
    }
  }
}
    `, {"hash":"sha256:7261fce215037ffb18f874fadcb7b94c492aec89987e5ac8b95d172ae7b26f59"}) as unknown as TypedDocumentString<PostingsPageQuery, PostingsPageQueryVariables>;
export const RecordPostingDocument = new TypedDocumentString(`
    mutation RecordPosting($code: String!, $form: PostingForm!) {
  outcome: recordPosting(agencyCode: $code, form: $form) {
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
}`, {"hash":"sha256:fc62def93cf71d76732559c2c6dcbe16cb655cb6af927f5eeee8d0061d6c8a49"}) as unknown as TypedDocumentString<RecordPostingMutation, RecordPostingMutationVariables>;
export const TakeDownPostingDocument = new TypedDocumentString(`
    mutation TakeDownPosting($id: ID!, $takenDownOn: CalendarDate!) {
  outcome: takeDownPosting(id: $id, takenDownOn: $takenDownOn) {
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
}`, {"hash":"sha256:a33caadefd883091bb30885fcbdd7cd398108f2a1bc46cda8972faf724cb5ef5"}) as unknown as TypedDocumentString<TakeDownPostingMutation, TakeDownPostingMutationVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports($year: Int, $after: String) {
  me {
    id
  }
  reports(year: $year, after: $after) {
    totalCount
    year
    years
    mayOpen
    mayCompile
    counts {
      state
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ReportRow
      }
    }
  }
}
    fragment UrgedParts on Urging {
  id
  kind
  sentOn
  standing
}
fragment ReportRow on YearlyReport {
  id
  year
  level
  state
  version
  dueOn
  late
  submittedOn
  firstSubmittedOn
  remindedAt
  urgings {
    ...UrgedParts
  }
  agency {
    code
    name
  }
  keeper {
    code
    name
  }
}`, {"hash":"sha256:76cf6a8c8a673658ae1fce086d787f18fc651ac7cc841081f79184f37f093ebd"}) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const OpenReportsDocument = new TypedDocumentString(`
    mutation OpenReports($form: ReportOpening!) {
  outcome: openReports(form: $form) {
    ...ReportsOutcomeParts
  }
}
    fragment ReportsOutcomeParts on ReportsOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:76e212c6e49fbbd465f1effdd1e29c7d4502881e6521258aa9a8b9cae49e7740"}) as unknown as TypedDocumentString<OpenReportsMutation, OpenReportsMutationVariables>;
export const RemindReportsDocument = new TypedDocumentString(`
    mutation RemindReports($year: Int!) {
  outcome: remindReports(year: $year) {
    ...ReportsOutcomeParts
  }
}
    fragment ReportsOutcomeParts on ReportsOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:093918918e20a7532eade975511f40f769d6d469ac0e90c21d67e533d7af9155"}) as unknown as TypedDocumentString<RemindReportsMutation, RemindReportsMutationVariables>;
export const CompileReportsDocument = new TypedDocumentString(`
    mutation CompileReports($year: Int!) {
  outcome: compileReports(year: $year) {
    ...ReportOutcomeParts
  }
}
    fragment ReportOutcomeParts on ReportOutcome {
  __typename
  ...RefusalParts
}
fragment RefusalParts on NotAllowed {
  violations {
    code
    field
    message
  }
}`, {"hash":"sha256:f304e5be8833f47fde43b2b9a820434e4d5d7e171b624d4ac46e6d19167ddd29"}) as unknown as TypedDocumentString<CompileReportsMutation, CompileReportsMutationVariables>;
export const NoteSampleCaseDocument = new TypedDocumentString(`
    mutation NoteSampleCase($sampleId: ID!, $requestId: ID!, $finding: InspectionFinding!, $note: String!) {
  outcome: noteSampleCase(
    sampleId: $sampleId
    requestId: $requestId
    finding: $finding
    note: $note
  ) {
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
}`, {"hash":"sha256:85aa3104d4a68292bb319572c6f56f7f637630ff16c2a8360053b05122a4870c"}) as unknown as TypedDocumentString<NoteSampleCaseMutation, NoteSampleCaseMutationVariables>;
export const SamplesPageDocument = new TypedDocumentString(`
    query SamplesPage($after: String) {
  me {
    id
  }
  inspectionSamples(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        agency {
          name
        }
        from
        until
        frameOn
        stratifyBy
        size
        seed
        frameSize
        drawnBy
        drawnAt
      }
    }
  }
}
    `, {"hash":"sha256:d1804389cf5760ee2795c7ae9340ce4984035499528fe7b61ba55a0b13a79efa"}) as unknown as TypedDocumentString<SamplesPageQuery, SamplesPageQueryVariables>;
export const DrawSampleDocument = new TypedDocumentString(`
    mutation DrawSample($form: SampleForm!) {
  outcome: drawSample(form: $form) {
    __typename
    ... on InspectionSample {
      id
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
}`, {"hash":"sha256:16296b1118c0e2ac740a760b6228c9cb12cf4bd4c47b1f0f9f6ca2b495525e9e"}) as unknown as TypedDocumentString<DrawSampleMutation, DrawSampleMutationVariables>;
export const SectionPageDocument = new TypedDocumentString(`
    query SectionPage($code: String!) {
  me {
    id
  }
  agencySection(code: $code) {
    agency {
      code
      name
    }
    completeness {
      met
      total
      percent
    }
    blocks {
      ...SectionBlockParts
    }
  }
}
    fragment SectionBlockParts on SectionBlock {
  block
  title
  filledBySystem
  content
  link
  document {
    id
    name
    href
  }
  owner
  checkedOn
  version
  met
  gapMessage
  under {
    instrument
    text
  }
}`, {"hash":"sha256:1987c91fa65fc636f1c588d0b816c79df2540fbbe0811f88177dc5e26f371301"}) as unknown as TypedDocumentString<SectionPageQuery, SectionPageQueryVariables>;
export const WriteSectionBlockDocument = new TypedDocumentString(`
    mutation WriteSectionBlock($code: String!, $form: SectionBlockForm!) {
  outcome: writeSectionBlock(agencyCode: $code, form: $form) {
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
}`, {"hash":"sha256:58822b341221df7477eb68b806b22f8d1ecba93611489baf2324096896eb6aa1"}) as unknown as TypedDocumentString<WriteSectionBlockMutation, WriteSectionBlockMutationVariables>;
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
export const ConsoleStatisticsDocument = new TypedDocumentString(`
    query ConsoleStatistics($agencyCode: String!, $from: CalendarDate!, $until: CalendarDate!, $isAlone: Boolean!) {
  me {
    id
  }
  figures {
    code
    group
    name
    definition
    unit
    denominator
  }
  statistics(
    agencyCode: $agencyCode
    from: $from
    until: $until
    isAlone: $isAlone
  ) {
    missing
    isUpToDate
    agency {
      name
    }
    cells {
      figure
      by
      value
      imported
    }
  }
}
    `, {"hash":"sha256:3549db5b3fa273a72c1d997ea54b14ab9e06663353037592f8f1498b5374788d"}) as unknown as TypedDocumentString<ConsoleStatisticsQuery, ConsoleStatisticsQueryVariables>;
export const TrainingsPageDocument = new TypedDocumentString(`
    query TrainingsPage($from: CalendarDate!, $until: CalendarDate!, $after: String) {
  me {
    id
  }
  trainingCoverage(from: $from, until: $until) {
    trained
    named
    missing
    percent
    months
    untrained {
      person
      agency {
        id
        name
      }
    }
  }
  trainings(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...TrainingParts
      }
    }
  }
}
    fragment TrainingParts on Training {
  id
  version
  title
  heldOn
  place
  trainer
  agency {
    code
    name
  }
  attendees {
    person
    post
    agency {
      code
      name
    }
  }
  materials {
    id
    name
    href
  }
}`, {"hash":"sha256:88171fde08aecd449303e60ebcfb6e88d5223592e6a9d035f2f4ab8504852e50"}) as unknown as TypedDocumentString<TrainingsPageQuery, TrainingsPageQueryVariables>;
export const KeepTrainingDocument = new TypedDocumentString(`
    mutation KeepTraining($code: String!, $form: TrainingForm!) {
  outcome: keepTraining(agencyCode: $code, form: $form) {
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
}`, {"hash":"sha256:03b2f4516cd94d31f036caa207ae06b8c5c8f8dd03a1cb09a2ef1298bc85abe6"}) as unknown as TypedDocumentString<KeepTrainingMutation, KeepTrainingMutationVariables>;
export const UrgingCountsPageDocument = new TypedDocumentString(`
    query UrgingCountsPage($after: String) {
  me {
    id
  }
  urgingCounts(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        agency {
          code
          name
        }
        urged
        unanswered
        waiting
        closedUnanswered
        answeredLate
        answeredInTime
      }
    }
  }
}
    `, {"hash":"sha256:0187077d44f96165a7bf57b407789196f9481f7471a7225faee4f66d680c7d37"}) as unknown as TypedDocumentString<UrgingCountsPageQuery, UrgingCountsPageQueryVariables>;
export const AnswerUrgingDocument = new TypedDocumentString(`
    mutation AnswerUrging($id: ID!, $expectedVersion: Int!, $answer: String!) {
  outcome: answerUrging(
    id: $id
    expectedVersion: $expectedVersion
    answer: $answer
  ) {
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
}`, {"hash":"sha256:a9909f301ab9f4d6b6e21d32e83a6eb079dd2ea6fced27480467a1d581dbb9fe"}) as unknown as TypedDocumentString<AnswerUrgingMutation, AnswerUrgingMutationVariables>;
export const CloseUrgingDocument = new TypedDocumentString(`
    mutation CloseUrging($id: ID!, $expectedVersion: Int!, $remark: String!) {
  outcome: closeUrging(
    id: $id
    expectedVersion: $expectedVersion
    remark: $remark
  ) {
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
}`, {"hash":"sha256:9586c2ade9b3695aaa975cd7f43a37f50399b6c21c6686d4ba0bd9d36f59dbf9"}) as unknown as TypedDocumentString<CloseUrgingMutation, CloseUrgingMutationVariables>;
export const UrgingsPageDocument = new TypedDocumentString(`
    query UrgingsPage($state: UrgingState, $standing: UrgingStanding, $kind: UrgingKind, $agencyCode: String, $after: String) {
  me {
    id
  }
  urgings(
    state: $state
    standing: $standing
    kind: $kind
    agencyCode: $agencyCode
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...UrgingRow
      }
    }
  }
}
    fragment UrgingRow on Urging {
  id
  kind
  state
  subject
  about
  message
  sentOn
  dueOn
  answeredOn
  late
  agency {
    id
    code
    name
  }
}`, {"hash":"sha256:ca560bc3f92ee915cc8b9c09c6a10a89d952ae1d684fc6aa83a2c02784f4cec3"}) as unknown as TypedDocumentString<UrgingsPageQuery, UrgingsPageQueryVariables>;
export const SendUrgingDocument = new TypedDocumentString(`
    mutation SendUrging($form: UrgingForm!) {
  outcome: sendUrging(form: $form) {
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
}`, {"hash":"sha256:652acc90c5eb34f7e9cc3a3114604fd38458955cf28c75fa0d88404a43566569"}) as unknown as TypedDocumentString<SendUrgingMutation, SendUrgingMutationVariables>;
export const SamplePageDocument = new TypedDocumentString(`
    query SamplePage($id: ID!) {
  me {
    id
  }
  inspectionSample(id: $id) {
    id
    agency {
      name
    }
    from
    until
    frameOn
    stratifyBy
    size
    seed
    frameSize
    frameHash
    drawnBy
    drawnAt
    strata {
      agency {
        code
        name
      }
      outcome
      inFrame
      drawn
    }
    cases {
      position
      requestId
      reference
      outcome
      agency {
        name
      }
      notes {
        finding
        note
        by
        at
      }
    }
  }
}
    `, {"hash":"sha256:fa7636b7c91b195a0335053a7e6292a5de2160cd9303dbdd3777b2056e5d5b9d"}) as unknown as TypedDocumentString<SamplePageQuery, SamplePageQueryVariables>;
export const SampleDrawnAgainDocument = new TypedDocumentString(`
    query SampleDrawnAgain($id: ID!) {
  me {
    id
  }
  sampleDrawnAgain(id: $id) {
    frameSize
    frameHash
    isSameFrame
    isSameSample
  }
}
    `, {"hash":"sha256:e4fd6dbc9421f677c3b7deb9c13a93a08dce9b1af9c6f317b862f224955183e3"}) as unknown as TypedDocumentString<SampleDrawnAgainQuery, SampleDrawnAgainQueryVariables>;
export const StatisticsViewerDocument = new TypedDocumentString(`
    query StatisticsViewer {
  me {
    id
    role
    agency {
      code
    }
  }
}
    `, {"hash":"sha256:b3943f63f94197a845aef3e20c85c7da88e8b2213ecd975466ac9fcfc4da46ae"}) as unknown as TypedDocumentString<StatisticsViewerQuery, StatisticsViewerQueryVariables>;
export const OwnAgencyDocument = new TypedDocumentString(`
    query OwnAgency {
  me {
    id
    agency {
      code
    }
  }
}
    `, {"hash":"sha256:daa59ba24715d926bbf0f3970f5a2df397b24ae0c6158ee0c8c62f00a2f56b20"}) as unknown as TypedDocumentString<OwnAgencyQuery, OwnAgencyQueryVariables>;
export const TreePreviewDocument = new TypedDocumentString(`
    query TreePreview($form: TreeChangeForm!) {
  me {
    id
  }
  treeChange(form: $form) {
    __typename
    ... on TreeChangePreview {
      version
      bodiesBelow
      years
      matters {
        matter
        count
      }
      before {
        parent {
          name
        }
        validFrom
        validUntil
      }
      after {
        parent {
          name
        }
        validFrom
        validUntil
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
}`, {"hash":"sha256:20cc40b6e4793c842b6da13925ce3a5a5ee48537edb14e0fe49218e1c86423ae"}) as unknown as TypedDocumentString<TreePreviewQuery, TreePreviewQueryVariables>;
export const ChangeTreeDocument = new TypedDocumentString(`
    mutation ChangeTree($form: TreeChangeForm!, $previewVersion: String!) {
  changeTree(form: $form, previewVersion: $previewVersion) {
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
}`, {"hash":"sha256:e077d8e63832de45f6d10f8235639e9bf8688f5e50f4821e25199adb91d8c5e4"}) as unknown as TypedDocumentString<ChangeTreeMutation, ChangeTreeMutationVariables>;