import { REMEDIES, type Remedy } from '@minhbach/domain';

const WORDS: Record<Remedy, string> = {
  complaint: 'Khiếu nại lần đầu đến người đứng đầu cơ quan',
  second_complaint: 'Khiếu nại lần hai đến cơ quan cấp trên',
  lawsuit: 'Khởi kiện vụ án hành chính tại Tòa án',
};

/** The contract sends the kind as text; one it does not know is a fault and says so. */
export function remedyWords(kind: string): string {
  const remedy = REMEDIES.find((one) => one === kind);
  if (!remedy) throw new Error(`There are no words for the remedy ${kind}.`);
  return WORDS[remedy];
}
