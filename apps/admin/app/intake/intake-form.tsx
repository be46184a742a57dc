import {
  CHANNELS,
  DELIVERY_MODES,
  parseInstant,
  REQUESTER_KINDS,
  REQUESTER_NEEDS,
  statuteAt,
  type Statute,
  requesterKindWords,
} from '@minhbach/domain';
import { deliveryWords } from '@minhbach/ui/words/delivery.vi.ts';
import { needWords } from '@minhbach/ui/words/needs.vi.ts';
import { Checkbox, CheckboxGroup, RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { Form, useNavigation } from 'react-router';
import { PersonFields } from '../parts/person-fields.tsx';
import { UnsentGuard } from '../parts/unsent-guard.tsx';
import { channelWords } from '../words/channels.vi.ts';
import { hanoiNow } from './hanoi-now.ts';
import { ItemList } from './item-list.tsx';

type Props = { agency: { code: string; name: string }; errors: readonly FieldError[] };

/** What came on paper or over the counter, as it came: gaps are allowed, the dates are the true ones. */
export function IntakeForm({ agency, errors }: Props) {
  const [now] = useState(hanoiNow);
  const [sentOn, setSentOn] = useState(now.on);
  const isSending = useNavigation().formMethod === 'POST';
  // One key for one form: sending it twice registers it once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const isDirty = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const statute = statuteFor(sentOn);

  useEffect(() => {
    if (errors.length === 0) return;
    // Refused: what was typed is still nowhere but here.
    isDirty.current = true;
    form.current?.querySelector<HTMLElement>('.error-summary')?.focus();
  }, [errors]);

  function notice({ target }: ChangeEvent<HTMLFormElement>) {
    isDirty.current = true;
    if (target.name === 'sentOn') setSentOn(target.value);
  }

  return (
    <Form
      method="post"
      ref={form}
      className="intake"
      autoComplete="off"
      onChange={notice}
      onSubmit={(event) => {
        if (isSending) event.preventDefault();
        isDirty.current = false;
      }}
    >
      <title>{`${errors.length > 0 ? 'Lỗi: ' : ''}Tiếp nhận yêu cầu · Minh Bạch`}</title>
      <h1>Tiếp nhận yêu cầu</h1>
      <p>
        Ghi yêu cầu nhận tại quầy, qua bưu chính, thư điện tử hoặc giúp điền qua điện thoại, gửi đến{' '}
        <strong>{agency.name}</strong>. Thiếu thông tin vẫn vào sổ được; hệ thống chỉ ra chỗ thiếu.
      </p>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <input type="hidden" name="agencyCode" value={agency.code} />
      <HowItCame now={now} sentOn={sentOn} statute={statute} errors={errors} />
      <ItemList errors={errors} />
      <WhoAsks statute={statute} errors={errors} />
      <div className="button-row">
        <button className="button" aria-disabled={isSending}>
          {isSending ? 'Đang vào sổ…' : 'Vào sổ yêu cầu'}
        </button>
      </div>
      <UnsentGuard isDirty={isDirty} />
    </Form>
  );
}

type PartProps = { statute: Statute | null; errors: readonly FieldError[] };

type HowProps = PartProps & { now: { on: string; time: string }; sentOn: string };

function HowItCame({ now, sentOn, statute, errors }: HowProps) {
  const channels = CHANNELS.filter(
    (channel) => channel !== 'web' && (!statute || statute.channels[channel] !== null),
  );
  const deliveries = DELIVERY_MODES.filter((mode) => !statute || statute.answer[mode] !== null);
  return (
    <fieldset>
      <legend>Yêu cầu đến thế nào</legend>
      <RadioGroup
        name="channel"
        label="Kênh tiếp nhận"
        choices={channels.map((value) => ({ value, label: channelWords[value] }))}
        chosen="counter"
        error={errorOf(errors, 'channel')}
      />
      <div className="side-by-side">
        <TextField
          name="sentOn"
          label="Ngày gửi"
          hint="Dấu bưu điện, ngày của thư, hoặc ngày đến quầy"
          type="date"
          typed={now.on}
          error={errorOf(errors, 'sentOn') ?? errorOf(errors, 'sentAt')}
        />
        <TextField name="sentTime" label="Giờ gửi" type="time" typed={now.time} />
        <TextField
          name="receivedOn"
          label="Ngày nhận thật"
          hint="Ngày cơ quan nhận được, không phải ngày vào sổ"
          type="date"
          typed={now.on}
          error={errorOf(errors, 'receivedOn')}
        />
      </div>
      {statute && (
        <p className="hint" role="status">
          Gửi {weekdayDate(sentOn)}: thuộc {statute.title}.
        </p>
      )}
      <RadioGroup
        name="delivery"
        label="Người yêu cầu muốn nhận thông tin"
        choices={deliveries.map((value) => ({ value, label: deliveryWords[value] }))}
        chosen="in_person"
        error={errorOf(errors, 'delivery')}
      />
    </fieldset>
  );
}

function WhoAsks({ statute, errors }: PartProps) {
  return (
    <fieldset>
      <legend>Ai yêu cầu</legend>
      <RadioGroup
        name="requester.kind"
        label="Người yêu cầu là"
        choices={REQUESTER_KINDS.map((value) => ({ value, label: requesterKindWords[value] }))}
        chosen="citizen"
        error={errorOf(errors, 'requester.kind')}
      />
      <PersonFields prefix="requester" errors={errors} />
      {statute?.form.purpose.demand !== 'not_asked' && (
        <TextArea
          name="purpose"
          label="Lý do, mục đích"
          rows={2}
          error={errorOf(errors, 'purpose')}
        />
      )}
      <CheckboxGroup
        name="needs"
        label="Cần hỗ trợ"
        choices={REQUESTER_NEEDS.map((value) => ({ value, label: needWords[value] }))}
        chosen={[]}
        optional
      />
      <Checkbox
        name="directlyConcerned"
        label="Người yêu cầu nói thông tin liên quan trực tiếp đến quyền, lợi ích của mình"
        typed={false}
      />
    </fieldset>
  );
}

/** Only to ask what that law asks; which one governs is decided by the API. */
function statuteFor(day: string): Statute | null {
  const moment = parseInstant(`${day}T12:00:00+07:00`);
  const ruling = moment === undefined ? null : statuteAt(moment);
  return ruling?.allowed ? ruling.effect : null;
}
