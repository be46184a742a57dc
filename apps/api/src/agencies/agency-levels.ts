export const AGENCY_LEVELS = [
  'city',
  'department',
  'district',
  'commune',
  'service_unit',
  'other',
] as const;
