import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { graphql } from '../gql/gql.ts';
import type { TrainingPartsFragment } from '../gql/graphql.ts';
import { FileField } from '../parts/file-field.tsx';
import { RecordForm, type FieldOf } from '../parts/record-form.tsx';
import { attendeesAsTyped } from './typed-attendees.ts';

graphql(`
  fragment TrainingParts on Training {
    id
    version
    title
    heldOn
    place
    trainer
    agency {
      code
      name
    }
    attendees {
      person
      post
      agency {
        code
        name
      }
    }
    materials {
      id
      name
      href
    }
  }
`);

type Props = { training?: TrainingPartsFragment; ownCode: string; mayBringFiles: boolean };

/** Writes down a training, or corrects one. */
export function TrainingForm({ training, ownCode, mayBringFiles }: Props) {
  const words = training
    ? {
        summary: 'Sửa',
        about: training.title,
        button: 'Lưu buổi tập huấn',
        withdraw: 'Ghi nhầm, bỏ buổi này',
      }
    : { summary: 'Ghi một buổi tập huấn', button: 'Ghi buổi tập huấn' };
  return (
    <RecordForm
      act="keep_training"
      form={training?.id ?? 'new'}
      {...(training && { id: training.id })}
      version={training?.version ?? 0}
      done="Đã lưu buổi tập huấn."
      {...words}
      renderFields={(field) => (
        <>
          <TextField {...field('title')} label="Nội dung tập huấn" typed={training?.title} />
          <TextField
            {...field('heldOn')}
            label="Ngày tập huấn"
            type="date"
            width="middling"
            typed={training?.heldOn}
          />
          <TextField {...field('place')} label="Địa điểm" optional typed={training?.place} />
          <TextField {...field('trainer')} label="Người dạy" optional typed={training?.trainer} />
          <TextArea
            {...field('attendees')}
            label="Người tham dự"
            hint="Mỗi người một dòng: họ tên; chức vụ; mã cơ quan. Bỏ trống mã nếu là người của cơ quan này."
            optional
            typed={attendeesAsTyped(training?.attendees ?? [], ownCode)}
          />
          <Materials of={training?.materials ?? []} field={field} mayBring={mayBringFiles} />
        </>
      )}
    />
  );
}

type MaterialsProps = {
  of: TrainingPartsFragment['materials'];
  field: FieldOf;
  mayBring: boolean;
};

function Materials({ of: materials, field, mayBring }: MaterialsProps) {
  const { name } = field('materialIds');
  return (
    <>
      {materials.length > 0 && (
        <fieldset className="field">
          <legend>Tài liệu đã có</legend>
          {materials.map((file) => (
            <label key={file.id} className="choice">
              <input type="checkbox" name={name} value={file.id} defaultChecked /> {file.name}
            </label>
          ))}
        </fieldset>
      )}
      {mayBring && (
        <FileField
          {...field('materialIds')}
          label="Thêm tài liệu"
          hint="PDF, Word, Excel hoặc ảnh; không bắt buộc. Lưu rồi thêm tiếp nếu có nhiều tệp."
          kind="training"
        />
      )}
    </>
  );
}
