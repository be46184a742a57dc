/** What sample requests ask for: kinds of documents and subjects that any such body could hold. */
export const SAMPLE_DOCUMENTS = [
  'bản sao quyết định phê duyệt',
  'báo cáo kết quả thực hiện',
  'kế hoạch năm về',
  'số liệu tổng hợp về',
  'biên bản nghiệm thu',
  'danh sách công trình thuộc',
  'quyết toán kinh phí',
  'văn bản trả lời cử tri về',
  'kết luận kiểm tra về',
  'hồ sơ mời thầu',
] as const;

export const SAMPLE_SUBJECTS = [
  'cải tạo vỉa hè, lòng đường',
  'thu gom và xử lý rác thải sinh hoạt',
  'chỉnh trang công viên, vườn hoa',
  'sửa chữa trường học công lập',
  'hỗ trợ hộ nghèo, hộ cận nghèo',
  'chiếu sáng công cộng trong khu dân cư',
  'tuyển sinh đầu cấp',
  'phòng, chống cháy nổ ở chung cư cũ',
  'chất lượng nước sinh hoạt',
  'điểm trông giữ xe',
  'bồi thường, hỗ trợ, tái định cư',
  'thoát nước và xử lý điểm úng ngập',
  'cấp giấy phép xây dựng nhà ở riêng lẻ',
  'vệ sinh an toàn thực phẩm ở chợ',
  'sử dụng nhà văn hóa tổ dân phố',
] as const;

export const SAMPLE_PURPOSES = [
  'Tìm hiểu để góp ý với tổ dân phố.',
  'Phục vụ học tập, nghiên cứu.',
  'Bảo vệ quyền lợi của gia đình.',
  'Theo dõi việc sử dụng ngân sách.',
] as const;

export const SAMPLE_WORDS = {
  answer: 'Dữ liệu mẫu: nội dung trả lời sẽ nằm ở đây.',
  complexity: 'Phải tập hợp từ nhiều đơn vị.',
  extension: 'Phải tìm trong kho lưu trữ.',
  incomplete: 'Đề nghị nêu rõ tên tài liệu và năm cần cung cấp.',
  completedName: 'tài liệu của năm gần nhất',
  completed: 'Bổ sung: tài liệu của năm gần nhất, phần áp dụng cho tổ dân phố nơi tôi ở.',
  withdrawn: 'Đã tìm thấy thông tin.',
  alreadyPublic: 'Thông tin đã được công khai, có thể xem và tải tại địa chỉ kèm theo.',
  internal: 'Biên bản cuộc họp nội bộ thuộc thông tin không được tiếp cận.',
  internalFacts: 'Cuộc họp nội bộ của lãnh đạo.',
  internalBasis: 'Quy chế làm việc của cơ quan',
  noPart: 'Toàn bộ nội dung là ý kiến trao đổi, không tách được.',
  burden: 'Số lượng tài liệu vượt quá khả năng đáp ứng của cơ quan.',
  burdenFacts: 'Khoảng 12.000 trang của nhiều năm, bộ phận lưu trữ có một người.',
  elsewhere: 'Thông tin thuộc trách nhiệm của cơ quan được nêu kèm theo.',
  withheld: 'Phần ý kiến trao đổi nội bộ được tách ra, không cung cấp.',
  concerned: 'Doanh nghiệp nộp hồ sơ (mẫu)',
  consentAsked: 'Có người đề nghị được cung cấp hồ sơ có thông tin kinh doanh.',
  denied: 'Chủ sở hữu thông tin không đồng ý cung cấp.',
  claim: 'Bảng số liệu thiếu quý cuối năm.',
  corrected: 'Dữ liệu mẫu: bảng số liệu đã bổ sung.',
  rejected: 'Bảng số liệu đã đủ các quý.',
  complaint: 'Tôi không đồng ý với việc từ chối.',
  dismissed: 'Quyết định từ chối có căn cứ.',
  upheld: 'Chấp nhận khiếu nại, yêu cầu giải quyết lại.',
} as const;

export const SAMPLE_NARRATIVE = {
  results: 'Dữ liệu mẫu: đã trả lời phần lớn yêu cầu đúng hạn.',
  limits: 'Dữ liệu mẫu: một số yêu cầu trả lời chậm.',
  difficulties: 'Dữ liệu mẫu: thiếu người làm đầu mối chuyên trách.',
  proposals: '',
} as const;

export const SAMPLE_REMARK = 'Dữ liệu mẫu: đề nghị nêu rõ nguyên nhân các yêu cầu trả lời chậm.';
