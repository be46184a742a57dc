import { agencyLevelWords } from '@minhbach/ui/words/agency-levels.vi.ts';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import type { Choice } from '@minhbach/ui/form/choices.tsx';
import { CITY_CONTACT } from './city-contact.ts';
import type { FoundAgency } from './find-agencies.server.ts';

/**
 * Whom one can ask, out of what was found: a body that is gone gives way to those that took over.
 * Whoever does not know asks the city's contact point.
 */
export function agencyChoices(
  found: readonly FoundAgency[],
  chosen: { code: string; name: string } | null,
): Choice[] {
  const choices = new Map<string, Choice>();
  const add = (value: string, label: string, hint?: string) => {
    if (!choices.has(value)) choices.set(value, { value, label, ...(hint ? { hint } : {}) });
  };
  if (chosen && chosen.code !== CITY_CONTACT) add(chosen.code, chosen.name, 'Bạn đã chọn');
  for (const { node, matched } of found) {
    if (node.isGone) {
      for (const { code, name } of node.successors) {
        if (code === CITY_CONTACT) continue;
        add(
          code,
          name,
          `Tiếp nhận từ ${node.name}${node.validUntil ? ` (đến ${shortDate(node.validUntil)})` : ''}`,
        );
      }
    } else if (node.code !== CITY_CONTACT) {
      add(node.code, node.name, matched ?? agencyLevelWords[node.level]);
    }
  }
  add(
    CITY_CONTACT,
    'Tôi không biết cơ quan nào',
    'Gửi đến đầu mối của Thành phố: Văn phòng Ủy ban nhân dân thành phố Hà Nội',
  );
  return [...choices.values()];
}
