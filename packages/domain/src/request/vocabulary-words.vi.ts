import type { Channel, RefusalGround, RequesterKind } from './vocabulary.ts';

/** How a request came, in words. */
export const channelWords: Record<Channel, string> = {
  web: 'Trực tuyến trên Minh Bạch',
  counter: 'Trực tiếp tại cơ quan',
  postal: 'Qua bưu chính',
  email: 'Qua thư điện tử',
  fax: 'Qua fax',
  phone_assisted: 'Được giúp điền qua điện thoại',
};

/** Who asks, in words. */
export const requesterKindWords: Record<RequesterKind, string> = {
  citizen: 'Công dân Việt Nam từ đủ 18 tuổi',
  minor: 'Người dưới 18 tuổi',
  representative: 'Người đại diện theo pháp luật',
  guardian: 'Người giám hộ',
  resident_foreigner: 'Người nước ngoài cư trú tại Việt Nam',
  organisation_member: 'Thành viên của tổ chức, đoàn thể, doanh nghiệp',
};

/** The grounds of refusal, in the words of lists and letters. */
export const refusalGroundWords: Record<RefusalGround, string> = {
  not_accessible: 'Thông tin không được tiếp cận',
  condition_not_met: 'Thông tin tiếp cận có điều kiện, chưa đủ điều kiện',
  already_public: 'Thông tin đã được công khai',
  not_responsible: 'Không thuộc trách nhiệm cung cấp của cơ quan này',
  provided_twice: 'Đã cung cấp hai lần cho chính người yêu cầu',
  beyond_capacity: 'Vượt quá khả năng đáp ứng hoặc ảnh hưởng hoạt động bình thường',
  costs_unpaid: 'Chưa thanh toán chi phí đã thông báo',
};
