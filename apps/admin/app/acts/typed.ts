/** Reads what was typed. Whether the words will do is for the API to say. */
export function text(typed: FormData, name: string): string {
  return String(typed.get(name) ?? '').trim();
}

export function optionalText(typed: FormData, name: string): string | null {
  return text(typed, name) || null;
}

export function texts(typed: FormData, name: string): string[] {
  return typed
    .getAll(name)
    .map((value) => String(value).trim())
    .filter(Boolean);
}

export function isTicked(typed: FormData, name: string): boolean {
  return typed.get(name) !== null;
}

/** One of a vocabulary's words, or null when none was chosen. */
export function oneOf<const Word extends string>(
  typed: FormData,
  name: string,
  words: readonly Word[],
): Word | null {
  const value = text(typed, name);
  return words.find((word) => word === value) ?? null;
}

/** A form that is sent while one of its files is on the way would leave that file behind. */
export function filesOnTheWay(typed: FormData, field: string) {
  return texts(typed, 'onTheWay').map((name) => ({
    code: 'file_on_the_way',
    field,
    message: `Tệp ${name} còn đang tải lên. Chờ tải xong, hoặc bỏ tệp, rồi gửi lại.`,
    under: [],
  }));
}

/** The days that must be there before the API can even be asked, in the shape of its own answers. */
export function missingDays(typed: FormData, names: readonly string[]) {
  return names
    .filter((name) => text(typed, name) === '')
    .map((field) => ({ code: 'not_a_date', field, message: 'Nhập ngày này.', under: [] }));
}
