import { CHANNELS, DELIVERY_MODES, REQUESTER_KINDS, REQUESTER_NEEDS } from '@minhbach/domain';
import { missingDays, oneOf, optionalText, text, texts } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { IntakeForm as IntakeInput, RegisterRequestMutation } from '../gql/graphql.ts';
import { readPerson } from '../parts/person-fields.tsx';
import { outcomeOf, type Sent } from '../sent.ts';
import { readIntakeItems } from './item-list.tsx';

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
      ...RefusalParts
    }
  }
`);

export type Submitted = Extract<
  RegisterRequestMutation['registerRequest'],
  { __typename: 'Submitted' }
>;

/** Puts what was typed into the register, or says why not; then the form is still there. */
export async function registerRequest(
  typed: FormData,
): Promise<Sent & { submitted: Submitted | null }> {
  const errors = [
    ...missingDays(typed, ['sentOn', 'receivedOn']),
    ...(isBlank(read(typed)) ? [NOTHING_TYPED] : []),
  ];
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

const NOTHING_TYPED = {
  field: 'items.0.description',
  message: 'Ghi thông tin cần cung cấp hoặc người yêu cầu là ai: phiếu trống thì không vào sổ.',
};

/** Paper may lack much, but a line of the register stays: an empty form is a slip of the hand. */
function isBlank({ items, requester }: IntakeInput): boolean {
  return !requester.fullName && items.every((item) => !item.description && !item.documentName);
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
