import {
  AGENCY_LEVELS,
  DIRECTIVE_KINDS,
  DUTY_HOLDERS,
  TASK_CRITERIA,
  TASK_SCHEDULES,
} from '@minhbach/domain';
import { isTicked, missingDays, oneOf, optionalText, text, texts } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { DirectiveTaskForm } from '../gql/graphql.ts';
import { outcomeOf, type Sent } from '../sent.ts';

const CreateDirective = graphql(`
  mutation CreateDirective($form: DirectiveForm!, $key: ID!) {
    outcome: createDirective(form: $form, idempotencyKey: $key) {
      __typename
      ...RefusalParts
    }
  }
`);

/** Sends a directive with as many tasks as its form has. */
export function createDirective(typed: FormData): Promise<Sent> {
  return outcomeOf(async () => {
    const missing = missingDays(typed, ['issuedOn']);
    if (missing.length > 0) return { violations: missing };
    const count = Number(text(typed, 'count'));
    const form = {
      kind: oneOf(typed, 'kind', DIRECTIVE_KINDS) ?? 'dispatch',
      documentNumber: text(typed, 'documentNumber'),
      title: text(typed, 'title'),
      issuer: text(typed, 'issuer'),
      issuedOn: text(typed, 'issuedOn'),
      content: optionalText(typed, 'content'),
      link: optionalText(typed, 'link'),
      tasks: Array.from({ length: count }, (_, index) => taskOf(typed, index)),
    };
    return (await askApi(CreateDirective, { form, key: text(typed, 'key') })).outcome;
  });
}

function taskOf(typed: FormData, index: number): DirectiveTaskForm {
  const name = (field: string) => `tasks.${index}.${field}`;
  const chosen = (field: string) => texts(typed, name(field));
  return {
    title: text(typed, name('title')),
    demand: text(typed, name('demand')),
    schedule: oneOf(typed, name('schedule'), TASK_SCHEDULES) ?? 'once',
    dueOn: optionalText(typed, name('dueOn')),
    criteria: TASK_CRITERIA.filter((criterion) => chosen('criteria').includes(criterion)),
    succession: isTicked(typed, name('lapses')) ? 'lapses' : 'inherited',
    levels: AGENCY_LEVELS.filter((level) => chosen('levels').includes(level)),
    holders: DUTY_HOLDERS.filter((holder) => chosen('holders').includes(holder)),
    agencyCodes: chosen('agencyCodes'),
  };
}
