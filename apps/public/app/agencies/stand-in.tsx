import { longDate } from '@minhbach/ui/dates/date-words.vi.ts';

type Props = { of: { standsInFor?: string | null; standsInUntil?: string | null } };

/** Said where a deputy is shown, so that nobody looks for the person who is away. */
export function StandIn({ of: { standsInFor, standsInUntil } }: Props) {
  if (!standsInFor || !standsInUntil) return null;
  return (
    <p>
      Thay {standsInFor} vắng mặt đến hết {longDate(standsInUntil)}.
    </p>
  );
}
