import {
  CHANNELS,
  DELIVERY_MODES,
  FORM_FIELDS,
  MINOR_AGE_BANDS,
  provisionText,
  REFUSAL_GROUNDS,
  REQUESTER_KINDS,
  timeLimitText,
  type AnswerLimits,
  type Provision,
  type Statute,
  type TimeLimit,
  channelWords,
  refusalGroundWords,
  requesterKindWords,
} from '@minhbach/domain';
import { deliveryWords } from '@minhbach/ui/words/delivery.vi.ts';
import { formFieldWords } from '@minhbach/ui/words/form-fields.vi.ts';
import type { ReactNode } from 'react';
import { actsWords, minorBandWords } from '../words/requesters.vi.ts';

export type Topic = { question: string; answer: (statute: Statute) => ReactNode };

/** What people ask about the law, each answered out of an edition's own data. */
export const COMPARISON: readonly Topic[] = [
  { question: 'Bao lâu phải trả lời?', answer: answerTimes },
  { question: 'Gửi yêu cầu bằng cách nào?', answer: channels },
  { question: 'Phiếu phải có gì?', answer: formFields },
  { question: 'Ai được yêu cầu?', answer: requesters },
  { question: 'Mất chi phí gì?', answer: costs },
  { question: 'Khi nào được từ chối?', answer: refusals },
  { question: 'Thông tin đã nhận bị sai thì sao?', answer: corrections },
];

function answerTimes(statute: Statute) {
  return (
    <ul>
      {DELIVERY_MODES.map((mode) => {
        const rule = statute.answer[mode];
        if (!rule) return null;
        return (
          <li key={mode}>
            {deliveryWords[mode]}:{' '}
            {statute.splitsByComplexity ? (
              <>
                {limitWords(rule.simple)} nếu đơn giản, có sẵn; {limitWords(rule.complex)} nếu phức
                tạp, không có sẵn
              </>
            ) : (
              limitWords(rule.complex)
            )}
            .
          </li>
        );
      })}
    </ul>
  );
}

function limitWords({ limit, extension, timeNotice }: AnswerLimits): string {
  return [
    cited(limit),
    timeNotice ? `báo trước thời hạn trong ${timeLimitText(timeNotice)}` : '',
    extension ? `được gia hạn tối đa ${timeLimitText(extension)}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function channels(statute: Statute) {
  return (
    <ul>
      {CHANNELS.map((channel) => {
        const rule = statute.channels[channel];
        if (!rule) return null;
        return (
          <li key={channel}>
            {channelWords[channel]}
            {rule.needsConfirmation ? ', rồi xác nhận lại bằng văn bản' : ''} {place(rule.under)}
          </li>
        );
      })}
    </ul>
  );
}

function formFields({ form }: Statute) {
  const required = FORM_FIELDS.filter((field) => form[field].demand === 'required');
  return (
    <ul>
      {required.map((field) => (
        <li key={field}>
          {formFieldWords[field]} {place(form[field].under)}
        </li>
      ))}
      {form.purpose.demand === 'not_asked' ? <li>Không phải nêu lý do, mục đích.</li> : null}
    </ul>
  );
}

function requesters(statute: Statute) {
  return (
    <ul>
      {REQUESTER_KINDS.map((kind) => {
        if (kind === 'minor') return null;
        const { ownInterestOnly, under } = statute.requesters[kind];
        return (
          <li key={kind}>
            {requesterKindWords[kind]}
            {ownInterestOnly ? ', với thông tin liên quan trực tiếp đến mình' : ''} {place(under)}
          </li>
        );
      })}
      {MINOR_AGE_BANDS.map((band) => {
        const { acts, under } = statute.minors[band];
        return (
          <li key={band}>
            {minorBandWords[band]}: {actsWords[acts]} {place(under)}
          </li>
        );
      })}
    </ul>
  );
}

function costs({ costs: under, costWaivers }: Statute) {
  return (
    <>
      <p>
        Không mất phí, lệ phí. Chỉ trả chi phí thực tế để in, sao, chụp, gửi thông tin{' '}
        {place(under)}, và chỉ khi đã được thông báo trước.
      </p>
      {costWaivers.length > 0 ? (
        <p>
          Được miễn khi thông tin lẽ ra phải công khai mà chưa công khai hoặc không tiếp cận được (
          {costWaivers.map((waiver) => provisionText(waiver.under)).join('; ')}).
        </p>
      ) : null}
    </>
  );
}

function refusals({ refusalGrounds, partialProvision }: Statute) {
  return (
    <>
      <ul>
        {REFUSAL_GROUNDS.map((ground) => (
          <li key={ground}>
            {refusalGroundWords[ground]} {place(refusalGrounds[ground].under)}
          </li>
        ))}
      </ul>
      <p>
        Phải trả lời bằng văn bản và nêu lý do.
        {partialProvision
          ? ` Phần tách ra được thì phải xem xét cung cấp (${provisionText(partialProvision)}).`
          : ''}
      </p>
    </>
  );
}

function corrections({ limits: { claim_reply: claim, self_correction: own } }: Statute) {
  return (
    <ul>
      {claim ? <li>Bạn báo sai: cơ quan kiểm tra và trả lời trong {cited(claim)}.</li> : null}
      {own ? <li>Cơ quan tự phát hiện: đính chính trong {cited(own)}.</li> : null}
    </ul>
  );
}

function cited(limit: TimeLimit): string {
  return `${timeLimitText(limit)} ${place(limit.under)}`;
}

function place(under: Provision): string {
  return `(${provisionText(under)})`;
}
