/** Why an alias isn't kept. Not law, so not among the domain's codes. */
export const ALIAS_VIOLATIONS = [
  'administrator_only',
  'alias_unknown',
  'changed_meanwhile',
  'term_required',
  'term_taken',
  'means_required',
  'means_itself',
] as const;
export type AliasViolation = (typeof ALIAS_VIOLATIONS)[number];

export const ALIAS_LIMITS = { term: 80, meaning: 160, meanings: 8 };

export const aliasViolationWords: Record<AliasViolation, string> = {
  administrator_only: 'Chỉ quản trị viên được sửa từ đồng nghĩa.',
  alias_unknown: 'Không tìm thấy từ đồng nghĩa này.',
  changed_meanwhile: 'Từ này vừa được người khác sửa; xem lại rồi sửa tiếp nếu còn cần.',
  term_required: 'Nhập từ hoặc chữ viết tắt, tối đa 80 ký tự, 8 từ.',
  term_taken: 'Từ này đã có trong danh sách; hãy sửa dòng đã có.',
  means_required: 'Nhập từ 1 đến 8 nghĩa, mỗi nghĩa một dòng, mỗi dòng tối đa 160 ký tự.',
  means_itself: 'Nghĩa phải khác với chính từ đó.',
};
