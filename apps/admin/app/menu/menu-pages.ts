import { mayOversee, mayRegister, maySeeRequests } from '../roles.ts';

export const MENU_GROUPS = {
  requests: 'Yêu cầu',
  catalogue: 'Danh mục',
  city: 'Chỉ đạo, báo cáo',
  agencies: 'Cơ quan',
  administration: 'Quản trị',
} as const;

export type MenuGroup = keyof typeof MENU_GROUPS;
export type MenuPage = {
  path: string;
  name: string;
  keys: string;
  /** Null stands beside the groups. */
  group: MenuGroup | null;
  isFor: (role: string) => boolean;
};

const everyone = () => true;
const administrators = (role: string) => role === 'administrator';

/** Every page of the menu, one line each, in the order in which they are shown. */
// prettier-ignore
const PAGES: readonly MenuPage[] = [
  { path: '/', name: 'Hộp việc', keys: 'g i', group: null, isFor: maySeeRequests },
  { path: '/tong-quan', name: 'Tổng quan', keys: 'g w', group: null, isFor: maySeeRequests },

  { path: '/tiep-nhan', name: 'Tiếp nhận', keys: 'g t', group: 'requests', isFor: mayRegister },
  { path: '/sau-tra-loi', name: 'Sau trả lời', keys: 'g s', group: 'requests', isFor: maySeeRequests },
  { path: '/kien-nghi', name: 'Kiến nghị', keys: 'g p', group: 'requests', isFor: maySeeRequests },

  { path: '/danh-muc', name: 'Danh mục thông tin', keys: 'g d', group: 'catalogue', isFor: maySeeRequests },
  { path: '/nghia-vu', name: 'Nghĩa vụ công khai', keys: 'g k', group: 'catalogue', isFor: everyone },
  { path: '/nhap-danh-muc', name: 'Nhập danh mục', keys: 'g m', group: 'catalogue', isFor: maySeeRequests },
  { path: '/tu-tim-kiem', name: 'Từ tìm kiếm', keys: 'g u', group: 'catalogue', isFor: administrators },

  { path: '/chi-dao', name: 'Chỉ đạo và nhiệm vụ', keys: 'g a', group: 'city', isFor: maySeeRequests },
  { path: '/don-doc', name: 'Đôn đốc và câu hỏi', keys: 'g o', group: 'city', isFor: maySeeRequests },
  { path: '/thu-sang', name: 'Thư buổi sáng', keys: 'g r', group: 'city', isFor: mayOversee },
  { path: '/so-lieu', name: 'Số liệu', keys: 'g f', group: 'city', isFor: maySeeRequests },
  { path: '/so-giay', name: 'Số liệu từ sổ giấy', keys: 'g z', group: 'city', isFor: maySeeRequests },
  { path: '/giam-sat', name: 'Bàn theo dõi', keys: 'g g', group: 'city', isFor: mayOversee },
  { path: '/bao-cao', name: 'Báo cáo hằng năm', keys: 'g b', group: 'city', isFor: maySeeRequests },

  { path: '/co-quan', name: 'Cơ quan', keys: 'g c', group: 'agencies', isFor: everyone },
  { path: '/dau-moi', name: 'Đầu mối', keys: 'g e', group: 'agencies', isFor: everyone },
  { path: '/tap-huan', name: 'Tập huấn', keys: 'g q', group: 'agencies', isFor: everyone },
  { path: '/tuyen-truyen', name: 'Tuyên truyền', keys: 'g y', group: 'agencies', isFor: everyone },
  { path: '/huong-dan', name: 'Hướng dẫn', keys: 'g h', group: 'agencies', isFor: everyone },
  { path: '/lich', name: 'Lịch làm việc', keys: 'g l', group: 'agencies', isFor: everyone },

  { path: '/nhan-su', name: 'Nhân sự', keys: 'g n', group: 'administration', isFor: administrators },
  { path: '/cay-co-quan', name: 'Cây cơ quan', keys: 'g v', group: 'administration', isFor: administrators },
];

export function pagesFor(role: string): MenuPage[] {
  return PAGES.filter(({ isFor }) => isFor(role));
}

/** The group to which the page at this address belongs; also for pages below it. */
export function groupOf(pathname: string): MenuGroup | null {
  const found = PAGES.find(
    ({ path }) => path !== '/' && (pathname === path || pathname.startsWith(`${path}/`)),
  );
  return found?.group ?? null;
}
