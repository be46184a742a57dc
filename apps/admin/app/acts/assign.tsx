import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect, useState } from 'react';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { ColleaguesQuery } from '../gql/graphql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { Act, ActFormProps } from './act.ts';
import { optionalText } from './typed.ts';

const Colleagues = graphql(`
  query Colleagues($agencyCode: String!) {
    me {
      id
    }
    staff(agencyCode: $agencyCode, first: 100) {
      edges {
        node {
          id
          name
          unit
          deactivatedAt
        }
      }
    }
  }
`);

const AssignRequest = graphql(`
  mutation AssignRequest($id: ID!, $expectedVersion: Int!, $unit: String, $assignee: ID) {
    assignRequest(id: $id, expectedVersion: $expectedVersion, unit: $unit, assignee: $assignee) {
      ...Outcome
    }
  }
`);

type Colleague = ColleaguesQuery['staff']['edges'][number]['node'];

function AssignForm({ request, errors }: ActFormProps) {
  const colleagues = useColleagues(request.agency.code);
  return (
    <>
      <TextField
        name="unit"
        label="Đơn vị nắm giữ thông tin"
        hint="Ví dụ: Phòng Quản lý đất đai"
        optional
        typed={request.assignedUnit}
        error={errorOf(errors, 'unit')}
      />
      <SelectField
        // The choices arrive after the form: a new key lets the present assignee be chosen then.
        key={colleagues.length}
        name="assignee"
        label="Người xử lý"
        none="Chưa chọn"
        choices={colleagues.map(({ id, name, unit }) => ({
          value: id,
          label: unit ? `${name} (${unit})` : name,
        }))}
        chosen={request.assignee?.id}
        error={errorOf(errors, 'assignee')}
      />
      <Consequence>
        yêu cầu nằm trong việc của người được giao. Hạn cuối không đổi, và người yêu cầu thấy đơn vị
        đang giữ yêu cầu.
      </Consequence>
    </>
  );
}

function useColleagues(agencyCode: string): readonly Colleague[] {
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    askApi(Colleagues, { agencyCode }, leaving.signal).then(
      ({ staff }) =>
        setColleagues(staff.edges.map(({ node }) => node).filter((one) => !one.deactivatedAt)),
      // The unit can still be typed without the list of people.
      () => undefined,
    );
    return () => leaving.abort();
  }, [agencyCode]);
  return colleagues;
}

export const assign: Act = {
  action: 'assign',
  name: 'Giao xử lý',
  send: 'Giao xử lý',
  done: 'Đã giao xử lý.',
  key: 'a',
  Form: AssignForm,
  take: async ({ id, expectedVersion }, typed) => {
    const answer = await askApi(AssignRequest, {
      id,
      expectedVersion,
      unit: optionalText(typed, 'unit'),
      assignee: optionalText(typed, 'assignee'),
    });
    return answer.assignRequest;
  },
};
