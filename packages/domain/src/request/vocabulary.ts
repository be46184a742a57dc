/** How a request reaches the agency (kênh gửi yêu cầu). A telephone call only helps to fill in the form. */
export const CHANNELS = ['web', 'counter', 'postal', 'email', 'fax', 'phone_assisted'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How the information is handed over (hình thức cung cấp thông tin). */
export const DELIVERY_MODES = ['in_person', 'electronic', 'postal', 'fax'] as const;
export type DeliveryMode = (typeof DELIVERY_MODES)[number];

/**
 * 104/2016 Articles 29–31: whether the information is simple and ready, or complex, to be gathered,
 * or in need of another body's opinion (đơn giản, có sẵn | phức tạp, không có sẵn).
 */
export const COMPLEXITIES = ['simple', 'complex'] as const;
export type Complexity = (typeof COMPLEXITIES)[number];

/** Who asks (người yêu cầu cung cấp thông tin). */
export const REQUESTER_KINDS = [
  'citizen',
  'minor',
  'representative',
  'guardian',
  'resident_foreigner',
  'organisation_member',
] as const;
export type RequesterKind = (typeof REQUESTER_KINDS)[number];

/** How far a request has come (giai đoạn xử lý). Lateness is apart: see `isOverdue`. */
export const REQUEST_STAGES = [
  'received',
  'incomplete',
  'in_progress',
  'decided',
  'delivered',
  'withdrawn',
] as const;
export type RequestStage = (typeof REQUEST_STAGES)[number];

/** What became of one item of a request (kết quả giải quyết từng nội dung). */
export const ITEM_OUTCOMES = ['provided', 'partly_provided', 'refused'] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** The closed list of refusal grounds (trường hợp từ chối), 104/2016 Article 28, 01/2026 Article 27. */
export const REFUSAL_GROUNDS = [
  'not_accessible',
  'condition_not_met',
  'already_public',
  'not_responsible',
  'provided_twice',
  'beyond_capacity',
  'costs_unpaid',
] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** What a requester may need so that asking and reading are possible (nhu cầu hỗ trợ). */
export const REQUESTER_NEEDS = [
  'help_to_fill_in',
  'read_aloud',
  'accessible_file',
  'large_print',
  'sign_language',
  'ethnic_language',
] as const;
export type RequesterNeed = (typeof REQUESTER_NEEDS)[number];

/**
 * Who acts. `system` carries out what follows from facts, such as a calendar change.
 * người yêu cầu · người làm đầu mối · đơn vị nắm giữ · người đứng đầu · người theo dõi ·
 * người giám sát (Hội đồng nhân dân, Mặt trận Tổ quốc), chỉ đọc · quản trị viên
 */
export const ACTOR_ROLES = [
  'requester',
  'contact_officer',
  'unit_officer',
  'head',
  'overseer',
  'observer',
  'administrator',
  'system',
] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** The roles that people sign in with. */
export const STAFF_ROLES = [
  'contact_officer',
  'unit_officer',
  'head',
  'overseer',
  'observer',
  'administrator',
] as const satisfies readonly ActorRole[];
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Consent of the person concerned by conditional information (sự đồng ý của người có liên quan). */
export const CONSENT_STATES = ['asked', 'given', 'denied', 'overridden'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** Costs of printing, copying and sending (chi phí thực tế). */
export const COST_STATES = ['notified', 'paid', 'waived'] as const;
export type CostState = (typeof COST_STATES)[number];

/** A claim that what was provided is wrong or incomplete (yêu cầu đính chính, cung cấp lại). */
export const CORRECTION_STATES = ['claimed', 'discovered', 'corrected', 'rejected'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** A complaint against a refusal, a delay or another act (khiếu nại). */
export const COMPLAINT_STATES = [
  'lodged',
  'accepted',
  'not_accepted',
  'upheld',
  'dismissed',
  'withdrawn',
] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/**
 * What a complaint is about (hành vi, quyết định bị khiếu nại): việc yêu cầu bổ sung · việc chậm trả lời ·
 * việc từ chối · việc trả lời yêu cầu đính chính.
 */
export const COMPLAINT_MATTERS = ['asking', 'delay', 'refusal', 'correction'] as const;
export type ComplaintMatter = (typeof COMPLAINT_MATTERS)[number];

/** Why a closed request opens again: the only reasons there are (lý do mở lại). */
export const REOPENING_REASONS = [
  'complaint_upheld',
  'court_judgment',
  'public_entry_gone',
] as const;
export type ReopeningReason = (typeof REOPENING_REASONS)[number];

/** How receipt of the answer is known (bằng chứng giao nhận). */
export const DELIVERY_PROOFS = [
  'signed_at_counter',
  'postal_receipt',
  'downloaded',
  'email_accepted',
  'read_on_site',
] as const;
export type DeliveryProof = (typeof DELIVERY_PROOFS)[number];
