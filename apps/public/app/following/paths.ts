export function casePath(reference: string): string {
  return `/tra-cuu/${encodeURIComponent(reference)}`;
}

export function receiptPath(reference: string): string {
  return `${casePath(reference)}/bien-nhan`;
}
