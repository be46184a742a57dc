import type { CaseOutcome } from './case-outcome.ts';
import type { InspectionFinding, SampleStratification } from './sample.ts';

/** How each outcome of a case is called on screens and sheets. */
export const caseOutcomeWords: Readonly<Record<CaseOutcome, string>> = {
  provided: 'Cung cấp toàn bộ',
  partly_provided: 'Cung cấp một phần',
  refused: 'Có nội dung bị từ chối',
  withdrawn: 'Người yêu cầu đã rút',
  undecided: 'Chưa giải quyết xong',
};

/** How each finding of an inspection is called. */
export const inspectionFindingWords: Readonly<Record<InspectionFinding, string>> = {
  in_order: 'Không thấy vấn đề',
  to_be_asked: 'Cần hỏi thêm cơ quan',
  fault_found: 'Có sai sót',
};

/** How each way to part a frame is called. */
export const stratificationWords: Readonly<Record<SampleStratification, string>> = {
  body: 'Theo cơ quan',
  outcome: 'Theo kết quả giải quyết',
  body_and_outcome: 'Theo cơ quan và kết quả',
};
