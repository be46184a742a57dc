import type { AccessLevel, EntryState } from '@minhbach/domain';
import { accessLevelWords } from '@minhbach/ui/words/access-levels.vi.ts';
import { NOT_CLASSIFIED } from '../words/entry-fields.vi.ts';
import { entryStateWords } from '@minhbach/ui/words/entry-states.vi.ts';

/** How far an entry has come: a shape and words, never a colour alone. */
export function EntryStateBadge({ state }: { state: EntryState }) {
  return <span className={`stage entry-state--${state}`}>{entryStateWords[state]}</span>;
}

type AccessProps = {
  access: AccessLevel;
  /** When a second person confirmed it; until then nobody knows how open it will be. */
  confirmedOn?: string | null;
};

export function AccessBadge({ access, confirmedOn }: AccessProps) {
  if (confirmedOn === null) return <span className="access soft">{NOT_CLASSIFIED}</span>;
  return <span className={`access access--${access}`}>{accessLevelWords[access]}</span>;
}
