import type { ActorRole } from '@minhbach/domain';

export const actorRoleWords: Record<ActorRole, string> = {
  requester: 'Người yêu cầu',
  contact_officer: 'Người làm đầu mối',
  unit_officer: 'Đơn vị nắm giữ thông tin',
  head: 'Người đứng đầu cơ quan',
  overseer: 'Người theo dõi',
  observer: 'Người giám sát (chỉ đọc)',
  administrator: 'Quản trị viên',
  system: 'Hệ thống',
};
