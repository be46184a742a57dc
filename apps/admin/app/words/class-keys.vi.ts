/** `L26.17.1.a-1` → `điểm a khoản 1 Điều 17, Luật 01/2026/QH16` */
export function classWords(key: string): string {
  const statute = key.startsWith('L16') ? '104/2016/QH13' : '01/2026/QH16';
  const [, article, clause, point] = key.replace(/-\d+$/, '').split('.');
  const place = [point && `điểm ${point}`, `khoản ${clause}`, `Điều ${article}`].filter(Boolean);
  return `${place.join(' ')}, Luật ${statute}`;
}
