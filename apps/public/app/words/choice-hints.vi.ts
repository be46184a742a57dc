import type { DeliveryMode, RequesterKind } from '@minhbach/domain';

/** What each way of receiving means for the person. */
export const deliveryHints: Record<DeliveryMode, string> = {
  electronic: 'Tải tệp về từ trang này. Không mất chi phí in, gửi.',
  in_person: 'Đến cơ quan để đọc, xem, chép, chụp hoặc nhận bản in.',
  postal: 'Bản in gửi đến địa chỉ của bạn. Có thể phải trả chi phí in và cước gửi.',
  fax: 'Bản in gửi qua máy fax.',
};

export const requesterKindHints: Record<RequesterKind, string> = {
  citizen: 'Bạn hỏi cho chính mình.',
  minor: 'Tùy độ tuổi, bạn tự hỏi hoặc hỏi qua người đại diện.',
  representative: 'Bạn hỏi thay người mất năng lực hành vi dân sự, hoặc thay con còn nhỏ.',
  guardian: 'Bạn hỏi thay người có khó khăn trong nhận thức, làm chủ hành vi.',
  resident_foreigner: 'Bạn có thể hỏi thông tin liên quan trực tiếp đến quyền, nghĩa vụ của mình.',
  organisation_member: 'Nhiều người cùng cần một thông tin và hỏi chung qua tổ chức.',
};
