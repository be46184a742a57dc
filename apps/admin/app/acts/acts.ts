import type { Act } from './act.ts';
import { overrideConsent, recordConsent, recordDenial } from './answer-consent.tsx';
import { addNote } from './add-note.tsx';
import { askConsent } from './ask-consent.tsx';
import { askToComplete } from './ask-to-complete.tsx';
import { assign } from './assign.tsx';
import { complete } from './complete.tsx';
import { deliver } from './deliver.tsx';
import { extend } from './extend.tsx';
import { giveTimeNotice } from './give-time-notice.tsx';
import { judgeValid } from './judge-valid.tsx';
import { proveDelivery } from './prove-delivery.tsx';
import { provideItem } from './provide-item.tsx';
import { provideItemPartly } from './provide-item-partly.tsx';
import { refuseItem } from './refuse-item.tsx';
import { reopen } from './reopen.tsx';
import { withdraw } from './withdraw.tsx';

/** Acts on the whole request, in the order of the work; shown when the API says they are open. */
export const REQUEST_ACTS: readonly Act[] = [
  judgeValid,
  askToComplete,
  complete,
  assign,
  giveTimeNotice,
  extend,
  recordConsent,
  recordDenial,
  overrideConsent,
  deliver,
  proveDelivery,
  reopen,
  addNote,
  withdraw,
];

/** Acts on one item. Giving comes first, then giving a part, asking whom it concerns, and refusing last. */
export const ITEM_ACTS: readonly Act[] = [provideItem, provideItemPartly, askConsent, refuseItem];

export function actNamed(action: string | null): Act | null {
  return [...REQUEST_ACTS, ...ITEM_ACTS].find((act) => act.action === action) ?? null;
}
