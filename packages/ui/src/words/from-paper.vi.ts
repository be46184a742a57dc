/** Stands beside a number that was not all taken down by the system itself. */
export const fromPaperWords = (imported: number): string =>
  `trong đó ${imported.toLocaleString('vi-VN')} nhập từ hồ sơ giấy`;
