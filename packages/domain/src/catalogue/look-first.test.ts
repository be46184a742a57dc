import { describe, expect, it } from 'vitest';
import { deflectionPercent, lookAfter, LOOK_OUTCOMES } from './look-first.ts';

describe('a draft to which entries were offered', () => {
  it('counts by the last thing that became of it, and asking is the last', () => {
    expect(lookAfter(null, 'answered')).toBe('answered');
    expect(lookAfter('looked', 'answered')).toBe('answered');
    expect(lookAfter('answered', 'looked')).toBe('answered');
    expect(lookAfter('answered', 'asked')).toBe('asked');
    for (const event of LOOK_OUTCOMES) expect(lookAfter('asked', event)).toBe('asked');
  });

  it('is answered in so many of a hundred cases, and in none that can be told where nobody looked', () => {
    expect(deflectionPercent({ looked: 3, answered: 1, asked: 1 })).toBe(33.3);
    expect(deflectionPercent({ looked: 8, answered: 8, asked: 0 })).toBe(100);
    expect(deflectionPercent({ looked: 0, answered: 0, asked: 0 })).toBeNull();
  });
});
