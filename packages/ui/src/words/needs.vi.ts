import type { RequesterNeed } from '@minhbach/domain';

export const needWords: Record<RequesterNeed, string> = {
  help_to_fill_in: 'Cần người giúp điền phiếu',
  read_aloud: 'Cần được đọc cho nghe',
  accessible_file: 'Cần tệp mà phần mềm đọc màn hình đọc được',
  large_print: 'Cần bản in chữ lớn',
  sign_language: 'Cần phiên dịch ngôn ngữ ký hiệu',
  ethnic_language: 'Cần hỗ trợ bằng tiếng dân tộc thiểu số',
};
