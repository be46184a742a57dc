type Words = { title: string; text: string };

const NOT_FOUND: Words = {
  title: 'Không có trang này',
  text: 'Địa chỉ có thể đã gõ nhầm, hoặc trang đã được chuyển đi.',
};
const UNREADABLE: Words = {
  title: 'Không đọc được địa chỉ này',
  text: 'Địa chỉ hoặc nội dung gửi lên có chỗ hệ thống không hiểu. Hãy quay lại trang trước, hoặc bắt đầu từ trang đầu.',
};
const TOO_MANY: Words = {
  title: 'Quá nhiều lượt gửi',
  text: 'Hãy đợi một phút rồi tải lại trang. Những gì bạn đã điền vẫn được giữ.',
};
const BROKEN: Words = {
  title: 'Trang đang gặp sự cố',
  text: 'Lỗi ở phía chúng tôi. Hãy thử lại sau ít phút; những câu trả lời đã lưu vẫn còn.',
};

const WORDS_OF: Readonly<Record<number, Words>> = {
  400: UNREADABLE,
  404: NOT_FOUND,
  429: TOO_MANY,
};

/** What people read when a page cannot be shown. */
export function Fault({ status }: { status: number }) {
  const { title, text } = WORDS_OF[status] ?? BROKEN;
  return (
    <>
      <title>{`${title} – Minh Bạch`}</title>
      <meta name="robots" content="noindex" />
      <h1>{title}</h1>
      <p>{text}</p>
      <ul>
        <li>
          <a href="/">Về trang đầu</a>
        </li>
        <li>
          <a href="/tra-cuu">Tra cứu yêu cầu đã gửi</a>
        </li>
        <li>
          <a href="/co-quan">Tìm cơ quan và đầu mối để hỏi trực tiếp</a>
        </li>
      </ul>
    </>
  );
}
