import type { RequestStage } from '@minhbach/domain';

export const stageWords: Record<RequestStage, string> = {
  received: 'Đã tiếp nhận',
  incomplete: 'Chờ bổ sung',
  in_progress: 'Đang giải quyết',
  decided: 'Đã có kết quả, chờ trả',
  delivered: 'Đã trả kết quả',
  withdrawn: 'Đã rút',
};
