import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { Form, useNavigation } from 'react-router';

/** The head of an agency answers for it that what was taken for a mark of secrecy is none. */
export function ClearMarkForm({ error }: { error: string | undefined }) {
  const isSending = useNavigation().formMethod === 'POST';
  return (
    <Form method="post" className="panel" noValidate>
      <h2>Tệp không mang dấu mật?</h2>
      <p>
        Chỉ khi chữ tìm thấy không phải dấu chỉ độ mật (ví dụ biểu mẫu minh họa cách đóng dấu). Tên
        bạn và lý do được lưu lại.
      </p>
      <TextArea name="reason" label="Vì sao không phải dấu mật" error={error} typed="" />
      <button className="button" aria-disabled={isSending}>
        Xác nhận tệp không mang dấu mật
      </button>
    </Form>
  );
}
