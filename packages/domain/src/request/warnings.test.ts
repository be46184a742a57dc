import { describe, expect, it } from 'vitest';
import { agency, CONTENT, effectOf, intake, submittedOn } from '../../test/request-builders.ts';
import { citation } from '../law/provision.ts';
import { register } from './submit.ts';
import type { Channel } from './vocabulary.ts';

const BEFORE = '2026-08-14';
const AFTER = '2026-10-19';

/** The warnings of a form that came on that day, each with its provisions. */
function warned(
  date: string,
  requester: Partial<typeof CONTENT.requester> = {},
  channel: Channel = 'counter',
) {
  const form = intake(date, { channel, requester: { ...CONTENT.requester, ...requester } });
  const { warnings } = effectOf(register(form, submittedOn(date, { agency: agency() })));
  return warnings.map(({ code, under }) => [code, ...under.map(citation)].join(' '));
}

describe('an adult who authorises somebody', () => {
  const representativeName = 'Người được ủy quyền mẫu';

  it('is named by 104/2016 at the office alone', () => {
    expect(warned(BEFORE, { representativeName }, 'counter')).toEqual([]);
    expect(warned(BEFORE, { representativeName }, 'postal')).toEqual([
      'authorised_at_office_only 104/2016/QH13 24.1.a',
    ]);
    expect(warned(BEFORE, {}, 'postal')).toEqual([]);
  });

  it('may do so in every way under 01/2026', () => {
    for (const channel of ['counter', 'postal', 'email', 'web'] as const) {
      expect(warned(AFTER, { representativeName }, channel)).toEqual([]);
    }
  });

  it('is not whoever cannot act alone', () => {
    const kind = 'minor' as const;
    expect(warned(BEFORE, { kind, representativeName }, 'postal')).toEqual([]);
  });
});

describe('a child of a foreigner', () => {
  it('asks for what concerns them, with consent as other children', () => {
    const child = {
      kind: 'resident_foreigner',
      birthDate: intake('2016-01-01').receivedOn,
      representativeName: 'Người mẹ mẫu',
    } as const;
    expect(warned(AFTER, child)).toEqual([
      'representative_consent 01/2026/QH16 7.3',
      'own_interest_only 01/2026/QH16 29.1',
    ]);
  });
});
