import type {
  DuplicateWay,
  ImportAction,
  ImportState,
  RowOutcome,
  RowVerdict,
} from '../gql/graphql.ts';

export const importStateWords: Record<ImportState, string> = {
  uploaded: 'Đang kiểm tra',
  checked: 'Đã kiểm tra, chờ nhập',
  running: 'Đang nhập',
  done: 'Đã nhập xong',
  failed: 'Bị dừng',
  cancelled: 'Đã hủy',
};

/** The shape of the tag beside the words. */
export const importStateTags: Record<ImportState, string> = {
  uploaded: 'tag waiting',
  checked: 'tag waiting',
  running: 'tag waiting',
  done: 'tag done',
  failed: 'tag late',
  cancelled: 'tag',
};

export const rowVerdictWords: Record<RowVerdict, string> = {
  ready: 'Nhập được',
  faulty: 'Có lỗi',
  duplicate: 'Đã có',
  similar: 'Có thể trùng',
};

export const rowOutcomeWords: Record<RowOutcome, string> = {
  imported: 'Đã nhập',
  passed_over: 'Bỏ qua',
  refused: 'Bị từ chối khi nhập',
};

export const duplicateWayWords: Record<DuplicateWay, string> = {
  import_key: 'cùng mã mục',
  number_and_day: 'cùng số và ngày',
  number_and_text: 'cùng số và trích yếu',
  number: 'cùng số',
  day_and_text: 'cùng ngày và trích yếu',
  text: 'cùng trích yếu',
};

export const importActionWords: Record<ImportAction, string> = {
  run_import: 'Nhập',
  cancel_import: 'Hủy đợt nhập',
  retry_import: 'Chạy lại',
  confirm_import: 'Xác nhận và công khai',
};

export const countWords = (count: number): string => count.toLocaleString('vi-VN');
