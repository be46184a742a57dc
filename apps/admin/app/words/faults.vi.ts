import type { ApiFault } from '../api.ts';

/** What an officer reads when nothing came back from the API, and what to do next. */
export function faultWords({ kind, faultId }: ApiFault): { title: string; advice: string } {
  switch (kind) {
    case 'unreachable':
      return {
        title: 'Mất kết nối với hệ thống',
        advice:
          'Kiểm tra đường truyền rồi thử lại. Chưa biết chắc việc vừa gửi đã được ghi hay chưa: hãy xem diễn biến trước khi gửi lại.',
      };
    case 'outdated_page':
      return {
        title: 'Bàn làm việc đã có bản mới',
        advice: 'Sao chép những gì bạn đang gõ, rồi tải lại trang để dùng bản mới.',
      };
    case 'too_many':
      return {
        title: 'Gửi quá nhiều lần trong thời gian ngắn',
        advice: 'Chờ một phút rồi thử lại.',
      };
    case 'broken':
      return {
        title: 'Hệ thống gặp lỗi',
        advice:
          faultId === null
            ? 'Việc vừa gửi chưa được ghi. Hãy thử lại; nếu lỗi còn, báo quản trị viên.'
            : `Việc vừa gửi chưa được ghi. Báo quản trị viên mã lỗi ${faultId}.`,
      };
  }
}
