import type { FormField } from '@minhbach/domain';

export const formFieldWords: Record<FormField, string> = {
  full_name: 'Họ và tên',
  residence: 'Nơi cư trú',
  id_number: 'Số định danh cá nhân, căn cước hoặc hộ chiếu',
  answer_address: 'Nơi nhận trả lời',
  description: 'Nội dung thông tin cần cung cấp',
  document_name: 'Tên văn bản, hồ sơ, tài liệu',
  delivery: 'Hình thức nhận thông tin',
  purpose: 'Lý do, mục đích yêu cầu',
  consent: 'Văn bản đồng ý của người có liên quan',
};
