import type { RequesterKind } from '@minhbach/domain';
import type { DraftPerson } from '../draft/draft.ts';

export const personWords: Record<keyof DraftPerson, string> = {
  fullName: 'Họ và tên',
  birthDate: 'Ngày sinh',
  representativeName: 'Họ và tên người đại diện',
  residence: 'Nơi cư trú',
  idNumber: 'Số định danh cá nhân, căn cước hoặc hộ chiếu',
  email: 'Địa chỉ thư điện tử',
  phone: 'Số điện thoại',
  postalAddress: 'Địa chỉ nhận bưu phẩm',
};

export const personHints: Partial<Record<keyof DraftPerson, string>> = {
  birthDate: 'Ví dụ: 27 3 2012. Tuổi quyết định bạn tự hỏi được hay cần người đại diện.',
  residence: 'Nơi thường trú hoặc tạm trú: số nhà, đường, phường hoặc xã, tỉnh hoặc thành phố.',
  idNumber: 'Chỉ ghi số, không cần ảnh giấy tờ. Giúp xác nhận đúng bạn nếu bạn mất mã tra cứu.',
  email: 'Chúng tôi báo tin về yêu cầu đến địa chỉ này, không gửi gì khác.',
  phone: 'Để cơ quan gọi khi cần làm rõ nội dung.',
  postalAddress: 'Ghi đủ người nhận, số nhà, đường, phường hoặc xã, tỉnh hoặc thành phố.',
};

/** Who the name belongs to, where it is not simply the person at the keyboard. */
export const nameHints: Partial<Record<RequesterKind, string>> = {
  minor: 'Tên của người dưới 18 tuổi cần thông tin.',
  representative: 'Tên của người mà bạn đại diện.',
  guardian: 'Tên của người mà bạn giám hộ.',
  organisation_member: 'Tên của một thành viên cần thông tin.',
};

export const representativeHints: Partial<Record<RequesterKind, string>> = {
  minor: 'Cha, mẹ hoặc người giám hộ. Cần ghi khi người yêu cầu dưới 15 tuổi.',
  representative: 'Tên của bạn.',
  guardian: 'Tên của bạn.',
  organisation_member: 'Người đứng ra gửi yêu cầu thay tổ chức, kèm tên tổ chức.',
};
