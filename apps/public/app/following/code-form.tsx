import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';

type Props = {
  reference: string;
  errors: readonly FieldError[];
  /** What the two numbers open. */
  opens?: 'request' | 'petition';
  /** The page that answers; this one when left out. */
  action?: string;
};

export function CodeForm({ reference, errors, opens = 'request', action }: Props) {
  return (
    <form method="post" action={action} noValidate>
      <TextField
        name="reference"
        label="Số tham chiếu"
        hint={opens === 'petition' ? 'Ví dụ: KN-26-7K4M-2Q' : 'Ví dụ: HN-26-7K4M-2Q'}
        typed={reference}
        width="middling"
        autoComplete="off"
        spellCheck={false}
        error={errorOf(errors, 'reference')}
      />
      <TextField
        name="accessCode"
        label="Mã tra cứu"
        hint="Gõ hoa hay thường, có gạch hay không đều được."
        width="middling"
        autoComplete="off"
        spellCheck={false}
        error={errorOf(errors, 'accessCode')}
      />
      <div className="button-row">
        <button type="submit" className="button">
          {opens === 'petition' ? 'Mở kiến nghị' : 'Mở yêu cầu'}
        </button>
        {opens === 'petition' ? null : <a href="/cap-lai-ma">Tôi bị mất mã tra cứu</a>}
      </div>
    </form>
  );
}
