/** What titles of a city's documents are made of. Bodies, streets and numbers are drawn, none is real. */
export const KINDS: readonly { kind: string; symbol: string; weight: number }[] = [
  { kind: 'Quyết định', symbol: 'QĐ', weight: 36 },
  { kind: 'Kế hoạch', symbol: 'KH', weight: 15 },
  { kind: 'Thông báo', symbol: 'TB', weight: 13 },
  { kind: 'Báo cáo', symbol: 'BC', weight: 10 },
  { kind: 'Tờ trình', symbol: 'TTr', weight: 7 },
  { kind: 'Công văn', symbol: 'CV', weight: 6 },
  { kind: 'Nghị quyết', symbol: 'NQ', weight: 5 },
  { kind: 'Hướng dẫn', symbol: 'HD', weight: 3 },
  { kind: 'Chỉ thị', symbol: 'CT', weight: 2 },
  { kind: 'Kết luận thanh tra', symbol: 'KL', weight: 2 },
  { kind: 'Chương trình', symbol: 'CTr', weight: 1 },
];

export const ACTS =
  `Phê duyệt|Ban hành|Về việc|Quy định|Triển khai thực hiện|Công bố công khai|Điều chỉnh
Phê duyệt điều chỉnh|Phê duyệt nhiệm vụ|Phê duyệt dự toán|Phê duyệt quyết toán|Phê duyệt kết quả lựa chọn nhà thầu
Tổng kết công tác|Sơ kết|Tăng cường quản lý|Tăng cường công tác|Kiểm tra|Thanh tra việc chấp hành pháp luật về
Sửa đổi, bổ sung quy định về|Bãi bỏ quy định về|Giao chỉ tiêu|Phân bổ kinh phí|Thành lập tổ công tác về
Kiện toàn ban chỉ đạo|Thành lập hội đồng thẩm định|Cho phép chuyển mục đích sử dụng đất để thực hiện|Thu hồi đất để thực hiện
Chấp thuận chủ trương đầu tư|Phê duyệt báo cáo đánh giá tác động môi trường|Cấp giấy phép|Thu hồi giấy phép
Tuyển dụng viên chức phục vụ|Lấy ý kiến Nhân dân về|Giải trình, tiếp thu ý kiến về|Chuẩn hóa quy trình|Đôn đốc
Xử lý kiến nghị về|Giám sát|Khảo sát thực trạng|Hỗ trợ|Đề xuất|Rà soát|Đơn giản hóa thủ tục|Nâng cao chất lượng
Đẩy mạnh|Kết quả thực hiện|Tiến độ thực hiện|Danh mục|Dự toán thu, chi|Quyết toán thu, chi|Phương án|Lộ trình`.split(
    /[|\n]/,
  );

