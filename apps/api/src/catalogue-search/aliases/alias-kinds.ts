/** viết tắt | từ đồng nghĩa | tiếng Anh | tên cũ */
export const ALIAS_KINDS = ['abbreviation', 'synonym', 'english', 'former_name'] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];
