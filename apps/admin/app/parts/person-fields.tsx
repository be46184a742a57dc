import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { optionalText } from '../acts/typed.ts';

type Props = { prefix: string; errors: readonly FieldError[] };

/** What a paper form says about a person. Everything may be missing: paper comes as it comes. */
export function PersonFields({ prefix, errors }: Props) {
  const field = (name: string) => ({
    name: `${prefix}.${name}`,
    error: errorOf(errors, `${prefix}.${name}`),
    optional: true,
    // Somebody else's particulars: the officer's browser must neither offer nor remember them.
    autoComplete: 'off' as const,
  });
  return (
    <div className="person-fields">
      <TextField {...field('fullName')} label="Họ và tên" />
      <TextField {...field('birthDate')} label="Ngày sinh" type="date" width="middling" />
      <TextField {...field('residence')} label="Nơi cư trú" />
      <TextField
        {...field('idNumber')}
        label="Số định danh cá nhân, căn cước hoặc hộ chiếu"
        hint="Chỉ ghi số, không chụp giấy tờ."
        width="middling"
      />
      <TextField {...field('email')} label="Thư điện tử" inputMode="email" />
      <TextField {...field('phone')} label="Điện thoại" inputMode="tel" width="middling" />
      <TextArea {...field('postalAddress')} label="Địa chỉ nhận thư" rows={2} />
      <TextField {...field('representativeName')} label="Người đại diện, giám hộ" />
    </div>
  );
}

export function readPerson(typed: FormData, prefix: string) {
  const optional = (name: string) => optionalText(typed, `${prefix}.${name}`);
  return {
    fullName: optional('fullName'),
    birthDate: optional('birthDate'),
    residence: optional('residence'),
    idNumber: optional('idNumber'),
    email: optional('email'),
    phone: optional('phone'),
    postalAddress: optional('postalAddress'),
    representativeName: optional('representativeName'),
  };
}
