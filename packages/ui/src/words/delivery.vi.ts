import type { DeliveryMode } from '@minhbach/domain';

export const deliveryWords: Record<DeliveryMode, string> = {
  in_person: 'Nhận trực tiếp tại cơ quan',
  electronic: 'Qua mạng',
  postal: 'Qua bưu chính',
  fax: 'Qua fax',
};
