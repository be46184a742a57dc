import { redirect } from 'react-router';
import { followed } from '../../following/follow.server.ts';
import { casePath } from '../../following/paths.ts';
import { visitor } from '../../site/api.server.ts';
import { CONFIG } from '../../site/config.server.ts';
import type { Route } from './+types/open-file';

/** A file is taken by pressing a button: whoever only follows links, such as a mail program, gets none. */
export async function action({ request, params: { reference, id } }: Route.ActionArgs) {
  const opener = followed(request, reference);
  if (!opener) throw redirect(casePath(reference));

  const opened = await fetch(`${CONFIG.apiUrl}/files/open`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: CONFIG.publicUrl,
      ...visitor(request),
    },
    body: JSON.stringify(opener),
  });
  if (!opened.ok) throw redirect(casePath(reference));

  const headers = new Headers();
  for (const cookie of opened.headers.getSetCookie()) headers.append('set-cookie', cookie);
  throw redirect(`/files/${encodeURIComponent(id)}`, { headers });
}

export function loader({ params: { reference } }: Route.LoaderArgs) {
  throw redirect(casePath(reference));
}
