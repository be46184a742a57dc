const HANOI_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The day and time on a wall clock in Hanoi, wherever the browser stands. */
export function hanoiNow(): { on: string; time: string } {
  const wall = new Date(Date.now() + HANOI_OFFSET_MS).toISOString();
  return { on: wall.slice(0, 10), time: wall.slice(11, 16) };
}
