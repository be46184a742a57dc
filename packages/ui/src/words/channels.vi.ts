import type { Channel } from '@minhbach/domain';

export const channelWords: Record<Channel, string> = {
  web: 'Trang này',
  counter: 'Trực tiếp tại cơ quan',
  postal: 'Qua bưu chính',
  email: 'Thư điện tử',
  fax: 'Fax',
  phone_assisted: 'Được giúp điền qua điện thoại',
};
