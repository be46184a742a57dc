const REMEDIES: Record<string, string> = {
  complaint: 'Khiếu nại lần đầu đến người đứng đầu cơ quan',
  lawsuit: 'Khởi kiện vụ án hành chính tại Tòa án',
};

export function remedyWords(kind: string): string {
  return REMEDIES[kind] ?? 'Khiếu nại';
}
