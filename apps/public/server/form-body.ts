/** Whether a body of this content type can be read as a form that a browser sends. */
export function isForm(contentType: string | undefined): boolean {
  const [type, ...parameters] = (contentType ?? '').toLowerCase().split(';');
  if (type?.trim() === 'application/x-www-form-urlencoded') return true;
  // Without its boundary nobody knows where a part ends.
  return (
    type?.trim() === 'multipart/form-data' &&
    parameters.some((parameter) => /^\s*boundary="?[^\s"]/.test(parameter))
  );
}

/** What people read who send something else by mistake. */
export const NOT_A_FORM_PAGE = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Không đọc được nội dung gửi lên · Minh Bạch</title></head>
<body>
<h1>Không đọc được nội dung gửi lên</h1>
<p>Trang này chỉ nhận biểu mẫu. Xin <a href="/">về trang đầu</a> và gửi lại từ biểu mẫu trên trang.</p>
</body>
</html>
`;