export const TOPICS =
  `quy hoạch phân khu đô thị|quy hoạch chi tiết tỷ lệ 1/500|quy hoạch sử dụng đất|kế hoạch sử dụng đất hằng năm
bảng giá đất|hệ số điều chỉnh giá đất|giá đất cụ thể|bồi thường, hỗ trợ, tái định cư|giải phóng mặt bằng|đấu giá quyền sử dụng đất
giấy chứng nhận quyền sử dụng đất|đăng ký đất đai|hồ sơ địa chính|thoát nước đô thị|chống úng ngập|nước sạch nông thôn
giá nước sạch sinh hoạt|cấp nước an toàn|xử lý nước thải|chất lượng nguồn nước|quan trắc không khí|chất thải rắn sinh hoạt
phân loại rác tại nguồn|chất thải nguy hại|ô nhiễm tiếng ồn|vùng phát thải thấp|trồng cây xanh|công viên, vườn hoa
đường sắt đô thị|xe buýt nhanh|vận tải hành khách công cộng|giá vé xe buýt|bãi đỗ xe|ùn tắc giao thông|an toàn giao thông
cải tạo mặt đường|xây dựng cầu vượt|mở rộng đường vành đai|chiếu sáng công cộng|hè đường, lòng đường|cấp phép đào đường
giấy phép xây dựng|trật tự xây dựng|nhà ở xã hội|cải tạo chung cư cũ|quản lý vận hành nhà chung cư|nhà tái định cư
phòng cháy, chữa cháy|cứu nạn, cứu hộ|phòng, chống thiên tai|tìm kiếm cứu nạn|đê điều|thủy lợi nội đồng|vụ đông xuân
sản xuất nông nghiệp công nghệ cao|chăn nuôi gia súc, gia cầm|dịch tả lợn châu Phi|tiêm phòng dại|an toàn thực phẩm|chợ đầu mối
vệ sinh chợ dân sinh|siêu thị, trung tâm thương mại|bình ổn thị trường|hàng Việt Nam|khuyến mại tập trung|thương mại điện tử
cụm công nghiệp|khu công nghiệp|khu công nghệ cao|làng nghề truyền thống|khuyến công|sản phẩm OCOP|xúc tiến đầu tư
hỗ trợ doanh nghiệp nhỏ và vừa|khởi nghiệp đổi mới sáng tạo|đăng ký kinh doanh|hợp tác xã|cổ phần hóa|doanh nghiệp nhà nước
thu ngân sách nhà nước|chi thường xuyên|chi đầu tư phát triển|đầu tư công trung hạn|giải ngân vốn đầu tư công|nợ đọng xây dựng cơ bản
tài sản công|mua sắm tập trung|tiết kiệm, chống lãng phí|phí, lệ phí|lệ phí trước bạ|thuế sử dụng đất phi nông nghiệp
chuyển đổi số|chính quyền điện tử|dữ liệu mở|an toàn thông tin mạng|định danh điện tử|dịch vụ công trực tuyến|cơ chế một cửa liên thông
kiểm soát thủ tục hành chính|cải cách hành chính|chỉ số hài lòng của người dân|công vụ, công chức|vị trí việc làm|tinh giản biên chế
thi nâng ngạch công chức|thăng hạng chức danh nghề nghiệp|đào tạo, bồi dưỡng cán bộ|thi đua, khen thưởng|văn thư, lưu trữ
tiếp công dân|giải quyết khiếu nại, tố cáo|phòng, chống tham nhũng|kê khai tài sản, thu nhập|thanh tra chuyên ngành
tiếp cận thông tin|phổ biến, giáo dục pháp luật|hòa giải ở cơ sở|trợ giúp pháp lý|công chứng, chứng thực|đăng ký hộ tịch
đăng ký khai sinh|đăng ký kết hôn|cấp bản sao trích lục hộ tịch|nuôi con nuôi|lý lịch tư pháp|đấu giá tài sản
tuyển sinh vào lớp 10|tuyển sinh đầu cấp|trường học đạt chuẩn quốc gia|phổ cập giáo dục mầm non|dạy thêm, học thêm|học phí
sách giáo khoa|giáo dục nghề nghiệp|xóa mù chữ|thi tốt nghiệp trung học phổ thông|an toàn trường học|bữa ăn bán trú
khám bệnh, chữa bệnh|bảo hiểm y tế|tiêm chủng mở rộng|phòng, chống dịch bệnh|phòng, chống HIV/AIDS|y tế cơ sở|dược, mỹ phẩm
sức khỏe sinh sản|dân số và phát triển|người cao tuổi|trẻ em có hoàn cảnh đặc biệt|người khuyết tật|người có công với cách mạng
giảm nghèo bền vững|trợ cấp xã hội|bảo hiểm xã hội tự nguyện|bảo hiểm thất nghiệp|giải quyết việc làm|xuất khẩu lao động
an toàn, vệ sinh lao động|phòng, chống ma túy|cai nghiện|bình đẳng giới|phòng, chống bạo lực gia đình|nhà ở cho hộ nghèo
bảo tồn di sản văn hóa|tu bổ, tôn tạo di tích|lễ hội truyền thống|phố đi bộ|công nghiệp văn hóa|thư viện công cộng
thể dục, thể thao quần chúng|hội khỏe Phù Đổng|phát triển du lịch|hướng dẫn viên du lịch|quảng cáo ngoài trời|nhà văn hóa thôn
xây dựng nông thôn mới|nông thôn mới kiểu mẫu|đồng bào dân tộc thiểu số|tôn giáo, tín ngưỡng|hội quần chúng|thanh niên
quốc phòng địa phương|tuyển quân|giáo dục quốc phòng và an ninh|phòng thủ dân sự|an ninh trật tự|quản lý cư trú
đối ngoại nhân dân|viện trợ phi chính phủ|hợp tác quốc tế|tuyên truyền biển đảo|biên giới hành chính|sắp xếp đơn vị hành chính
đặt tên đường, phố|số nhà|nghĩa trang|hỏa táng|cấp nước chữa cháy|trạm biến áp|lưới điện trung thế|tiết kiệm điện|năng lượng tái tạo
viễn thông, bưu chính|trạm thu phát sóng|truyền thanh cơ sở|báo chí, xuất bản|khoa học và công nghệ|sở hữu trí tuệ|đo lường chất lượng
hạt giống cây trồng|thuốc bảo vệ thực vật|thủy sản|rừng phòng hộ|phòng cháy rừng|khoáng sản, cát sỏi|bến thủy nội địa|kiểm định xe cơ giới`.split(
    /[|\n]/,
  );

