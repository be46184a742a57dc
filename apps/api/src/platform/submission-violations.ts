/** Why a form was not taken a second time. */
export const SUBMISSION_VIOLATIONS = ['idempotency_key_reused', 'already_sent'] as const;
export type SubmissionViolation = (typeof SUBMISSION_VIOLATIONS)[number];

export const submissionViolationWords: Record<SubmissionViolation, string> = {
  idempotency_key_reused:
    'Mã gửi này đã được dùng cho một phiếu khác. Mở lại trang và gửi phiếu như mới.',
  already_sent:
    'Phiếu này đã được gửi hơn một ngày trước. Dùng mã yêu cầu và mã tra cứu đã cấp để theo dõi.',
};
