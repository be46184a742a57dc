const REPEATED = 7;

/** The first time, then the middle and the longest of some more, in milliseconds. */
export async function times(ask: () => Promise<unknown>) {
  const first = await timed(ask);
  const more: number[] = [];
  for (let count = 0; count < REPEATED; count += 1) more.push(await timed(ask));
  more.sort((one, other) => one - other);
  return { first, middle: more[Math.floor(REPEATED / 2)], longest: more.at(-1) };
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await ask();
  return Math.round(performance.now() - startedAt);
}
