/** Mutations of contact points, training and facilities, counted in `contact-budget.test.ts`. */
export const CONTACT_MUTATIONS = [
  'cancelContactAbsence',
  'keepDissemination',
  'keepFacility',
  'keepTraining',
  'recordContactAbsence',
  'setContactPoint',
] as const;
