import { readFileSync } from 'node:fs';
import {
  decide,
  REQUEST_STAGES,
  type Actor,
  type ActorRole,
  type ViolationCode,
} from '../src/index.ts';
import { describe, expect, it } from 'vitest';
import { on, received, REQUESTER, staff, SYSTEM } from '../test/request-builders.ts';
import { sampleActions } from '../test/sample-actions.ts';
import { lifecycleDocument } from './lifecycle-document.ts';
import { movesCases, movesFile } from './moves-cases.ts';

const AT_THE_TABLE: readonly ViolationCode[] = [
  'action_not_in_statute',
  'role_not_allowed',
  'stage_not_allowed',
];

function actorOf(role: ActorRole): Actor {
  if (role === 'requester') return REQUESTER;
  return role === 'system' ? SYSTEM : staff(role);
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

describe('generated from the tables of moves by the script lifecycle, and current:', () => {
  it('docs/law/lifecycle.md', () => {
    expect(read('../../../docs/law/lifecycle.md')).toBe(lifecycleDocument());
  });

  it('conformance/moves.json', () => {
    expect(read('../conformance/moves.json')).toBe(movesFile());
  });
});

describe('moves.json through decide', () => {
  it.each(movesCases())(
    '$statute $action by $role',
    ({ statute, action, role, openIn, otherwise }) => {
      const date = statute === '104/2016/QH13' ? '2026-08-20' : '2026-10-19';
      const answers = REQUEST_STAGES.map((stage) => {
        const request = received(date, { stage });
        const [sample] = sampleActions(request, action, request.receivedOn);
        const ruling = sample && decide(request, sample, on(date, actorOf(role)));
        const codes = ruling && !ruling.allowed ? ruling.violations.map(({ code }) => code) : [];
        return codes.find((code) => AT_THE_TABLE.includes(code)) ?? 'open';
      });
      expect(answers).toEqual(
        REQUEST_STAGES.map((stage) => (openIn.includes(stage) ? 'open' : otherwise)),
      );
    },
  );
});
