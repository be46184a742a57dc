/** Folded names of the digits, with the ones that ends of numbers change. */
const DIGITS: Readonly<Record<string, number>> = {
  khong: 0,
  linh: 0,
  le: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bai: 7,
  bay: 7,
  tam: 8,
  chin: 9,
};

const MONTHS: Readonly<Record<string, number>> = {
  gieng: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bai: 7,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  chap: 12,
};

/** What is read, and how many words it took. */
export type Reading = { value: number; length: number };

/** A month in digits or words: `7`, `bảy`, `mười hai`, `giêng`. */
export function monthFrom(folded: readonly string[]): Reading | undefined {
  const [first = '', second = ''] = folded;
  if (/^\d{1,2}$/.test(first)) return inMonths({ value: Number(first), length: 1 });
  if (first === 'muoi' && (second === 'mot' || second === 'hai'))
    return { value: second === 'mot' ? 11 : 12, length: 2 };
  const month = Object.hasOwn(MONTHS, first) ? MONTHS[first] : undefined;
  return month === undefined ? undefined : { value: month, length: 1 };
}

const inMonths = (reading: Reading) =>
  reading.value >= 1 && reading.value <= 12 ? reading : undefined;

/** A year in digits or words: `2023`, `hai nghìn không trăm hai mươi ba`, `hai không hai ba`. */
export function yearFrom(folded: readonly string[]): Reading | undefined {
  const first = folded[0] ?? '';
  if (/^(?:19|20)\d\d$/.test(first)) return { value: Number(first), length: 1 };
  return yearInWords(folded) ?? yearInDigits(folded);
}

function yearInWords(folded: readonly string[]): Reading | undefined {
  if (!['nghin', 'ngan'].includes(folded[1] ?? '')) return undefined;
  let value = (DIGITS[folded[0] ?? ''] ?? Number.NaN) * 1000;
  let at = 2;
  if (folded[at + 1] === 'tram') {
    value += (DIGITS[folded[at] ?? ''] ?? Number.NaN) * 100;
    at += 2;
  }
  if (folded[at] === 'muoi') {
    value += 10;
    at += 1;
  } else if (folded[at + 1] === 'muoi') {
    value += (DIGITS[folded[at] ?? ''] ?? Number.NaN) * 10;
    at += 2;
  } else if (folded[at] === 'linh' || folded[at] === 'le') at += 1;
  const unit = Object.hasOwn(DIGITS, folded[at] ?? '') ? DIGITS[folded[at] ?? ''] : undefined;
  if (unit !== undefined) at += 1;
  return inYears({ value: value + (unit ?? 0), length: at });
}

/** `hai không hai ba` */
function yearInDigits(folded: readonly string[]): Reading | undefined {
  const digits = folded.slice(0, 4).map((word) => DIGITS[word]);
  if (digits.length < 4 || digits.some((digit) => digit === undefined)) return undefined;
  return inYears({ value: Number(digits.join('')), length: 4 });
}

const inYears = (reading: Reading) =>
  reading.value >= 1900 && reading.value <= 2099 ? reading : undefined;
