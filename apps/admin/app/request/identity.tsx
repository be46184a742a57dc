import { requesterKindWords } from '@minhbach/domain';
import { needWords } from '@minhbach/ui/words/needs.vi.ts';
import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { instantWords, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { useState, type FormEvent } from 'react';
import { useRevalidator } from 'react-router';
import { text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { RequesterIdentityPartsFragment } from '../gql/graphql.ts';
import { outcomeOf } from '../sent.ts';
import type { RequestShown } from './request-document.ts';

const OpenIdentity = graphql(`
  mutation OpenIdentity($id: ID!, $reason: String!) {
    openRequesterIdentity(id: $id, reason: $reason) {
      __typename
      ...RequesterIdentityParts
      ...RefusalParts
    }
  }
`);

graphql(`
  fragment RequesterIdentityParts on RequesterIdentity {
    fullName
    birthDate
    residence
    idNumber
    email
    phone
    postalAddress
    representativeName
  }
`);

/** The person behind the request: sealed, opened for a reason, and shown only until the page is left. */
export function Identity({ request }: { request: RequestShown }) {
  const [identity, setIdentity] = useState<RequesterIdentityPartsFragment | null>(null);
  return (
    <section aria-labelledby="nguoi-yeu-cau">
      <h2 id="nguoi-yeu-cau">Người yêu cầu</h2>
      <SummaryList>
        <Fact term="Là">{requesterKindWords[request.requesterKind]}</Fact>
        <Fact term="Tên viết tắt">{request.requesterMask}</Fact>
        <Fact term="Cần hỗ trợ">{request.needs.map((need) => needWords[need]).join('; ')}</Fact>
        {identity && <Opened identity={identity} />}
      </SummaryList>
      {!identity && <OpenIdentityForm requestId={request.id} onOpened={setIdentity} />}
      <Openings openings={request.identityOpenings} />
    </section>
  );
}

type FormProps = {
  requestId: string;
  onOpened: (identity: RequesterIdentityPartsFragment) => void;
};

function OpenIdentityForm({ requestId, onOpened }: FormProps) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { revalidate } = useRevalidator();

  async function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = text(new FormData(event.currentTarget), 'identityReason');
    const sent = await outcomeOf(async () => {
      const { openRequesterIdentity } = await askApi(OpenIdentity, { id: requestId, reason });
      if (openRequesterIdentity.__typename === 'RequesterIdentity') onOpened(openRequesterIdentity);
      return openRequesterIdentity;
    });
    // The only question of this form, whatever the API calls it.
    setErrors(sent.errors.map(({ message }) => ({ field: 'identityReason', message })));
    if (sent.isDone) void revalidate();
  }

  return (
    <details className="no-print">
      <summary>Mở danh tính người yêu cầu</summary>
      <form onSubmit={(event) => void open(event)} noValidate>
        <TextField
          name="identityReason"
          label="Lý do mở"
          hint="Lý do, vai trò và giờ mở được ghi lại và hiện cho chính người yêu cầu."
          error={errorOf(errors, 'identityReason')}
        />
        <button className="button second">Mở danh tính</button>
      </form>
    </details>
  );
}

function Openings({ openings }: { openings: RequestShown['identityOpenings'] }) {
  if (openings.length === 0) return null;
  return (
    <details className="no-print">
      <summary>Danh tính đã mở {openings.length} lần</summary>
      <ul>
        {openings.map(({ at, byRole, reason }) => (
          <li key={at}>
            {instantWords(at)}, {actorRoleWords[byRole].toLowerCase()}: {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Opened({ identity }: { identity: RequesterIdentityPartsFragment }) {
  return (
    <>
      <Fact term="Họ và tên">{identity.fullName}</Fact>
      <Fact term="Ngày sinh">{identity.birthDate && shortDate(identity.birthDate)}</Fact>
      <Fact term="Nơi cư trú">{identity.residence}</Fact>
      <Fact term="Số giấy tờ">{identity.idNumber}</Fact>
      <Fact term="Thư điện tử">{identity.email}</Fact>
      <Fact term="Điện thoại">{identity.phone}</Fact>
      <Fact term="Địa chỉ nhận thư">{identity.postalAddress}</Fact>
      <Fact term="Người đại diện">{identity.representativeName}</Fact>
    </>
  );
}
