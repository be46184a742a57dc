import { TREE_FAULT_CODES } from './agency/tree-faults.ts';
import { DEADLINE_ERROR_CODES } from './law/deadline-errors.ts';

/** Why a form is not accepted as it stands. */
export const FORM_VIOLATION_CODES = [
  'required',
  'too_long',
  'too_many',
  'not_a_date',
  'not_an_email',
  'not_a_phone_number',
  'not_an_id_number',
  'not_a_number',
  'in_the_future',
  'agency_unknown',
  'not_the_keeper',
  'agency_abolished',
  'agency_not_bound',
  'channel_not_in_statute',
  'answer_address_required',
  'representative_required',
  'birth_date_required',
  'not_eligible',
  'received_before_sent',
] as const;

/** What an officer should look at; it never stops a request. */
export const WARNING_CODES = [
  'own_interest_only',
  'commune_residence',
  'residence_unknown',
  'needs_confirmation',
  'representative_consent',
  'authorised_at_office_only',
  'prior_information_of_unit',
  'personal_data_removed',
] as const;

/** Why an act cannot be taken on a request. */
export const ACT_VIOLATION_CODES = [
  'not_your_request',
  'role_not_allowed',
  'stage_not_allowed',
  'action_not_in_statute',
  'changed_meanwhile',
  'item_unknown',
  'item_already_decided',
  'thread_unknown',
  'thread_state_not_allowed',
  'form_incomplete',
  'field_not_asked',
  'already_asked_to_complete',
  'complexity_not_in_statute',
  'complexity_reason_required',
  'time_notice_already_given',
  'already_extended',
  'deadline_passed',
  'nothing_to_recompute',
  'receipt_already_proven',
  'before_delivery',
  'evidence_missing',
  'nothing_to_reopen',
  'not_redirectable',
  'already_redirected',
  'documents_or_answer_required',
  'documents_required',
  'document_unknown',
  'consent_missing',
] as const;

/** Why a refusal does not stand. */
export const REFUSAL_VIOLATION_CODES = [
  'ground_not_in_statute',
  'head_required',
  'head_not_in_ground',
  'not_a_partial_ground',
  'legal_basis_required',
  'partial_provision_not_considered',
  'consent_not_asked',
  'consent_not_missing',
  'not_an_address',
  'entry_not_live',
  'address_not_live',
  'owed_despite_publication',
  'right_body_required',
  'held_and_succeeded_not_tested',
  'two_earlier_requests_required',
  'repeat_justified',
  'cost_notice_required',
  'payment_still_open',
  'free_of_charge',
] as const;

/** Why a side thread does not go on. */
export const THREAD_VIOLATION_CODES = [
  'costs_already_notified',
  'no_costs_to_charge',
  'not_whole_vnd',
  'pay_by_passed',
  'waiver_not_in_statute',
  'nothing_provided',
  'nothing_to_complain_about',
  'complaint_settled',
  'complaint_too_late',
  'complaint_already_open',
] as const;

/** Why a petition on published information does not go on. */
export const PETITION_VIOLATION_CODES = [
  'entry_unknown',
  'entry_without_holder',
  'petition_state_not_allowed',
  'entry_not_corrected',
  'correction_form_missing',
  'correction_channels_required',
] as const;

/** Why an act on publication duties, postings or the section of an agency cannot be taken. */
export const DUTY_VIOLATION_CODES = [
  'event_not_of_agency',
  'period_required',
  'already_recorded',
  'duty_unknown',
  'before_it_is_made',
  'ends_before_it_begins',
  'entry_not_of_agency',
  'class_not_of_duty',
  'not_linked',
  'photo_required',
  'already_taken_down',
  'photo_used',
  'before_posting',
  'block_not_of_agency',
] as const;

/** Why a contact point or a deputy cannot be named so. */
export const CONTACT_VIOLATION_CODES = [
  'contact_points_overlap',
  'contact_point_unknown',
  'contact_person_required',
  'deputy_is_the_absent',
  'outside_contact_time',
  'absences_overlap',
] as const;

/** Why a directive, or a step on an agency's report on a task, does not go through. */
export const DIRECTIVE_VIOLATION_CODES = [
  'not_your_task',
  'own_report_not_judged',
  'task_report_state_not_allowed',
  'settled_by_figures',
  'figure_not_met',
  'evidence_not_shown',
  'standing_has_no_last_day',
  'due_before_given',
] as const;

