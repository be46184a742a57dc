const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Anything else names no row, and PostgreSQL would call it a fault. */
export const isUuid = (text: string): boolean => UUID.test(text);
