import { FACILITY_KINDS } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { facilityKindWords } from '@minhbach/ui/words/facility-kinds.vi.ts';
import { graphql } from '../gql/gql.ts';
import type { FacilityPartsFragment } from '../gql/graphql.ts';
import { RecordForm, type FieldOf } from '../parts/record-form.tsx';
import { StackingTable } from '../parts/stacking-table.tsx';

graphql(`
  fragment FacilityParts on Facility {
    id
    version
    kind
    title
    place
    hours
    count
    note
    checkedOn
  }
`);

type Props = { facilities: readonly FacilityPartsFragment[]; mayKeep: boolean };

/** What people find at the agency, and the forms for those who keep it. */
export function FacilityEditor({ facilities, mayKeep }: Props) {
  return (
    <>
      {facilities.length === 0 ? (
        <p className="empty">Chưa ghi nơi đọc, thiết bị hay người giúp đỡ nào.</p>
      ) : (
        <StackingTable columns={['Có gì', 'Ở đâu', 'Giờ mở cửa', 'Kiểm tra']}>
          {facilities.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {facilityKindWords[one.kind]}: {one.title}
                {one.count && <span className="hint">Số lượng: {one.count}</span>}
                {one.note && <span className="hint">{one.note}</span>}
                {mayKeep && <FacilityForm facility={one} />}
              </th>
              <td>{one.place}</td>
              <td>{one.hours}</td>
              <td>{shortDate(one.checkedOn)}</td>
            </tr>
          ))}
        </StackingTable>
      )}
      {mayKeep && <FacilityForm />}
    </>
  );
}

function FacilityForm({ facility }: { facility?: FacilityPartsFragment }) {
  const words = facility
    ? {
        summary: 'Sửa hoặc xác nhận đã kiểm tra',
        about: facility.title,
        button: 'Lưu, đã kiểm tra hôm nay',
        withdraw: 'Không còn nữa',
      }
    : { summary: 'Thêm nơi đọc, thiết bị, người giúp đỡ', button: 'Thêm' };
  return (
    <RecordForm
      act="keep_facility"
      form={facility?.id ?? 'facility'}
      {...(facility && { id: facility.id })}
      version={facility?.version ?? 0}
      done="Đã lưu."
      {...words}
      renderFields={(field) => <FacilityFields facility={facility} field={field} />}
    />
  );
}

type FieldsProps = { facility: FacilityPartsFragment | undefined; field: FieldOf };

function FacilityFields({ facility, field }: FieldsProps) {
  return (
    <>
      <SelectField
        {...field('kind')}
        label="Loại"
        choices={FACILITY_KINDS.map((kind) => ({ value: kind, label: facilityKindWords[kind] }))}
        chosen={facility?.kind ?? 'reading_place'}
      />
      <TextField {...field('title')} label="Tên gọi" typed={facility?.title} />
      <TextField {...field('place')} label="Ở đâu" optional typed={facility?.place} />
      <TextField {...field('hours')} label="Giờ mở cửa" optional typed={facility?.hours} />
      <TextField
        {...field('count')}
        label="Số lượng"
        inputMode="numeric"
        width="narrow"
        optional
        typed={facility?.count?.toString()}
      />
      <TextField {...field('note')} label="Ghi chú" optional typed={facility?.note} />
    </>
  );
}
