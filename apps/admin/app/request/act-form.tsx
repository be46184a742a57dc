import { useState } from 'react';
import { useFetcher } from 'react-router';
import type { Act } from '../acts/act.ts';
import { ActSheet } from '../parts/act-sheet.tsx';
import { fieldErrors } from '../words/field-errors.vi.ts';
import { ActRefusal } from './act-refusal.tsx';
import type { ItemShown, OpenActionShown, RequestShown } from './request-document.ts';
import type { Taken } from './take-act.ts';

type Props = { request: RequestShown; act: Act; item: ItemShown | null };

/** One act on a request, or on one item of it. */
export function ActForm({ request, act, item }: Props) {
  const fetcher = useFetcher<Taken>();
  const taken = fetcher.data;
  const open = openFor(request, act, item);
  // Kept while somebody else closes the act, so that what is typed can still be copied.
  const [whenOpened] = useState(open);
  const asked = open ?? whenOpened;

  return (
    <ActSheet
      name={act.name}
      note={item && `Nội dung ${item.number}`}
      send={act.send}
      fetcher={fetcher}
      taken={taken}
      isOpen={open !== undefined}
      hidden={{
        act: act.action,
        expectedVersion: request.version,
        item: item?.number ?? '',
      }}
      refusal={taken && taken.kind !== 'done' && <ActRefusal taken={taken} />}
    >
      {asked ? (
        <act.Form request={request} open={asked} item={item} errors={errorsOf(taken)} />
      ) : null}
    </ActSheet>
  );
}

function openFor(
  { openActions }: RequestShown,
  { action }: Act,
  item: ItemShown | null,
): OpenActionShown | undefined {
  return openActions.find(
    (open) => open.action === action && (item === null || open.items.includes(item.number)),
  );
}

function errorsOf(taken: Taken | undefined) {
  return taken?.kind === 'refused' ? fieldErrors(taken.refusal.violations) : [];
}
