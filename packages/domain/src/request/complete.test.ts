import { describe, expect, it } from 'vitest';
import {
  after,
  agency,
  codesOf,
  CONTENT,
  day,
  effectOf,
  fieldsOf,
  intake,
  on,
  REQUESTER,
  staff,
  submittedOn,
} from '../../test/request-builders.ts';
import { LAW_01_2026 } from '../law/law-01-2026.ts';
import type { ActionOf } from './actions.ts';
import { completedContent } from './complete.ts';
import { decide } from './decide.ts';
import type { FormContent } from './forms.ts';
import type { FormGap } from './form-gaps.ts';
import type { InformationRequest } from './request.ts';
import { register } from './submit.ts';

const ON_FILE: FormContent = { ...CONTENT, requester: { kind: 'citizen' } };

function incomplete(missing: readonly FormGap[], date = '2026-10-05'): InformationRequest {
  const form = intake(date, { requester: { kind: 'citizen' } });
  const { request } = effectOf(register(form, submittedOn(date)));
  return after(request, [
    { type: 'ask_to_complete', missing, explanation: 'Xin bổ sung' },
    on(date),
  ]);
}

function complete(
  request: InformationRequest,
  action: Omit<ActionOf<'complete'>, 'type'>,
  { date = '2026-10-08', onFile = ON_FILE, actor = REQUESTER } = {},
) {
  const circumstances = on(date, actor, { onFile, agency: agency() });
  return decide(request, { type: 'complete', ...action }, circumstances);
}

describe('completing a form', () => {
  const asked = incomplete(['full_name', 'answer_address']);

  it('makes it valid on that day, and the clock runs from it', () => {
    const { request, entry } = effectOf(
      complete(asked, { requester: { fullName: 'Mẫu', email: 'mau@example.test' } }),
    );
    expect(request).toMatchObject({
      stage: 'received',
      receivedOn: '2026-10-05',
      validOn: '2026-10-08',
      dueOn: '2026-10-20',
      missing: [],
      missingExplanation: null,
    });
    expect(entry.facts).toMatchObject({ filled: ['full_name', 'answer_address'] });
    expect(JSON.stringify(entry)).not.toContain('Mẫu');
  });

  it('tells what is still missing', () => {
    expect(fieldsOf(complete(asked, { requester: { fullName: 'Mẫu' } }))).toEqual([
      'requester.email',
    ]);
    expect(complete(asked, {}).allowed).toBe(false);
  });

  it('answers what was asked, even where the form would pass without', () => {
    const unclear = incomplete(['description']);
    expect(
      fieldsOf(complete(unclear, { requester: { fullName: 'M' } }, { onFile: CONTENT })),
    ).toEqual(['items']);
    const { request } = effectOf(
      complete(unclear, { items: [{ description: 'Bảng giá đất 2025' }] }, { onFile: CONTENT }),
    );
    expect(request.items).toMatchObject([{ number: 1, description: 'Bảng giá đất 2025' }]);
  });

  it('is confirmed by the act itself after a call', () => {
    const { request } = effectOf(
      register(intake('2026-10-05', { channel: 'phone_assisted' }), submittedOn('2026-10-05')),
    );
    const waiting = after(request, [
      { type: 'ask_to_complete', missing: ['confirmation'], explanation: 'Xin xác nhận' },
      on('2026-10-05'),
    ]);
    expect(complete(waiting, {}, { onFile: CONTENT }).allowed).toBe(true);
  });

  it('can be written down by a contact officer, and by no one else', () => {
    const given = { requester: { fullName: 'Mẫu', phone: '0912345678' } };
    const officer = staff('contact_officer', { onBehalfOfRequester: true });
    expect(effectOf(complete(asked, given, { actor: officer })).entry).toMatchObject({
      actorRole: 'contact_officer',
      onBehalfOfRequester: true,
    });
    const head = staff('head', { onBehalfOfRequester: true });
    expect(codesOf(complete(asked, given, { actor: head }))).toEqual(['role_not_allowed']);
  });

  it('needs what was on file', () => {
    const action = { type: 'complete' } as const;
    expect(codesOf(decide(asked, action, on('2026-10-08', REQUESTER)))).toEqual([
      'form_incomplete',
    ]);
  });
});

describe('the completed form', () => {
  it('keeps what was on file where nothing visible was added', () => {
    const content = completedContent(
      { ...CONTENT, purpose: null },
      {
        type: 'complete',
        requester: { fullName: ' ', phone: '0912345678', birthDate: day('1990-01-01') },
      },
      LAW_01_2026,
    );
    expect(content.requester).toMatchObject({
      fullName: 'Nguyễn Thị Mẫu',
      phone: '0912345678',
      birthDate: '1990-01-01',
    });
    expect(content.items).toEqual(CONTENT.items);
  });
});
