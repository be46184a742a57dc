import { describe, expect, it } from 'vitest';
import { after, codesOf, effectOf, inProgress, on, SYSTEM } from '../../test/request-builders.ts';
import type { StandingEntry } from '../catalogue/public-standing.ts';
import { decide } from './decide.ts';

const LIVE: StandingEntry = {
  state: 'published',
  publishedUntil: null,
  access: 'public',
  files: [{ documentId: 'file', title: 'Bảng giá' }],
  link: null,
  linkIsDead: false,
};

/** Two items, each refused because another entry of the catalogue holds it. */
function refusedTwice() {
  const facts = { publicEntry: LIVE };
  const refusing = (item: number) =>
    ({
      type: 'refuse_item',
      item,
      refusal: { ground: 'already_public', reason: 'Đã công khai', publicEntryId: `entry-${item}` },
    }) as const;
  return after(
    inProgress(),
    [refusing(1), on('2026-10-20', undefined, facts)],
    [refusing(2), on('2026-10-20', undefined, facts)],
  );
}

const gone = (items?: readonly number[]) =>
  ({
    type: 'reopen',
    reason: 'public_entry_gone',
    explanation: 'Mục thông tin đã được rút.',
    items: items ?? null,
  }) as const;

describe('a request whose public entry is gone', () => {
  it('reopens by the system’s hand, with the items whose entry it was', () => {
    const { request, entry } = effectOf(
      decide(refusedTwice(), gone([2]), on('2026-11-10', SYSTEM)),
    );

    expect(request.stage).toBe('in_progress');
    expect(request.items).toMatchObject([
      { outcome: 'refused', refusal: { publicEntryId: 'entry-1' } },
      { outcome: null, refusal: null },
    ]);
    expect(request.dueOn).toBe(refusedTwice().dueOn);
    expect(entry).toMatchObject({
      actorRole: 'system',
      facts: { reason: 'public_entry_gone', items: [2] },
    });
  });

  it('reopens with every such item when none is named, and with none that is not such', () => {
    expect(
      effectOf(decide(refusedTwice(), gone(), on('2026-11-10', SYSTEM))).request.items,
    ).toMatchObject([{ outcome: null }, { outcome: null }]);
    expect(codesOf(decide(refusedTwice(), gone([3]), on('2026-11-10', SYSTEM)))).toEqual([
      'nothing_to_reopen',
    ]);
  });
});
