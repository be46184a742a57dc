import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useFetcher } from 'react-router';
import { graphql } from '../gql/gql.ts';
import type { ContactHistoryPartsFragment } from '../gql/graphql.ts';
import { RecordForm, type FieldOf } from '../parts/record-form.tsx';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Sent } from '../sent.ts';

graphql(`
  fragment ContactHistoryParts on ContactHistory {
    version
    points {
      id
      unit
      person
      post
      address
      phone
      email
      hours
      validFrom
      validUntil
      checkedOn
    }
    absences {
      id
      contactPointId
      deputy
      deputyPost
      from
      until
    }
  }
`);

export const CONTACT_FIELDS = [
  { name: 'unit', label: 'Đơn vị đầu mối', type: 'text' },
  { name: 'person', label: 'Người làm đầu mối', type: 'text' },
  { name: 'post', label: 'Chức vụ', type: 'text' },
  { name: 'address', label: 'Địa chỉ', type: 'text' },
  { name: 'phone', label: 'Điện thoại công vụ', type: 'tel' },
  { name: 'email', label: 'Thư điện tử công vụ', type: 'email' },
  { name: 'hours', label: 'Giờ tiếp nhận', type: 'text' },
] as const;

type Point = ContactHistoryPartsFragment['points'][number];
type Props = { history: ContactHistoryPartsFragment; mayName: boolean };

/** Every contact point of the agency, past and to come, with its deputies; and the forms for those who may. */
export function ContactEditor({ history: { version, points, absences }, mayName }: Props) {
  return (
    <>
      {points.length > 0 && (
        <StackingTable columns={['Đầu mối', 'Thời gian', 'Rà soát', 'Người thay thế']}>
          {points.map((point) => (
            <tr key={point.id}>
              <th scope="row">
                {nameOf(point)}
                {mayName && <PointForm point={point} version={version} />}
              </th>
              <td>
                Từ {shortDate(point.validFrom)}
                {point.validUntil && ` đến ${shortDate(point.validUntil)}`}
              </td>
              <td>{shortDate(point.checkedOn)}</td>
              <td>
                {absences
                  .filter(({ contactPointId }) => contactPointId === point.id)
                  .map((absence) => (
                    <Absence
                      key={absence.id}
                      absence={absence}
                      version={version}
                      mayName={mayName}
                    />
                  ))}
                {mayName && point.person && <AbsenceForm point={point} version={version} />}
              </td>
            </tr>
          ))}
        </StackingTable>
      )}
      {mayName && <PointForm version={version} />}
    </>
  );
}

const nameOf = ({ person, post, unit }: Point) =>
  [[person, post].filter(Boolean).join(', '), unit].filter(Boolean).join(' · ');

function PointForm({ point, version }: { point?: Point; version: number }) {
  const words = point
    ? { summary: 'Sửa và xác nhận đã rà soát', about: nameOf(point), button: 'Lưu và xác nhận' }
    : { summary: 'Đặt đầu mối mới', button: 'Đặt đầu mối' };
  return (
    <RecordForm
      act={point ? 'correct_contact' : 'name_contact'}
      form={point?.id ?? 'new'}
      {...(point && { id: point.id })}
      version={version}
      done="Đã lưu đầu mối."
      {...words}
      renderFields={(field) => <PointFields point={point} field={field} />}
    />
  );
}

function PointFields({ point, field }: { point: Point | undefined; field: FieldOf }) {
  return (
    <>
      {CONTACT_FIELDS.map(({ name, label, type }) => (
        <TextField
          key={name}
          {...field(name)}
          label={label}
          type={type}
          optional={name !== 'unit'}
          typed={point?.[name]}
        />
      ))}
      <TextField
        {...field('validFrom')}
        label="Làm đầu mối từ ngày"
        hint={point ? undefined : 'Đầu mối trước đó tự kết thúc vào hôm trước ngày này.'}
        type="date"
        width="middling"
        typed={point?.validFrom}
      />
      <TextField
        {...field('validUntil')}
        label="Đến hết ngày"
        type="date"
        width="middling"
        optional
        typed={point?.validUntil}
      />
    </>
  );
}

function AbsenceForm({ point, version }: { point: Point; version: number }) {
  return (
    <RecordForm
      act="record_absence"
      form={`${point.id}-away`}
      id={point.id}
      version={version}
      summary="Ghi người thay thế khi vắng"
      about={nameOf(point)}
      button="Ghi người thay thế"
      done="Đã ghi người thay thế."
      renderFields={(field) => (
        <>
          <TextField {...field('from')} label="Vắng từ ngày" type="date" width="middling" />
          <TextField {...field('until')} label="Đến hết ngày" type="date" width="middling" />
          <TextField {...field('deputy')} label="Người thay thế" />
          <TextField {...field('deputyPost')} label="Chức vụ của người thay thế" optional />
          <TextField
            {...field('deputyPhone')}
            label="Điện thoại của người thay thế"
            hint="Để trống thì dùng số của đầu mối."
            type="tel"
            optional
          />
          <TextField
            {...field('deputyEmail')}
            label="Thư điện tử của người thay thế"
            type="email"
            optional
          />
        </>
      )}
    />
  );
}

type AbsenceProps = {
  absence: ContactHistoryPartsFragment['absences'][number];
  version: number;
  mayName: boolean;
};

function Absence({
  absence: { id, deputy, deputyPost, from, until },
  version,
  mayName,
}: AbsenceProps) {
  const fetcher = useFetcher<Sent>();
  const [error] = fetcher.data?.errors ?? [];
  return (
    <fetcher.Form method="post" className="inline-form">
      <p>
        {[deputy, deputyPost].filter(Boolean).join(', ')}, {shortDate(from)} đến {shortDate(until)}{' '}
        {mayName && (
          <>
            <input type="hidden" name="act" value="cancel_absence" />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <button className="quiet">
              Hủy<span className="visually-hidden"> việc thay thế của {deputy}</span>
            </button>
          </>
        )}
      </p>
      {error && (
        <p className="refusal" role="alert">
          {error.message}
        </p>
      )}
    </fetcher.Form>
  );
}
