import type { EntryAct } from '@minhbach/domain';

/** What was done to an entry, as its history tells it. */
export const entryActWords: Record<EntryAct, string> = {
  draft_entry: 'Lập dự thảo',
  import_entry: 'Nhập từ danh sách và đề xuất phân loại',
  edit_entry: 'Sửa dự thảo',
  propose_classification: 'Đề xuất phân loại',
  return_classification: 'Trả lại đề xuất',
  confirm_classification: 'Xác nhận phân loại',
  publish_entry: 'Công khai',
  correct_entry: 'Đính chính',
  review_entry: 'Rà soát phân loại',
  expire_entry: 'Hết thời hạn công khai',
  withdraw_entry: 'Rút khỏi danh mục',
};