/** Why an act cannot be taken on an entry of the catalogue. */
export const ENTRY_VIOLATION_CODES = [
  'not_your_entry',
  'entry_state_not_allowed',
  'second_person_needed',
  'nothing_proposed',
  'proposal_waiting',
  'nothing_changed',
  'secret_mark',
  'state_secret_has_file',
  'class_unknown',
  'condition_not_needed',
  'title_not_confirmed_harmless',
  'files_not_for_public',
  'file_unknown',
  'dates_out_of_order',
  'public_before_it_was_made',
  'publication_term_over',
  'publication_term_not_over',
  'review_day_passed',
] as const;

/** Why a row of a sheet, or an act on an import, does not go through. */
export const IMPORT_VIOLATION_CODES = [
  'access_unknown',
  'access_not_of_head',
  'head_unknown',
  'not_yes_or_no',
  'letters_unreadable',
  'import_for_own_agency_only',
  'row_hidden',
  'cells_moved',
  'cell_shows_error',
  'formula_without_value',
  'import_key_taken',
  'not_your_import',
  'import_state_not_allowed',
  'confirmation_at_work',
] as const;

const GUIDANCE_VIOLATION_CODES = [
  'review_in_past',
  'review_too_far',
  'guidance_address_taken',
] as const;

/** What is worth knowing of a row; it stops nothing. */
export const IMPORT_REMARK_CODES = ['no_day', 'no_class', 'formula_taken_by_value'] as const;

/** Why a change of who reports to whom cannot be made. */
export const TREE_VIOLATION_CODES = [
  ...TREE_FAULT_CODES,
  'agency_code_taken',
  'agency_ends_already',
  'agency_not_there',
  'bodies_below',
  'change_in_force',
  'change_unknown',
  'changed_since',
  'heir_not_there',
  'heir_twice',
  'late_reason_required',
  'level_closed',
  'named_later',
  'rename_not_yet',
  'top_stays',
] as const;

/** Why an act cannot be taken on a yearly report. */
export const REPORT_VIOLATION_CODES = [
  'report_year_unknown',
  'due_before_period_ends',
  'report_state_not_allowed',
  'register_counts',
  'figure_unknown',
  'parts_exceed_whole',
  'period_not_over',
  'explanation_required',
  'images_not_kept',
  'nothing_to_compile',
  'compilation_already_sent',
  'review_ends_before_it_begins',
  'review_too_short',
  'review_too_long',
] as const;

/** Why a reminder or a question of an overseer does not go on. */
export const URGING_VIOLATION_CODES = [
  'urging_matter_unknown',
  'urging_own_body',
  'urging_sent_today',
  'urging_day_not_allowed',
  'urging_state_not_allowed',
  'not_your_urging',
] as const;

/** Why a sample for inspection is not drawn. */
export const SAMPLE_VIOLATION_CODES = [
  'sample_period_not_allowed',
  'sample_day_not_ended',
  'sample_size_not_allowed',
  'sample_seed_not_allowed',
  'sample_frame_empty',
  'sample_frame_too_large',
  'sample_smaller_than_strata',
] as const;

/** Every reason that the rules of this package can give. The screens owe words for each. */
export const VIOLATION_CODES = [
  ...DEADLINE_ERROR_CODES,
  ...FORM_VIOLATION_CODES,
  ...WARNING_CODES,
  ...ACT_VIOLATION_CODES,
  ...REFUSAL_VIOLATION_CODES,
  ...THREAD_VIOLATION_CODES,
  ...PETITION_VIOLATION_CODES,
  ...DUTY_VIOLATION_CODES,
  ...CONTACT_VIOLATION_CODES,
  ...DIRECTIVE_VIOLATION_CODES,
  ...ENTRY_VIOLATION_CODES,
  ...IMPORT_VIOLATION_CODES,
  ...IMPORT_REMARK_CODES,
  ...GUIDANCE_VIOLATION_CODES,
  ...TREE_VIOLATION_CODES,
  ...REPORT_VIOLATION_CODES,
  ...URGING_VIOLATION_CODES,
  ...SAMPLE_VIOLATION_CODES,
] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];
