import type { EvidenceKind } from '@minhbach/domain';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { EntryPicker } from '../parts/entry-picker.tsx';
import type { RequestShown } from '../request/request-document.ts';
import { PublicationCaseField } from './publication-case.tsx';
import { RightBody } from './right-body.tsx';

type Props = {
  evidence: readonly EvidenceKind[];
  request: RequestShown;
  errors: readonly FieldError[];
  prefix: string;
};

type AskProps = {
  request: RequestShown;
  field: (name: string) => { name: string; error: string | undefined };
};

/** The evidence that a ground demands, and nothing that it does not. */
export function EvidenceFields({ evidence, request, errors, prefix }: Props) {
  const field = (name: string) => ({
    name: `${prefix}.${name}`,
    error: errorOf(errors, `${prefix}.${name}`),
  });
  return evidence.map((kind) => {
    const Ask = ASKED[kind];
    return <Ask key={kind} request={request} field={field} />;
  });
}

const ASKED: Record<EvidenceKind, (props: AskProps) => React.ReactNode> = {
  // Chosen above, with the ground.
  restriction_head: () => null,
  secrecy_level: ({ field }) => (
    <TextArea
      {...field('legalBasis')}
      label="Căn cứ xác định độ mật"
      hint="Danh mục bí mật nhà nước, điều khoản. Không ghi nội dung mật."
      rows={2}
    />
  ),
  legal_provision_or_head_decision: ({ field }) => (
    <>
      <TextArea
        {...field('legalBasis')}
        label="Quy định của pháp luật"
        hint="Điền mục này, hoặc quyết định của người đứng đầu ở dưới."
        rows={2}
      />
      <TextField
        {...field('headDecision')}
        label="Quyết định của người đứng đầu"
        hint="Số, ngày ký"
      />
    </>
  ),
  work_secret_basis: ({ field }) => (
    <TextArea {...field('legalBasis')} label="Căn cứ pháp lý của bí mật công tác" rows={2} />
  ),
  archives_condition: ({ field }) => (
    <TextArea
      {...field('legalBasis')}
      label="Điều kiện của pháp luật lưu trữ chưa đáp ứng"
      rows={2}
    />
  ),
  internal_document: ({ field }) => (
    <TextArea
      {...field('factualExplanation')}
      label="Cuộc họp hoặc tài liệu nội bộ nào"
      hint="Ngày, loại tài liệu"
      rows={2}
    />
  ),
  harm: ({ field }) => (
    <TextArea {...field('factualExplanation')} label="Nguy hại cụ thể" rows={3} />
  ),
  person_concerned: ({ field }) => (
    <TextField
      {...field('factualExplanation')}
      label="Thông tin về ai"
      hint="Ghi theo quan hệ, ví dụ “chủ sử dụng thửa đất liền kề”; không ghi họ tên."
    />
  ),
  trade_secret_owner: ({ field }) => (
    <TextField {...field('factualExplanation')} label="Bí mật kinh doanh của ai" />
  ),
  missing_consent: ({ field }) => (
    <TextField
      {...field('missingConsentOf')}
      label="Thiếu sự đồng ý của ai"
      hint="Ghi theo quan hệ, không ghi họ tên. Trước đó phải hỏi ý kiến người này về nội dung này."
    />
  ),
  public_address: ({ field }) => (
    <>
      <EntryPicker
        {...field('publicEntryId')}
        label="Mục thông tin đang công khai"
        hint="Tìm trong danh mục. Mục này không còn công khai thì yêu cầu tự mở lại."
      />
      <TextField
        {...field('publicAddress')}
        label="Hoặc địa chỉ công khai ngoài danh mục"
        hint="Đường dẫn đầy đủ bắt đầu bằng https://, người yêu cầu mở được ngay. Hệ thống kiểm tra hằng đêm; hỏng thì yêu cầu tự mở lại."
        type="url"
        optional
      />
    </>
  ),
  right_body_or_reason: ({ request, field }) => (
    <RightBody statute={request.statute} field={field} />
  ),
  two_earlier_requests: ({ field }) => (
    <>
      <TextField
        {...field('earlierRequests')}
        label="Số tham chiếu của yêu cầu đã cung cấp lần thứ nhất"
        hint="Không dùng căn cứ này khi người yêu cầu có lý do chính đáng để hỏi lại."
        width="middling"
      />
      <TextField
        name={`${field('earlierRequests').name}.second`}
        label="Số tham chiếu của yêu cầu đã cung cấp lần thứ hai"
        width="middling"
      />
    </>
  ),
  burden_facts: ({ field }) => (
    <TextArea
      {...field('factualExplanation')}
      label="Số liệu cho thấy vượt quá khả năng"
      hint="Khối lượng, số người, số ngày cần thiết"
      rows={4}
    />
  ),
  cost_notice: ({ request, field }) =>
    request.costs ? (
      <>
        <input type="hidden" name={field('costNotice').name} value={request.costs.id} />
        <PublicationCaseField {...field('publicationCase')} />
      </>
    ) : (
      <Panel kind="warning">
        <p>Chưa có thông báo chi phí nào, nên không từ chối vì chưa thanh toán được.</p>
      </Panel>
    ),
};
