import type { RequesterKind } from '@minhbach/domain';
import { DateField } from '@minhbach/ui/form/date-field.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import type { DraftPerson } from '../draft/draft.ts';
import { nameHints, personHints, personWords, representativeHints } from '../words/person.vi.ts';

type Props = {
  field: keyof DraftPerson;
  kind: RequesterKind;
  isNeeded: boolean;
  person: DraftPerson;
  error: string | undefined;
};

const KEYBOARDS: Partial<
  Record<
    keyof DraftPerson,
    Pick<Parameters<typeof TextField>[0], 'type' | 'autoComplete' | 'width'>
  >
> = {
  fullName: { autoComplete: 'name' },
  email: { type: 'email', autoComplete: 'email' },
  phone: { type: 'tel', autoComplete: 'tel', width: 'middling' },
  residence: { autoComplete: 'street-address' },
  postalAddress: { autoComplete: 'street-address' },
  idNumber: { autoComplete: 'off', width: 'middling' },
};

export function PersonField({ field, kind, isNeeded, person, error }: Props) {
  const hint =
    field === 'fullName'
      ? nameHints[kind]
      : field === 'representativeName'
        ? representativeHints[kind]
        : personHints[field];
  const question = {
    name: `requester.${field}`,
    label: personWords[field],
    hint,
    error,
    optional: !isNeeded,
  };
  return field === 'birthDate' ? (
    <DateField {...question} typed={person.birthDate} />
  ) : (
    <TextField {...question} {...KEYBOARDS[field]} typed={person[field]} />
  );
}
