/**
 * The parts of each class: what stands between semicolons in a lettered point of Article 17 clause 1. The
 * numbers are ours, not the law's: a person files under the part, the law knows the letter.
 */
export const CLASS_PARTS: Readonly<Record<string, string>> = {
  'L16.17.1.a-1': 'Văn bản quy phạm pháp luật',
  'L16.17.1.a-2': 'Văn bản hành chính có giá trị áp dụng chung',
  'L16.17.1.a-3': 'Điều ước quốc tế, thỏa thuận quốc tế mà Việt Nam là thành viên hoặc một bên',
  'L16.17.1.a-4': 'Thủ tục hành chính, quy trình giải quyết công việc của cơ quan nhà nước',
  'L16.17.1.c-1': 'Dự thảo văn bản quy phạm pháp luật lấy ý kiến',
  'L16.17.1.c-2': 'Nội dung, kết quả trưng cầu ý dân; tiếp thu ý kiến của Nhân dân',
  'L16.17.1.c-3':
    'Đề án, dự thảo đề án thành lập, giải thể, nhập, chia đơn vị hành chính, điều chỉnh địa giới hành chính',
  'L16.17.1.d-1':
    'Chiến lược, chương trình, đề án, kế hoạch, quy hoạch phát triển kinh tế - xã hội',
  'L16.17.1.d-2': 'Quy hoạch ngành, lĩnh vực và phương thức, kết quả thực hiện',
  'L16.17.1.d-3': 'Chương trình, kế hoạch công tác hằng năm của cơ quan',
  'L16.17.1.đ-1': 'Dự toán ngân sách nhà nước',
  'L16.17.1.đ-2': 'Báo cáo tình hình thực hiện ngân sách (quý, 6 tháng, năm)',
  'L16.17.1.đ-3': 'Quyết toán ngân sách',
  'L16.17.1.đ-4':
    'Dự toán, thực hiện, quyết toán chương trình, dự án đầu tư xây dựng cơ bản dùng vốn ngân sách',
  'L16.17.1.đ-5': 'Thủ tục ngân sách nhà nước',
  'L16.17.1.e-1': 'Vốn hỗ trợ phát triển chính thức, viện trợ phi chính phủ',
  'L16.17.1.e-2': 'Cứu trợ, trợ cấp xã hội',
  'L16.17.1.e-3': 'Đóng góp của Nhân dân, các loại quỹ',
  'L16.17.1.g-1': 'Danh mục dự án, chương trình đầu tư công và kết quả thực hiện',
  'L16.17.1.g-2': 'Mua sắm công, đấu thầu',
  'L16.17.1.g-3': 'Quy hoạch, kế hoạch sử dụng đất',
  'L16.17.1.g-4': 'Giá đất',
  'L16.17.1.g-5': 'Thu hồi đất',
  'L16.17.1.g-6': 'Phương án bồi thường, giải phóng mặt bằng, tái định cư',
  'L16.17.1.i-1': 'Sản phẩm, hàng hóa, dịch vụ có tác động tiêu cực đến sức khỏe, môi trường',
  'L16.17.1.i-2':
    'Kết luận kiểm tra, thanh tra, giám sát về môi trường, sức khỏe cộng đồng, an toàn thực phẩm, an toàn lao động',
  'L16.17.1.k-1': 'Chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức, sơ đồ tổ chức',
  'L16.17.1.k-2': 'Nhiệm vụ, quyền hạn của cán bộ, công chức trực tiếp giải quyết công việc',
  'L16.17.1.k-3': 'Nội quy, quy chế do cơ quan ban hành',
  'L16.17.1.l-1': 'Báo cáo công tác định kỳ',
  'L16.17.1.l-2': 'Báo cáo tài chính năm',
  'L16.17.1.l-3': 'Thông tin thống kê về ngành, lĩnh vực quản lý',
  'L16.17.1.l-4': 'Cơ sở dữ liệu quốc gia ngành, lĩnh vực',
  'L16.17.1.l-5': 'Tuyển dụng, sử dụng, quản lý cán bộ, công chức, viên chức',
  'L16.17.1.l-6': 'Danh mục và kết quả chương trình, đề tài khoa học',
  'L26.17.1.a-1':
    'Chiến lược, chương trình, dự án, đề án, kế hoạch phát triển kinh tế - xã hội của quốc gia, địa phương',
  'L26.17.1.a-2': 'Chương trình, kế hoạch công tác hằng năm của cơ quan, đơn vị',
  'L26.17.1.a-3': 'Báo cáo công tác định kỳ',
  'L26.17.1.a-4': 'Cơ sở dữ liệu quốc gia ngành, lĩnh vực',
  'L26.17.1.a-5': 'Thông tin thống kê về ngành, lĩnh vực quản lý',
  'L26.17.1.b-1': 'Văn bản quy phạm pháp luật',
  'L26.17.1.b-2': 'Văn bản hành chính có giá trị áp dụng chung',
  'L26.17.1.b-3':
    'Điều ước quốc tế mà nước Cộng hòa xã hội chủ nghĩa Việt Nam là thành viên, thỏa thuận quốc tế mà Việt Nam là một bên',
  'L26.17.1.b-4': 'Thủ tục hành chính, quy trình giải quyết công việc của cơ quan, đơn vị',
  'L26.17.1.b-5': 'Hồ sơ dự án, dự thảo văn bản quy phạm pháp luật theo quy định của pháp luật',
  'L26.17.1.b-6':
    'Nội dung và kết quả trưng cầu ý dân, tiếp thu ý kiến Nhân dân đối với những vấn đề thuộc thẩm quyền quyết định của cơ quan nhà nước đưa ra lấy ý kiến Nhân dân theo quy định của pháp luật',
  'L26.17.1.b-7':
    'Đề án và dự thảo đề án thành lập, giải thể, nhập, chia đơn vị hành chính, điều chỉnh địa giới và đổi tên đơn vị hành chính',
  'L26.17.1.b-8':
    'Thông tin phổ biến, hướng dẫn thực hiện pháp luật, chế độ, chính sách đối với những lĩnh vực thuộc phạm vi quản lý của cơ quan nhà nước',
  'L26.17.1.c-1':
    'Thông tin về chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức của cơ quan, đơn vị và của cơ quan, đơn vị trực thuộc',
  'L26.17.1.c-2':
    'Nhiệm vụ, quyền hạn của cán bộ, công chức, viên chức trực tiếp giải quyết các công việc của Nhân dân',
  'L26.17.1.c-3': 'Nội quy, quy chế do cơ quan, đơn vị ban hành',
  'L26.17.1.c-4': 'Kế hoạch chuyển đổi vị trí công tác',
  'L26.17.1.c-5':
    'Định mức, tiêu chuẩn, chế độ, kết quả thực hiện quy định về định mức, tiêu chuẩn, chế độ',
  'L26.17.1.d-1': 'Thông tin về dự toán ngân sách nhà nước',
  'L26.17.1.d-2': 'Báo cáo tình hình thực hiện dự toán ngân sách nhà nước',
  'L26.17.1.d-3': 'Quyết toán ngân sách nhà nước',
  'L26.17.1.d-4': 'Báo cáo tài chính năm',
  'L26.17.1.d-5':
    'Dự toán ngân sách nhà nước, tình hình thực hiện dự toán ngân sách nhà nước, quyết toán ngân sách nhà nước của các đơn vị dự toán ngân sách, các tổ chức được ngân sách nhà nước hỗ trợ',
  'L26.17.1.d-6': 'Các khoản hỗ trợ trực tiếp của ngân sách nhà nước cho người dân trên địa bàn',
  'L26.17.1.d-7':
    'Kế hoạch tài chính, tình hình thực hiện kế hoạch tài chính và quyết toán tài chính hằng năm của các quỹ tài chính nhà nước ngoài ngân sách',
  'L26.17.1.d-8': 'Thủ tục ngân sách nhà nước',
  'L26.17.1.d-9': 'Thông tin về thuế, phí, lệ phí',
  'L26.17.1.đ-1':
    'Thông tin về phân bổ, quản lý, sử dụng nguồn vốn hỗ trợ phát triển chính thức và nguồn viện trợ phi chính phủ theo quy định',
  'L26.17.1.đ-2': 'Thông tin về quản lý, sử dụng các khoản cứu trợ, trợ cấp xã hội',
  'L26.17.1.đ-3': 'Quản lý, sử dụng các khoản đóng góp của Nhân dân, các loại quỹ',
  'L26.17.1.e-1': 'Thông tin về hoạt động đầu tư, quản lý, sử dụng vốn nhà nước tại doanh nghiệp',
  'L26.17.1.e-2': 'Báo cáo đánh giá kết quả hoạt động và xếp loại doanh nghiệp',
  'L26.17.1.e-3':
    'Báo cáo giám sát tình hình thực hiện công khai thông tin tài chính của doanh nghiệp và cơ quan nhà nước đại diện chủ sở hữu',
  'L26.17.1.e-4': 'Thông tin về tổ chức và hoạt động của doanh nghiệp nhà nước',
  'L26.17.1.g-1': 'Thông tin về tài sản công theo quy định của pháp luật',
  'L26.17.1.g-2':
    'Việc bố trí, quản lý, sử dụng tài chính công hoặc kinh phí huy động từ các nguồn hợp pháp khác',
  'L26.17.1.g-3':
    'Danh mục dự án, chương trình đầu tư công, mua sắm công và quản lý, sử dụng vốn đầu tư công, tình hình và kết quả thực hiện kế hoạch, chương trình, dự án đầu tư công',
  'L26.17.1.g-4': 'Thông tin về dự án đầu tư kinh doanh',
  'L26.17.1.g-5':
    'Kết quả lựa chọn nhà thầu và giải thích lý do nhà thầu không trúng thầu theo yêu cầu của nhà thầu',
  'L26.17.1.h-1': 'Kết luận thanh tra',
  'L26.17.1.h-2': 'Báo cáo về công tác phòng, chống tham nhũng',
  'L26.17.1.h-3':
    'Báo cáo kiểm toán sau khi phát hành, báo cáo kết quả thực hiện kết luận, kiến nghị kiểm toán của Kiểm toán Nhà nước sau khi báo cáo Quốc hội',
  'L26.17.1.h-4': 'Chiến lược quốc gia về phòng, chống lãng phí',
  'L26.17.1.h-5': 'Kế hoạch tổ chức thực hiện Chiến lược quốc gia về phòng, chống lãng phí',
  'L26.17.1.h-6': 'Chương trình tiết kiệm, chống lãng phí',
  'L26.17.1.h-7': 'Báo cáo kết quả công tác tiết kiệm, chống lãng phí',
  'L26.17.1.h-8': 'Kết quả xử lý hành vi gây lãng phí',
  'L26.17.1.i-1':
    'Thông tin việc xử phạt vi phạm hành chính về an toàn thực phẩm, chất lượng sản phẩm, hàng hóa, dược, lao động, xây dựng, bảo hiểm xã hội, bảo hiểm y tế, bảo vệ môi trường, thuế, chứng khoán, sở hữu trí tuệ, đo lường, sản xuất, buôn bán hàng giả mà gây hậu quả lớn hoặc gây ảnh hưởng xấu về dư luận xã hội',
  'L26.17.1.i-2':
    'Thông tin về việc người sử dụng lao động chậm đóng, trốn đóng bảo hiểm xã hội bắt buộc, bảo hiểm thất nghiệp',
  'L26.17.1.l-1': 'Thông tin về kế hoạch sử dụng đất',
  'L26.17.1.l-2': 'Giá đất',
  'L26.17.1.l-3': 'Thu hồi đất',
  'L26.17.1.l-4':
    'Phương án bồi thường, hỗ trợ, tái định cư liên quan đến dự án, công trình trên địa bàn',
  'L26.17.1.l-5': 'Kết quả điều tra, đánh giá đất đai',
  'L26.17.1.l-6': 'Quyết định cưỡng chế thực hiện quyết định kiểm đếm bắt buộc',
  'L26.17.1.l-7': 'Mốc giới sử dụng đất trong hành lang bảo vệ an toàn',
  'L26.17.1.m-1':
    'Danh mục dự án đầu tư xây dựng nhà ở trên địa bàn cho phép tổ chức, cá nhân nước ngoài được sở hữu nhà ở',
  'L26.17.1.m-2': 'Chương trình, kế hoạch phát triển nhà ở',
  'L26.17.1.m-3':
    'Danh mục dự án đầu tư xây dựng nhà ở đang triển khai thực hiện trên địa bàn tỉnh, thành phố',
  'L26.17.1.m-4': 'Kết luận kiểm định, đánh giá chất lượng nhà chung cư',
  'L26.17.1.m-5': 'Kế hoạch cải tạo, xây dựng lại nhà chung cư',
  'L26.17.1.m-6': 'Thu hồi, cưỡng chế bàn giao nhà ở công vụ',
  'L26.17.1.m-7': 'Quyết định di dời nhà chung cư',
  'L26.17.1.m-8': 'Cưỡng chế thu hồi nhà ở xã hội',
  'L26.17.1.n-1':
    'Thông tin về sản phẩm, hàng hóa, dịch vụ có tác động tiêu cực đến sức khỏe, môi trường',
  'L26.17.1.n-2':
    'Kết luận kiểm tra, giám sát liên quan đến việc bảo vệ môi trường, sức khỏe của cộng đồng, an toàn thực phẩm, an toàn lao động',
  'L26.17.1.n-3': 'Thông tin về an toàn hóa chất',
  'L26.17.1.n-4':
    'Thông tin về danh sách các cơ sở khám bệnh, chữa bệnh đã được cấp giấy phép hoạt động',
  'L26.17.1.n-5': 'Kết quả đánh giá chất lượng cơ sở khám bệnh, chữa bệnh',
  'L26.17.1.n-6': 'Thời gian làm việc và danh sách người hành nghề tại cơ sở khám bệnh, chữa bệnh',
  'L26.17.1.n-7': 'Thông tin về giá dịch vụ khám bệnh, chữa bệnh',
  'L26.17.1.n-8': 'Các cơ sở khám bệnh, chữa bệnh vi phạm pháp luật về y tế',
  'L26.17.1.o-1': 'Thông tin chung về cơ sở giáo dục',
  'L26.17.1.o-2': 'Thu, chi tài chính của cơ sở giáo dục',
  'L26.17.1.o-3':
    'Điều kiện bảo đảm chất lượng, kế hoạch và kết quả hoạt động đối với giáo dục mầm non, giáo dục phổ thông, giáo dục thường xuyên',
  'L26.17.1.o-4':
    'Điều kiện bảo đảm chất lượng đào tạo, nghiên cứu, kế hoạch và kết quả hoạt động đào tạo, khoa học và công nghệ đối với giáo dục đại học, giáo dục nghề nghiệp',
  'L26.17.1.p-1': 'Thông tin về chất lượng môi trường, ô nhiễm môi trường',
  'L26.17.1.p-2': 'Kế hoạch ứng phó sự cố môi trường',
  'L26.17.1.p-3': 'Thông tin về sự cố môi trường',
  'L26.17.1.p-4':
    'Thông tin về các nguồn thải vào môi trường nước mặt và các nguồn có nguy cơ gây ra sự cố môi trường trên địa bàn tỉnh, thành phố',
  'L26.17.1.p-5': 'Báo cáo đánh giá tác động môi trường',
  'L26.17.1.p-6': 'Giấy phép môi trường',
  'L26.17.1.p-7':
    'Thông tin về di sản thiên nhiên, hệ sinh thái tự nhiên, loài sinh vật và nguồn gen',
  'L26.17.1.p-8': 'Khu bảo tồn thiên nhiên và cơ sở bảo tồn đa dạng sinh học',
  'L26.17.1.p-9': 'Vùng đất ngập nước quan trọng',
  'L26.17.1.p-10':
    'Kết quả quan trắc chất lượng môi trường đất, không khí, nước mặt, nước dưới đất, nước biển, trầm tích, môi trường thủy sinh của nguồn nước mặt',
  'L26.17.1.r-1': 'Thông tin thị trường lao động theo quy định của pháp luật về việc làm',
  'L26.17.1.r-2': 'Thông tin về tuyển dụng, sử dụng, quản lý cán bộ, công chức, viên chức',
  'L26.17.1.r-3': 'Thông tin về danh mục và kết quả chương trình, đề tài khoa học',
  'L26.17.1.r-4': 'Danh mục hồ sơ, tài liệu lưu trữ',
  'L26.17.1.s-1':
    'Thông tin về dịch vụ và quy trình, thời hạn xử lý và kết quả cung ứng dịch vụ sự nghiệp công cơ bản, thiết yếu của đơn vị',
  'L26.17.1.s-2': 'Quy trình, thời hạn xử lý và kết quả xử lý cung cấp dịch vụ công trực tuyến',
  'L26.17.1.s-3': 'Thông tin về bảo đảm chất lượng dịch vụ công trực tuyến theo quy định',
  'L26.17.1.s-4': 'Kết quả đánh giá mức độ phổ cập và khả năng tiếp cận dịch vụ công trực tuyến',
  'L26.17.1.t-1': 'Kế hoạch chuyển đổi số được phê duyệt',
  'L26.17.1.t-2': 'Thông tin về tiêu chuẩn, quy chuẩn kỹ thuật về nền tảng số dùng chung',
  'L26.17.1.t-3': 'Kết quả đánh giá mức độ chuyển đổi số',
  'L26.17.1.u-1': 'Danh mục thông tin phải được công khai theo quy định',
  'L26.17.1.u-2':
    'Tên, địa chỉ, số điện thoại, địa chỉ thư điện tử của cơ quan, đơn vị đầu mối tiếp nhận yêu cầu cung cấp thông tin',
  'L26.17.1.u-3': 'Địa chỉ các kênh công khai, cung cấp thông tin theo yêu cầu',
};
