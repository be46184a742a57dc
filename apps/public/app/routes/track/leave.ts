import { redirect } from 'react-router';
import { endFollowing } from '../../following/follow.server.ts';
import { casePath } from '../../following/paths.ts';
import type { Route } from './+types/leave';

/** For shared computers: closes the request at once. */
export function action({ params: { reference } }: Route.ActionArgs) {
  throw redirect('/tra-cuu', { headers: { 'set-cookie': endFollowing(reference) } });
}

export function loader({ params: { reference } }: Route.LoaderArgs) {
  throw redirect(casePath(reference));
}
