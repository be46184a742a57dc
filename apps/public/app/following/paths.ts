export function casePath(reference: string): string {
  return `/tra-cuu/${encodeURIComponent(reference)}`;
}

export function petitionPath(reference: string): string {
  return `/kien-nghi/${encodeURIComponent(reference)}`;
}

/** The page of a request or, by its first letters, of a petition. */
export function pathOf(reference: string): string {
  return reference.startsWith('KN-') ? petitionPath(reference) : casePath(reference);
}

export function receiptPath(reference: string): string {
  return `${casePath(reference)}/bien-nhan`;
}
