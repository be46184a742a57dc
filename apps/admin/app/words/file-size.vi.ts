/** `1536` → `1,5 KB` */
export function fileSizeWords(bytes: number): string {
  const units = ['byte', 'KB', 'MB', 'GB'];
  const step = bytes === 0 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1);
  const amount = (bytes / 1024 ** step).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
  return `${amount} ${units[step]}`;
}
