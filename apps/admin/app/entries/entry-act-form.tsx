import { useState } from 'react';
import { useFetcher } from 'react-router';
import type { EntryAct } from '../entry-acts/entry-act.ts';
import { ActSheet } from '../parts/act-sheet.tsx';
import { fieldErrors } from '../words/field-errors.vi.ts';
import { EntryActRefusal } from './entry-act-refusal.tsx';
import type { EntryShown } from './entry-document.ts';
import type { EntryTaken } from './take-entry-act.ts';

type Props = { entry: EntryShown; act: EntryAct };

/** One act on an entry. */
export function EntryActForm({ entry, act }: Props) {
  const fetcher = useFetcher<EntryTaken>();
  const taken = fetcher.data;
  const open = entry.openActions.find(({ action }) => action === act.action);
  // Kept while somebody else closes the act, so that what is typed can still be copied.
  const [whenOpened] = useState(open);
  const asked = open ?? whenOpened;
  const errors = taken?.kind === 'refused' ? fieldErrors(taken.refusal.violations) : [];

  return (
    <ActSheet
      name={act.name}
      send={act.send}
      fetcher={fetcher}
      taken={taken}
      isOpen={open !== undefined}
      hidden={{ act: act.action, expectedVersion: entry.version }}
      refusal={taken && taken.kind !== 'done' && <EntryActRefusal taken={taken} entry={entry} />}
    >
      {asked ? <act.Form entry={entry} open={asked} errors={errors} /> : null}
    </ActSheet>
  );
}
