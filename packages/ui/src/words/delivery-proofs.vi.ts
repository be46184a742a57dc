import type { DeliveryProof } from '@minhbach/domain';

export const deliveryProofWords: Record<DeliveryProof, string> = {
  signed_at_counter: 'Ký nhận tại cơ quan',
  postal_receipt: 'Phiếu báo phát của bưu chính',
  downloaded: 'Đã tải tệp về',
  email_accepted: 'Máy chủ thư của người nhận đã nhận',
  read_on_site: 'Đã đọc, xem tại cơ quan',
};
