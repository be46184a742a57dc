import { redirect } from 'react-router';
import { text } from '../../draft/read-answers.ts';
import { openCase } from '../../following/open-case.server.ts';
import { CodeForm } from '../../following/code-form.tsx';
import { Page } from '../../parts/page.tsx';
import type { Route } from './+types/find';

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return openCase(request, text(form, 'reference'), text(form, 'accessCode'));
}

export function loader({ request }: Route.LoaderArgs) {
  const reference = new URL(request.url).searchParams.get('ma');
  if (reference) throw redirect(`/tra-cuu/${encodeURIComponent(reference)}`);
  return null;
}

export default function FindRequest({ actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? [];
  return (
    <Page title="Tra cứu yêu cầu" errors={errors}>
      <p>Số tham chiếu và mã tra cứu có trên biên nhận của bạn.</p>
      <CodeForm reference={actionData?.reference ?? ''} errors={errors} />
    </Page>
  );
}
