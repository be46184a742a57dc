import { data, redirect } from 'react-router';
import { text } from '../../draft/read-answers.ts';
import { CasePage } from '../../following/case-page.tsx';
import { trackCase } from '../../following/case.server.ts';
import { ClosedPage } from '../../following/closed-page.tsx';
import { beginFollowing, endFollowing, followed } from '../../following/follow.server.ts';
import { openCase } from '../../following/open-case.server.ts';
import { casePath } from '../../following/paths.ts';
import type { Route } from './+types/case';

export async function loader({ request, params: { reference } }: Route.LoaderArgs) {
  // Cookies go by the exact address.
  const plain = reference.toUpperCase();
  if (plain !== reference) throw redirect(casePath(plain));

  const opener = followed(request, reference);
  if (!opener) return { reference, shown: null };
  const shown = await trackCase(request, opener);
  // A page in use stays open; a code that was renewed elsewhere closes it.
  const cookie = shown ? beginFollowing(opener) : endFollowing(reference);
  return data({ reference, shown }, { headers: { 'set-cookie': cookie } });
}

export async function action({ request, params: { reference } }: Route.ActionArgs) {
  const form = await request.formData();
  return openCase(request, text(form, 'reference') || reference, text(form, 'accessCode'));
}

export default function Follow({ loaderData, actionData }: Route.ComponentProps) {
  const { reference, shown } = loaderData;
  if (shown) return <CasePage shown={shown} />;

  return (
    <ClosedPage reference={actionData?.reference ?? reference} errors={actionData?.errors ?? []} />
  );
}
