import { describe, expect, it } from 'vitest';
import {
  after,
  DOCUMENTS,
  inProgress,
  OFFICER,
  on,
  REQUESTER,
} from '../../test/request-builders.ts';
import { calendarDate } from '../calendar/calendar-date.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import { citation } from '../law/provision.ts';
import type { ActionType, RequestAction } from './actions.ts';
import type { Actor } from './actor.ts';
import { decide } from './decide.ts';
import { openActions } from './open-actions.ts';
import type { InformationRequest } from './request.ts';

const CLAIM: RequestAction = { type: 'claim_correction', item: 1, claim: 'Thiếu trang 3' };

/** Sent in August under 104/2016, and answered then. */
function answered(): InformationRequest {
  const provide = (item: number) =>
    [
      { type: 'provide_item', item, documentIds: ['doc-1'] },
      on('2026-08-21', OFFICER, DOCUMENTS),
    ] as const;
  const request = inProgress('2026-08-20', 'complex');
  return after(request, provide(1), provide(2), [{ type: 'deliver' }, on('2026-08-21')]);
}

function cited(request: InformationRequest, action: ActionType, actor: Actor, today: string) {
  const circumstances = { today: calendarDate(today), calendar: VIETNAM_CALENDAR };
  const open = openActions(request, actor, circumstances).find((one) => one.action === action);
  return open?.under.map(citation);
}

describe('a claim on what was given under 104/2016', () => {
  it('cites the article whose clock it gets, before the switch and after', () => {
    expect(cited(answered(), 'claim_correction', REQUESTER, '2026-08-31')).toEqual([
      '104/2016/QH13 32.2',
    ]);
    expect(cited(answered(), 'claim_correction', REQUESTER, '2026-09-01')).toEqual([
      '01/2026/QH16 28.2',
    ]);
    const empty = { ...CLAIM, claim: ' ' };
    expect(decide(answered(), empty, on('2026-09-01', REQUESTER))).toMatchObject({
      violations: [{ under: [{ instrument: '01/2026/QH16', article: 28, clause: 2 }] }],
    });
  });

  it('keeps the article of its own day while it is answered', () => {
    const claimed = after(answered(), [CLAIM, on('2026-08-31', REQUESTER)]);
    expect(cited(claimed, 'reject_correction', OFFICER, '2026-09-10')).toEqual([
      '104/2016/QH13 32.2',
    ]);
  });
});
