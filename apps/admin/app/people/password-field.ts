/** Each person on the page has a field of their own, so its name carries whose it is. */
export const passwordField = (personId: string): string => `password-${personId}`;
