import { useMemo } from 'react';
import {
  data,
  useNavigate,
  useSearchParams,
  type ShouldRevalidateFunctionArgs,
} from 'react-router';
import { askApi } from '../api.ts';
import { EntryActPanel } from '../entries/entry-act-panel.tsx';
import { EntryPage } from '../entries/entry-document.ts';
import { EntryFacts } from '../entries/entry-facts.tsx';
import { EntryFiles } from '../entries/entry-files.tsx';
import { EntryHead } from '../entries/entry-head.tsx';
import { EntryHistory } from '../entries/entry-history.tsx';
import { EntryProposal } from '../entries/entry-proposal.tsx';
import { EntryVersions } from '../entries/entry-versions.tsx';
import { takeEntryAct } from '../entries/take-entry-act.ts';
import { entryActNamed } from '../entry-acts/entry-acts.ts';
import { focusNeighbour } from '../row-focus.ts';
import { useShortcuts, type Shortcut } from '../shortcuts.ts';
import type { Route } from './+types/entry';

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const { entryForStaff: entry } = await askApi(EntryPage, { id: params.id }, request.signal);
  if (!entry) throw data(null, { status: 404 });
  return { entry };
}

export async function clientAction({ params, request }: Route.ClientActionArgs) {
  return takeEntryAct(params.id, await request.formData());
}

/** Opening an act only changes what is asked, not the entry. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
}: ShouldRevalidateFunctionArgs) {
  const isOnlyAnotherAct = !formMethod && currentUrl.search !== nextUrl.search;
  return !(isOnlyAnotherAct && currentUrl.pathname === nextUrl.pathname);
}

export default function Entry({ loaderData: { entry } }: Route.ComponentProps) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const act = entryActNamed(search.get('viec'));

  useShortcuts(
    useMemo<Shortcut[]>(
      () => [
        { keys: 'j', words: 'Xuống việc kế tiếp', run: () => focusNeighbour(1) },
        { keys: 'k', words: 'Lên việc phía trước', run: () => focusNeighbour(-1) },
        { keys: 'u', words: 'Quay lại danh mục', run: () => void navigate(-1) },
      ],
      [navigate],
    ),
  );

  return (
    <>
      <title>{`${entry.title} · Minh Bạch`}</title>
      <div className="request">
        <EntryHead entry={entry} />
        <EntryActPanel key={act?.action} entry={entry} act={act} />
        <div className="request__main">
          <EntryProposal entry={entry} />
          <EntryFacts entry={entry} />
          <EntryFiles entry={entry} />
          <EntryVersions key={entry.version} lines={entry.history} />
          <EntryHistory lines={entry.history} />
        </div>
      </div>
    </>
  );
}
