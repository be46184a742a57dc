import { DISSEMINATION_AUDIENCES, DISSEMINATION_CHANNELS } from '@minhbach/domain';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { graphql } from '../gql/gql.ts';
import type { DisseminationPartsFragment } from '../gql/graphql.ts';
import { RecordForm, type FieldOf } from '../parts/record-form.tsx';
import { audienceWords, disseminationChannelWords } from '../words/dissemination.vi.ts';

graphql(`
  fragment DisseminationParts on Dissemination {
    id
    version
    title
    heldOn
    audience
    channel
    reach
    note
    agency {
      code
      name
    }
  }
`);

type Event = DisseminationPartsFragment;

/** Writes down an event, or corrects one. */
export function DisseminationForm({ event }: { event?: Event }) {
  const words = event
    ? { summary: 'Sửa', about: event.title, button: 'Lưu', withdraw: 'Ghi nhầm, bỏ lần này' }
    : { summary: 'Ghi một lần tuyên truyền', button: 'Ghi lần tuyên truyền' };
  return (
    <RecordForm
      act="keep_dissemination"
      form={event?.id ?? 'new'}
      {...(event && { id: event.id })}
      version={event?.version ?? 0}
      done="Đã lưu lần tuyên truyền."
      {...words}
      renderFields={(field) => <Fields event={event} field={field} />}
    />
  );
}

function Fields({ event, field }: { event: Event | undefined; field: FieldOf }) {
  return (
    <>
      <TextField {...field('title')} label="Nội dung" typed={event?.title} />
      <TextField
        {...field('heldOn')}
        label="Ngày"
        type="date"
        width="middling"
        typed={event?.heldOn}
      />
      <SelectField
        {...field('audience')}
        label="Đối tượng"
        hint="Làm cho nhiều đối tượng thì ghi mỗi đối tượng một lần."
        choices={DISSEMINATION_AUDIENCES.map((one) => ({ value: one, label: audienceWords[one] }))}
        chosen={event?.audience ?? 'people'}
      />
      <SelectField
        {...field('channel')}
        label="Hình thức"
        choices={DISSEMINATION_CHANNELS.map((one) => ({
          value: one,
          label: disseminationChannelWords[one],
        }))}
        chosen={event?.channel ?? 'meeting'}
      />
      <TextField
        {...field('reach')}
        label="Số người được tuyên truyền"
        hint="Để trống nếu chưa rõ."
        inputMode="numeric"
        width="narrow"
        optional
        typed={event?.reach?.toString()}
      />
      <TextField {...field('note')} label="Ghi chú" optional typed={event?.note} />
    </>
  );
}
