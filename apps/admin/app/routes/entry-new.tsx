import { useOutletContext } from 'react-router';
import { draftEntry } from '../entries/draft-entry.ts';
import { EntryForm } from '../entries/entry-form.tsx';
import type { Person } from '../person.ts';
import { mayKeepEntries } from '../roles.ts';
import type { Route } from './+types/entry-new';

export async function clientAction({ request }: Route.ClientActionArgs) {
  return draftEntry(await request.formData());
}

export default function EntryNew({ actionData: sent }: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  if (!mayKeepEntries(me.role)) {
    return (
      <>
        <title>Lập mục thông tin · Minh Bạch</title>
        <h1>Lập mục thông tin</h1>
        <p>Việc lập mục thông tin dành cho cán bộ của cơ quan giữ thông tin.</p>
      </>
    );
  }
  return <EntryForm me={me} errors={sent && 'errors' in sent ? sent.errors : []} />;
}
