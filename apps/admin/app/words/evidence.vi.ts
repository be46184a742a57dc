export const noRightBodyWords = {
  not_held: 'Không cơ quan nào được biết là đang nắm giữ thông tin này',
  not_a_request: 'Không phải yêu cầu cung cấp thông tin (thư rác, quảng cáo)',
} as const;
