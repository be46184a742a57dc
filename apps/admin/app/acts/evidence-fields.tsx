import { NO_RIGHT_BODY_REASONS, type EvidenceKind } from '@minhbach/domain';
import { Checkbox, RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { AgencyPicker } from '../parts/agency-picker.tsx';
import type { RequestShown } from '../request/request-document.ts';
import { noRightBodyWords } from '../words/evidence.vi.ts';

type Props = {
  evidence: readonly EvidenceKind[];
  request: RequestShown;
  errors: readonly FieldError[];
  prefix: string;
};

/** The evidence that a ground demands, and nothing that it does not. */
export function EvidenceFields({ evidence, ...props }: Props) {
  return evidence.map((kind) => <Evidence key={kind} kind={kind} {...props} />);
}

function Evidence({
  kind,
  request,
  errors,
  prefix,
}: Omit<Props, 'evidence'> & { kind: EvidenceKind }) {
  const field = (name: string) => ({
    name: `${prefix}.${name}`,
    error: errorOf(errors, `${prefix}.${name}`),
  });
  switch (kind) {
    case 'restriction_head':
      // Asked for by the choice above.
      return null;
    case 'secrecy_level':
      return (
        <TextArea
          {...field('legalBasis')}
          label="Căn cứ xác định độ mật"
          hint="Danh mục bí mật nhà nước, điều khoản. Không ghi nội dung mật."
          rows={2}
        />
      );
    case 'legal_provision_or_head_decision':
      return (
        <>
          <TextArea
            {...field('legalBasis')}
            label="Quy định của pháp luật"
            hint="Điền mục này hoặc quyết định của người đứng đầu ở dưới."
            rows={2}
          />
          <TextField
            {...field('headDecision')}
            label="Quyết định của người đứng đầu"
            hint="Số, ngày ký"
          />
        </>
      );
    case 'work_secret_basis':
      return (
        <TextArea {...field('legalBasis')} label="Căn cứ pháp lý của bí mật công tác" rows={2} />
      );
    case 'archives_condition':
      return (
        <TextArea
          {...field('legalBasis')}
          label="Điều kiện của pháp luật lưu trữ chưa đáp ứng"
          rows={2}
        />
      );
    case 'internal_document':
      return (
        <TextArea
          {...field('factualExplanation')}
          label="Cuộc họp hoặc tài liệu nội bộ nào"
          hint="Ngày, loại tài liệu"
          rows={2}
        />
      );
    case 'harm':
      return <TextArea {...field('factualExplanation')} label="Nguy hại cụ thể" rows={3} />;
    case 'person_concerned':
      return (
        <TextField
          {...field('factualExplanation')}
          label="Thông tin về ai"
          hint="Ghi theo quan hệ, ví dụ “chủ sử dụng thửa đất liền kề”; không ghi họ tên."
        />
      );
    case 'trade_secret_owner':
      return <TextField {...field('factualExplanation')} label="Bí mật kinh doanh của ai" />;
    case 'missing_consent':
      return (
        <TextField
          {...field('missingConsentOf')}
          label="Thiếu sự đồng ý của ai"
          hint="Ghi theo quan hệ, không ghi họ tên, và đã hỏi ý kiến khi nào."
        />
      );
    case 'public_address':
      return (
        <TextField
          {...field('publicAddress')}
          label="Địa chỉ đã công khai"
          hint="Đường dẫn đầy đủ bắt đầu bằng https://, người yêu cầu mở được ngay."
          type="url"
        />
      );
    case 'right_body_or_reason':
      return <RightBody field={field} />;
    case 'two_earlier_requests':
      return (
        <>
          <TextField
            {...field('earlierRequests')}
            label="Mã yêu cầu đã cung cấp lần thứ nhất"
            width="middling"
          />
          <TextField
            name={`${prefix}.earlierRequests.second`}
            label="Lần thứ hai"
            width="middling"
          />
        </>
      );
    case 'burden_facts':
      return (
        <TextArea
          {...field('factualExplanation')}
          label="Số liệu cho thấy vượt quá khả năng"
          hint="Khối lượng, số người, số ngày cần thiết"
          rows={4}
        />
      );
    case 'cost_notice':
      return <CostNotice request={request} name={`${prefix}.costNotice`} />;
  }
}

function RightBody({
  field,
}: {
  field: (name: string) => { name: string; error: string | undefined };
}) {
  return (
    <>
      <AgencyPicker
        {...field('rightAgencyCode')}
        label="Cơ quan có trách nhiệm"
        hint="Người yêu cầu sẽ hỏi tiếp cơ quan này bằng một lần bấm."
      />
      <RadioGroup
        {...field('noRightBody')}
        label="Hoặc, nếu không chỉ ra được cơ quan nào"
        choices={[
          { value: '', label: 'Đã chọn cơ quan ở trên' },
          ...NO_RIGHT_BODY_REASONS.map((value) => ({ value, label: noRightBodyWords[value] })),
        ]}
        chosen=""
      />
      <Checkbox
        {...field('heldAndSucceededTested')}
        label="Đã tìm trong thông tin đang nắm giữ và thông tin nhận từ cơ quan trước sáp nhập"
        typed={false}
      />
      <TextArea
        {...field('factualExplanation')}
        label="Đã tìm ở đâu, kết quả thế nào"
        optional
        rows={3}
      />
    </>
  );
}

function CostNotice({ request, name }: { request: RequestShown; name: string }) {
  if (!request.costs) {
    return (
      <Panel kind="warning">
        <p>Chưa có thông báo chi phí nào, nên không từ chối vì chưa thanh toán được.</p>
      </Panel>
    );
  }
  return <input type="hidden" name={name} value={request.costs.id} />;
}
