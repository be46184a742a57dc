export const STAFF_EVENTS = [
  'created',
  'role_changed',
  'deactivated',
  'sessions_revoked',
  'password_reset',
  'signed_in',
] as const;
export type StaffEvent = (typeof STAFF_EVENTS)[number];
