import type { Channel } from '@minhbach/domain';

export const channelWords: Record<Channel, string> = {
  web: 'Trực tuyến trên Minh Bạch',
  counter: 'Trực tiếp tại cơ quan',
  postal: 'Qua bưu chính',
  email: 'Qua thư điện tử',
  fax: 'Qua fax',
  phone_assisted: 'Được giúp điền qua điện thoại',
};
