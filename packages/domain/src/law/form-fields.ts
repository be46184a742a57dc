/**
 * What a request form may hold (nội dung Phiếu yêu cầu cung cấp thông tin): họ tên · nơi cư trú, địa
 * chỉ · số giấy tờ tùy thân · địa chỉ nhận trả lời · thông tin được yêu cầu · tên văn bản, hồ sơ, tài
 * liệu · hình thức cung cấp · lý do, mục đích · văn bản đồng ý
 */
export const FORM_FIELDS = [
  'full_name',
  'residence',
  'id_number',
  'answer_address',
  'description',
  'document_name',
  'delivery',
  'purpose',
  'consent',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];
