const WORDS =
  'Ngày chưa đủ hoặc không có thật. Nhập đủ ngày, tháng và năm (1000 đến 2999), hoặc xóa trống.';
/** The days that the API knows. */
const YEARS = /^[12]\d{3}-/;

/**
 * A day that is typed in part is sent by the browser as if the field were empty, without a word. Says so
 * beside the field, before any form is sent.
 */
export function listenForPartialDays(): () => void {
  const leaving = new AbortController();
  window.addEventListener('submit', holdPartialDays, { capture: true, signal: leaving.signal });
  return () => leaving.abort();
}

function holdPartialDays(event: SubmitEvent): void {
  if (!(event.target instanceof HTMLFormElement)) return;
  const days = [...event.target.querySelectorAll<HTMLInputElement>('input[type="date"]')];
  const partial = days.find(isPartial);
  if (partial === undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  partial.setCustomValidity(WORDS);
  partial.reportValidity();
  const forget = () => partial.setCustomValidity('');
  for (const next of ['input', 'keydown', 'blur'])
    partial.addEventListener(next, forget, { once: true });
}

const isPartial = ({ value, validity }: HTMLInputElement): boolean =>
  validity.badInput || (value !== '' && !YEARS.test(value));
