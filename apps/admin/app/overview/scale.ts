const STEPS = [2, 4, 10];

/** The least even number of the form 2, 4 or 10 times a power of ten that is no less than the value. */
export function topOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return power * (STEPS.find((step) => power * step >= most) ?? 10);
}
