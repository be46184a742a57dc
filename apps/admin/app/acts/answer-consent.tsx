import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { consentStateWords } from '@minhbach/ui/words/consent-states.vi.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { Act, ActFormProps } from './act.ts';
import { text } from './typed.ts';

const RecordConsent = graphql(`
  mutation RecordConsent($id: ID!, $expectedVersion: Int!, $consent: ID!) {
    recordConsent(id: $id, expectedVersion: $expectedVersion, consent: $consent) {
      ...Outcome
    }
  }
`);

const RecordDenial = graphql(`
  mutation RecordDenial($id: ID!, $expectedVersion: Int!, $consent: ID!) {
    recordDenial(id: $id, expectedVersion: $expectedVersion, consent: $consent) {
      ...Outcome
    }
  }
`);

const OverrideConsent = graphql(`
  mutation OverrideConsent($id: ID!, $expectedVersion: Int!, $consent: ID!, $reason: String!) {
    overrideConsent(
      id: $id
      expectedVersion: $expectedVersion
      consent: $consent
      reason: $reason
    ) {
      ...Outcome
    }
  }
`);

/** Whose answer it is, out of those for whom this act is open. */
function WhoseConsent({ request, open, errors }: ActFormProps) {
  const consents = request.consents.filter(({ id }) => open.threads.includes(id));
  return (
    <RadioGroup
      name="consent"
      label="Ý kiến của ai"
      choices={consents.map(({ id, item, state, concerned }) => ({
        value: id,
        label: `Nội dung ${item}: ${concerned ?? 'người có liên quan'}`,
        hint: consentStateWords[state],
      }))}
      chosen={consents.length === 1 ? consents[0]?.id : null}
      error={errorOf(errors, 'consent')}
    />
  );
}

function GivenForm(props: ActFormProps) {
  return (
    <>
      <WhoseConsent {...props} />
      <Consequence>có văn bản đồng ý, nội dung này được phép cung cấp.</Consequence>
    </>
  );
}

function DeniedForm(props: ActFormProps) {
  return (
    <>
      <WhoseConsent {...props} />
      <Consequence>
        nội dung này chỉ được cung cấp khi người đứng đầu quyết định vì lợi ích công cộng; nếu
        không, từ chối vì thiếu sự đồng ý.
      </Consequence>
    </>
  );
}

function OverrideForm(props: ActFormProps) {
  return (
    <>
      <WhoseConsent {...props} />
      <TextArea
        name="reason"
        label="Vì sao cần cho lợi ích công cộng, sức khỏe của cộng đồng"
        rows={4}
        error={errorOf(props.errors, 'reason')}
      />
      <Consequence>nội dung này được cung cấp mà không cần sự đồng ý.</Consequence>
    </>
  );
}

export const recordConsent: Act = {
  action: 'record_consent',
  name: 'Ghi nhận đồng ý',
  send: 'Ghi nhận đã đồng ý',
  done: 'Đã ghi nhận sự đồng ý.',
  Form: GivenForm,
  take: async ({ id, expectedVersion }, typed) => {
    const consent = text(typed, 'consent');
    return (await askApi(RecordConsent, { id, expectedVersion, consent })).recordConsent;
  },
};

export const recordDenial: Act = {
  action: 'record_denial',
  name: 'Ghi nhận không đồng ý',
  send: 'Ghi nhận không đồng ý',
  done: 'Đã ghi nhận việc không đồng ý.',
  Form: DeniedForm,
  take: async ({ id, expectedVersion }, typed) => {
    const consent = text(typed, 'consent');
    return (await askApi(RecordDenial, { id, expectedVersion, consent })).recordDenial;
  },
};

export const overrideConsent: Act = {
  action: 'override_consent',
  name: 'Cung cấp vì lợi ích công cộng',
  send: 'Quyết định cung cấp',
  done: 'Đã quyết định cung cấp vì lợi ích công cộng.',
  Form: OverrideForm,
  take: async ({ id, expectedVersion }, typed) => {
    const answer = await askApi(OverrideConsent, {
      id,
      expectedVersion,
      consent: text(typed, 'consent'),
      reason: text(typed, 'reason'),
    });
    return answer.overrideConsent;
  },
};
