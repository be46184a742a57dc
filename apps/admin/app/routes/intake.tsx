import { CHANNELS, DELIVERY_MODES, REQUESTER_KINDS, REQUESTER_NEEDS } from '@minhbach/domain';
import { useOutletContext } from 'react-router';
import { missingDays, oneOf, optionalText, text, texts } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { IntakeForm as IntakeInput, RegisterRequestMutation } from '../gql/graphql.ts';
import { IntakeForm } from '../intake/intake-form.tsx';
import { readIntakeItems } from '../intake/item-list.tsx';
import { Registered } from '../intake/registered.tsx';
import { readPerson } from '../parts/person-fields.tsx';
import type { Person } from '../person.ts';
import { mayRegister } from '../roles.ts';
import { outcomeOf, type Sent } from '../sent.ts';
import type { Route } from './+types/intake';

const RegisterRequest = graphql(`
  mutation RegisterRequest($form: IntakeForm!, $idempotencyKey: ID!) {
    registerRequest(form: $form, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Submitted {
        accessCode
        request {
          id
          reference
          statute
          dueOn
          missing
          deadline {
            ...DeadlineParts
          }
          warnings {
            code
            field
            message
            under {
              text
            }
          }
          agency {
            name
            contactPoint {
              unit
              phone
              email
            }
          }
        }
      }
      ... on NotAllowed {
        violations {
          code
          field
          message
        }
      }
    }
  }
`);

export type Submitted = Extract<
  RegisterRequestMutation['registerRequest'],
  { __typename: 'Submitted' }
>;

export async function clientAction({
  request,
}: Route.ClientActionArgs): Promise<Sent & { submitted: Submitted | null }> {
  const typed = await request.formData();
  const errors = missingDays(typed, ['sentOn', 'receivedOn']);
  if (errors.length > 0) return { isDone: false, errors, submitted: null };
  let submitted: Submitted | null = null;
  const sent = await outcomeOf(async () => {
    const { registerRequest: outcome } = await askApi(RegisterRequest, {
      form: read(typed),
      idempotencyKey: text(typed, 'idempotencyKey'),
    });
    if (outcome.__typename === 'NotAllowed') return outcome;
    submitted = outcome;
    return {};
  });
  return { ...sent, submitted };
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

function read(typed: FormData): IntakeInput {
  return {
    agencyCode: text(typed, 'agencyCode'),
    channel: oneOf(typed, 'channel', CHANNELS) ?? 'counter',
    // Hanoi keeps one offset all year, and the wall clock there is what was typed.
    sentAt: `${text(typed, 'sentOn')}T${text(typed, 'sentTime') || '00:00'}:00+07:00`,
    receivedOn: text(typed, 'receivedOn'),
    items: readIntakeItems(typed),
    delivery: oneOf(typed, 'delivery', DELIVERY_MODES) ?? 'in_person',
    purpose: optionalText(typed, 'purpose'),
    requester: {
      kind: oneOf(typed, 'requester.kind', REQUESTER_KINDS) ?? 'citizen',
      ...readPerson(typed, 'requester'),
    },
    needs: REQUESTER_NEEDS.filter((need) => texts(typed, 'needs').includes(need)),
    directlyConcerned: typed.has('directlyConcerned'),
  };
}
