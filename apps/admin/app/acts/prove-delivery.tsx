import { DELIVERY_PROOFS } from '@minhbach/domain';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { deliveryProofWords } from '@minhbach/ui/words/delivery-proofs.vi.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import { notAllowed, type Act, type ActFormProps } from './act.ts';
import { missingDays, oneOf, text } from './typed.ts';

const ProveDelivery = graphql(`
  mutation ProveDelivery(
    $id: ID!
    $expectedVersion: Int!
    $proof: DeliveryProof!
    $receivedOn: CalendarDate!
  ) {
    proveDelivery(
      id: $id
      expectedVersion: $expectedVersion
      proof: $proof
      receivedOn: $receivedOn
    ) {
      ...Outcome
    }
  }
`);

const PROOF_MISSING = {
  code: 'required',
  field: 'proof',
  message: 'Chọn bằng chứng người yêu cầu đã nhận.',
  under: [],
};

function ProveDeliveryForm({ request, errors }: ActFormProps) {
  return (
    <>
      <SelectField
        name="proof"
        label="Bằng chứng"
        none="Chọn bằng chứng"
        choices={DELIVERY_PROOFS.map((value) => ({ value, label: deliveryProofWords[value] }))}
        error={errorOf(errors, 'proof')}
      />
      <TextField
        name="receivedOn"
        label="Ngày người yêu cầu nhận được"
        type="date"
        width="middling"
        typed={request.deliveredOn}
        error={errorOf(errors, 'receivedOn')}
      />
      <Consequence>
        {request.items.some(({ outcome }) => outcome !== 'provided')
          ? 'thời hạn khiếu nại, khởi kiện của người yêu cầu tính từ ngày này.'
          : 'việc giao nhận được ghi vào sổ theo dõi.'}
      </Consequence>
    </>
  );
}

export const proveDelivery: Act = {
  action: 'prove_delivery',
  name: 'Ghi nhận đã giao',
  send: 'Ghi nhận đã giao',
  done: 'Đã ghi nhận việc giao nhận.',
  key: 'p',
  Form: ProveDeliveryForm,
  take: async ({ id, expectedVersion }, typed) => {
    const proof = oneOf(typed, 'proof', DELIVERY_PROOFS);
    const missing = missingDays(typed, ['receivedOn']);
    // A proof that nobody chose would start the time to complain.
    if (proof === null) missing.unshift(PROOF_MISSING);
    if (proof === null || missing.length > 0) return notAllowed(missing);
    const answer = await askApi(ProveDelivery, {
      id,
      expectedVersion,
      proof,
      receivedOn: text(typed, 'receivedOn'),
    });
    return answer.proveDelivery;
  },
};