export const WORKS =
  `trường mầm non|trường tiểu học|trường trung học cơ sở|trạm y tế|nhà văn hóa|trụ sở làm việc|tuyến đường|cầu
trạm bơm|kênh tiêu|hồ điều hòa|khu đô thị|khu nhà ở|chợ|bãi đỗ xe|công viên|nghĩa trang|cụm công nghiệp|bệnh viện|đình|chùa|đền`.split(
    /[|\n]/,
  );

/** Syllables of place names, two of which make one that may or may not exist. */
export const NAME_SYLLABLES =
  `An|Bình|Thịnh|Phú|Đông|Tây|Nam|Bắc|Long|Hòa|Mỹ|Thanh|Xuân|Tân|Minh|Khánh|Hưng|Lộc|Quang|Trung|Sơn|Hải
Vân|Ngọc|Kim|Cẩm|Yên|Thượng|Hạ|Vĩnh|Đại|Tiên|Liên|Hà|Giang|Thủy|Lâm|Phong|Cát|Linh|Trạch|Nghĩa|Đức|Hiệp|Thuận|Tiến|Văn|Võ|Khê|Mai
Đào|Trúc|Tùng|Bách|Quế|Chi|Hồng|Thạch|Bích|Dương|Châu|Hoàng|Ninh|Khương|Đình|Tràng|Cổ|Dịch|Vọng|Nhân|Chính|Cự|Khối|Sài|Đồng|Bồ|Đề`.split(
    /[|\n]/,
  );

export const GROUPS =
  `hộ nghèo, hộ cận nghèo|người lao động|học sinh, sinh viên|doanh nghiệp|hộ gia đình, cá nhân|cán bộ, công chức
người cao tuổi|trẻ em dưới 6 tuổi|phụ nữ|cựu chiến binh|hội viên nông dân|giáo viên|y, bác sĩ|cộng đồng dân cư|tổ dân phố`.split(
    /[|\n]/,
  );

export const SUBJECTS =
  `Đất đai|Quy hoạch đô thị|Giao thông|Môi trường|Tài chính, ngân sách|Đầu tư công|Giáo dục|Y tế|Văn hóa|Du lịch
Lao động, việc làm|An sinh xã hội|Nông nghiệp|Công thương|Khoa học và công nghệ|Chuyển đổi số|Nội vụ|Tư pháp|Thanh tra|Xây dựng
Thủ tục hành chính|Cấp nước, thoát nước|Phòng, chống thiên tai|An ninh, trật tự`.split(/[|\n]/);
