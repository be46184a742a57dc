import type { Agency } from './agency.repository.ts';

/**
 * Who provides information at such a body, in plain words.
 *
 * @see Luật 01/2026/QH16, Điều 10; Luật 104/2016/QH13, Điều 9
 */
export function providerNote({ level, kind }: Agency, isGone: boolean): string | null {
  if (isGone)
    return 'Cơ quan này đã kết thúc hoạt động; hãy gửi yêu cầu đến cơ quan kế tiếp nêu dưới đây.';
  if (level === 'city' && kind === 'people_council')
    return 'Thông tin của Hội đồng nhân dân được cung cấp qua Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố.';
  if (level === 'city')
    return 'Thông tin của Ủy ban nhân dân thành phố được cung cấp qua đơn vị đầu mối do Ủy ban nhân dân thành phố chỉ định; chưa tìm thấy quyết định chỉ định, nên hãy liên hệ Văn phòng Ủy ban nhân dân thành phố.';
  if (level === 'commune')
    return 'Bộ phận đầu mối của Ủy ban nhân dân cấp xã cung cấp thông tin cho người cư trú trên địa bàn; người khác được cung cấp thông tin liên quan trực tiếp đến quyền và lợi ích của mình.';
  if (level === 'service_unit')
    return 'Đơn vị sự nghiệp công lập có trách nhiệm cung cấp thông tin theo yêu cầu từ ngày 01/9/2026.';
  if (kind === 'police' || kind === 'military')
    return 'Đầu mối cung cấp thông tin do Bộ trưởng bộ chủ quản quy định.';
  return 'Cơ quan cung cấp thông tin do mình tạo ra qua đơn vị đầu mối của cơ quan.';
}
