/** Moves the focus to the next or previous row that `j` and `k` walk over. */
export function focusNeighbour(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step;
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: 'nearest' });
}
