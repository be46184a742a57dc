import { readsAllAgencies } from '@minhbach/domain';
import { useEffect, useMemo } from 'react';
import { useNavigate, useOutletContext, useSearchParams } from 'react-router';
import { data, type ShouldRevalidateFunctionArgs } from 'react-router';
import { actNamed } from '../acts/acts.ts';
import { askApi } from '../api.ts';
import type { Person } from '../person.ts';
import { mayUrge } from '../roles.ts';
import { ActPanel } from '../request/act-panel.tsx';
import { Documents } from '../request/documents.tsx';
import { Facts } from '../request/facts.tsx';
import { Identity } from '../request/identity.tsx';
import { Items } from '../request/items.tsx';
import { RequestHead } from '../request/request-head.tsx';
import { RequestPage } from '../request/request-document.ts';
import { SubmissionSlip } from '../request/submission-slip.tsx';
import { takeAct } from '../request/take-act.ts';
import { Timeline } from '../request/timeline.tsx';
import { Warnings } from '../request/warnings.tsx';
import { focusNeighbour } from '../row-focus.ts';
import { useShortcuts, type Shortcut } from '../shortcuts.ts';
import type { Route } from './+types/request';

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const { request: shown } = await askApi(RequestPage, { id: params.id }, request.signal);
  if (!shown) throw data(null, { status: 404 });
  return { shown };
}

export async function clientAction({ params, request }: Route.ClientActionArgs) {
  const typed = await request.formData();
  return takeAct(params.id, typed);
}

/** Opening an act only changes what is asked, not the request. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
}: ShouldRevalidateFunctionArgs) {
  const isOnlyAnotherAct = !formMethod && currentUrl.search !== nextUrl.search;
  return !(isOnlyAnotherAct && currentUrl.pathname === nextUrl.pathname);
}

export default function Request({ loaderData: { shown } }: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const act = actNamed(search.get('viec'));
  const item = shown.items.find(({ number }) => number === Number(search.get('noi-dung'))) ?? null;

  useShortcuts(
    useMemo<Shortcut[]>(
      () => [
        { keys: 'j', words: 'Xuống mục kế tiếp', run: () => focusNeighbour(1) },
        { keys: 'k', words: 'Lên mục phía trước', run: () => focusNeighbour(-1) },
        { keys: 'u', words: 'Quay lại hộp việc', run: () => void navigate(-1) },
        { keys: 'i', words: 'In Phiếu trình', run: () => window.print() },
      ],
      [navigate],
    ),
  );
  useEffect(() => {
    document.documentElement.dataset['page'] = 'request';
    return () => void delete document.documentElement.dataset['page'];
  }, []);

  return (
    <>
      <title>{`${shown.reference} · Minh Bạch`}</title>
      <div className="request">
        <RequestHead request={shown} mayUrge={mayUrge(me.role)} />
        <ActPanel key={`${act?.action} ${item?.number}`} request={shown} act={act} item={item} />
        <div className="request__main">
          <Facts request={shown} />
          <Warnings warnings={shown.warnings} />
          <Items request={shown} chosen={act && item ? item.number : null} />
          <Documents request={shown} mayUpload={!readsAllAgencies(me.role)} />
          {!readsAllAgencies(me.role) && <Identity request={shown} />}
          <Timeline events={shown.timeline} />
        </div>
      </div>
      <SubmissionSlip request={shown} person={me} />
    </>
  );
}
