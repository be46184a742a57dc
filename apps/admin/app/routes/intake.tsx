import { useOutletContext } from 'react-router';
import { IntakeForm } from '../intake/intake-form.tsx';
import { registerRequest } from '../intake/register-request.ts';
import { Registered } from '../intake/registered.tsx';
import type { Person } from '../person.ts';
import { mayRegister } from '../roles.ts';
import type { Route } from './+types/intake';

export async function clientAction({ request }: Route.ClientActionArgs) {
  return registerRequest(await request.formData());
}

export default function Intake({ actionData: sent }: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  if (!mayRegister(me.role)) {
    return (
      <>
        <title>Tiếp nhận · Minh Bạch</title>
        <h1>Tiếp nhận yêu cầu</h1>
        <p>Việc tiếp nhận dành cho người làm đầu mối của cơ quan.</p>
      </>
    );
  }
  return sent?.submitted ? (
    <Registered submitted={sent.submitted} />
  ) : (
    <IntakeForm agency={me.agency} errors={sent?.errors ?? []} />
  );
}
