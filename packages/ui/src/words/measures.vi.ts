const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** `1.234.567 đồng` */
export function vnd(amount: number): string {
  return `${NUMBER.format(amount)} đồng`;
}

/** `2,4 MB`, in the units that file managers show. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`;
  if (bytes < 1024 ** 2) return `${NUMBER.format(bytes / 1024)} KB`;
  return `${NUMBER.format(bytes / 1024 ** 2)} MB`;
}
