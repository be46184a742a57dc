import type { TreeChangeType, TreeMatter } from '../gql/graphql.ts';

export const treeChangeWords: Record<TreeChangeType, string> = {
  move: 'Chuyển sang cơ quan cấp trên khác',
  abolish: 'Kết thúc hoạt động, có nơi kế tục',
  create: 'Thành lập cơ quan mới',
  rename: 'Đổi tên',
  revoke: 'Hủy thay đổi chưa đến ngày',
};

export const treeMatterWords: Record<TreeMatter, string> = {
  open_request: 'yêu cầu đang giải quyết',
  open_petition: 'kiến nghị đang giải quyết',
  duty_ahead: 'nghĩa vụ công khai có hạn từ ngày đó',
  published_entry: 'mục danh mục đang công khai',
  active_staff: 'tài khoản cán bộ đang dùng',
  contact_point: 'đầu mối đã công bố',
};
