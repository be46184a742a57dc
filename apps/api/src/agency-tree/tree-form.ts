import { randomUUID } from 'node:crypto';
import { allows, violates, type Heir, type Ruling, type TreeChange } from '@minhbach/domain';
import { isUuid } from '../platform/uuid.ts';
import type { HeirFormType, TreeChangeFormType } from './tree.types.ts';

/** What was typed, as a change that the rules can judge; texts tidied, what the kind needs is there. */
export function changeOf(form: TreeChangeFormType): Ruling<TreeChange> {
  const { type, on } = form;
  const noted = { on, decision: tidy(form.decision), lateReason: tidy(form.lateReason) || null };
  if (type !== 'create' && !isUuid(form.agencyId ?? ''))
    return violates('agency_unknown', [], 'agencyId');
  const agencyId = form.agencyId ?? '';
  if ((type === 'move' || type === 'create') && !isUuid(form.parentId ?? ''))
    return violates('required', [], 'parentId');
  const parentId = form.parentId ?? '';
  switch (type) {
    case 'move':
      return allows({ ...noted, type, agencyId, parentId });
    case 'abolish':
      return allows({ ...noted, type, agencyId, heirs: (form.heirs ?? []).map(heirOf) });
    case 'revoke':
      return allows({ ...noted, type, agencyId });
    case 'rename':
      return allows({ ...noted, type, agencyId, name: tidy(form.agencyName) });
    case 'create': {
      if (!form.level) return violates('required', [], 'level');
      const { level } = form;
      const founding = {
        id: randomUUID(),
        code: tidy(form.code),
        name: tidy(form.agencyName),
        level,
      };
      return allows({ ...noted, type, founding, parentId });
    }
  }
}

const heirOf = ({ agencyId, subject }: HeirFormType): Heir => ({
  agencyId,
  subject: tidy(subject) || null,
});

const tidy = (text: string | null | undefined) =>
  (text ?? '').normalize('NFC').trim().replaceAll(/\s+/g, ' ');
