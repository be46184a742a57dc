import { Link } from 'react-router';

export default function NotFound() {
  return (
    <>
      <title>Không tìm thấy · Minh Bạch</title>
      <h1>Không tìm thấy trang này</h1>
      <p>
        Địa chỉ có thể đã gõ sai. <Link to="/">Về hộp việc</Link>
      </p>
    </>
  );
}
