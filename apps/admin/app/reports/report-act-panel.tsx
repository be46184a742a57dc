import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { Consequence } from '../parts/consequence.tsx';
import { SentActPanel } from '../parts/sent-act-panel.tsx';
import type { ReportShown } from './report-document.ts';
import { TotalsFields } from './totals-fields.tsx';

type ReportActShown = {
  action: 'submit_report' | 'bring_totals' | 'drop_totals' | 'accept_report' | 'return_report';
  name: string;
  send: string;
  done: string;
  consequence: string;
  /** The question that goes with it; null when there is none. */
  remark: { label: string; optional: boolean } | null;
};

const ACTS: readonly ReportActShown[] = [
  {
    action: 'submit_report',
    name: 'Gửi báo cáo',
    send: 'Gửi và chốt số liệu',
    done: 'Đã gửi báo cáo; số liệu đã chốt.',
    consequence:
      'số liệu và nội dung được chốt cùng mã băm, không sửa được nữa trừ khi báo cáo bị trả lại.',
    remark: null,
  },
  {
    action: 'bring_totals',
    name: 'Nhập số liệu từ báo cáo giấy',
    send: 'Lưu số liệu',
    done: 'Đã lưu số liệu từ báo cáo giấy.',
    consequence:
      'báo cáo dùng các số này, mỗi số ghi rõ là từ hồ sơ giấy; khi sổ của năm này được nhập, hệ thống tự tính thay.',
    remark: null,
  },
  {
    action: 'drop_totals',
    name: 'Bỏ số liệu từ báo cáo giấy',
    send: 'Bỏ các số này',
    done: 'Đã bỏ số liệu từ báo cáo giấy.',
    consequence: 'các số đã nhập không còn trong báo cáo; lịch sử vẫn ghi đã nhập từ văn bản nào.',
    remark: null,
  },
  {
    action: 'accept_report',
    name: 'Tiếp nhận',
    send: 'Tiếp nhận báo cáo',
    done: 'Đã tiếp nhận báo cáo.',
    consequence: 'báo cáo chờ được tổng hợp lên cấp trên.',
    remark: { label: 'Nhận xét', optional: true },
  },
  {
    action: 'return_report',
    name: 'Trả lại',
    send: 'Trả lại báo cáo',
    done: 'Đã trả lại báo cáo.',
    consequence: 'cơ quan sửa và gửi lại; bản đã gửi vẫn được giữ.',
    remark: { label: 'Cần bổ sung, sửa gì', optional: false },
  },
];

export function reportActNamed(action: string | null): ReportActShown | null {
  return ACTS.find((act) => act.action === action) ?? null;
}

type Props = { page: ReportShown; act: ReportActShown | null };

export function ReportActPanel({ page, act }: Props) {
  return (
    <SentActPanel
      acts={ACTS}
      openActions={page.openActions}
      act={act}
      version={page.report.version}
      renderQuestions={({ action, remark, consequence }, errors) => (
        <>
          {remark && (
            <TextArea
              name="remark"
              label={remark.label}
              hint="Cơ quan gửi báo cáo đọc nguyên văn."
              rows={4}
              optional={remark.optional}
              error={errorOf(errors, 'remark')}
            />
          )}
          {action === 'bring_totals' && <TotalsFields page={page} errors={errors} />}
          <Consequence>{consequence}</Consequence>
        </>
      )}
    />
  );
}
