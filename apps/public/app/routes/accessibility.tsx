import { Page } from '../parts/page.tsx';
import { sharedPage } from '../site/caching.ts';

export const headers = sharedPage;

export default function Accessibility() {
  return (
    <Page title="Khả năng tiếp cận">
      <p className="lead">
        Ai cũng phải hỏi được: người dùng máy cũ, mạng chậm, bàn phím, phần mềm đọc màn hình hay chữ
        phóng to.
      </p>
      <h2>Trang này đáp ứng đến đâu</h2>
      <p>
        Chúng tôi nhắm đến mức AA của bộ tiêu chí WCAG 2.2. Mỗi lần thay đổi, mọi trang được kiểm
        bằng công cụ tự động (axe), ở nền sáng và tối, trên màn hình hẹp 320 điểm ảnh và màn hình
        rộng; một trang có lỗi thì bản mới không được phát hành.
      </p>
      <ul>
        <li>Mọi việc làm được không cần JavaScript, chỉ bằng bàn phím.</li>
        <li>Trang nhẹ hơn 60 KB, dùng phông chữ có sẵn trên máy.</li>
        <li>
          Chữ của nội dung từ 18 điểm ảnh, nhãn và ghi chú từ 16; phóng to 400% không mất nội dung.
        </li>
        <li>Trạng thái luôn có chữ và hình, không chỉ có màu.</li>
        <li>Không có hình đố, không có giới hạn thời gian dưới 30 phút; bản nháp giữ bảy ngày.</li>
        <li>In ra giấy được, kể cả biên nhận.</li>
      </ul>
      <h2>Điều chưa làm được</h2>
      <ul>
        <li>
          Công cụ tự động không thay được người dùng thật; chúng tôi chưa có kết quả thử với người
          khuyết tật.
        </li>
        <li>Chưa có bản ngôn ngữ ký hiệu, bản dễ đọc và bản tiếng dân tộc thiểu số.</li>
        <li>
          Tệp do cơ quan cung cấp có thể là bản quét không đọc được bằng phần mềm. Khi gửi yêu cầu,
          bạn có thể ghi rằng mình cần tệp đọc được.
        </li>
      </ul>
      <h2>Nếu bạn gặp trở ngại</h2>
      <p>
        Hãy gọi, viết hoặc đến <a href="/co-quan">đầu mối của cơ quan</a>; cán bộ phải giúp bạn điền
        phiếu. Khi gửi qua trang này, bạn có thể chọn hỗ trợ mình cần ở câu cuối.
      </p>
    </Page>
  );
}
