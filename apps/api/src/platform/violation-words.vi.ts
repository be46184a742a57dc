import type { ViolationCode } from '@minhbach/domain';

/** What people read, and what they can do next. A new code doesn't compile until it has words. */
export const violationWords: Record<ViolationCode, string> = {
  // Clocks
  unknown_duty: 'Không có nghĩa vụ nào mang tên này.',
  no_statute_in_force: 'Luật Tiếp cận thông tin chưa có hiệu lực trước ngày 01/7/2018.',
  duty_not_in_statute: 'Luật áp dụng không đặt ra thời hạn này.',
  delivery_required: 'Chọn hình thức nhận thông tin.',
  delivery_not_in_statute:
    'Luật áp dụng không có hình thức nhận thông tin này; chọn hình thức khác.',
  complexity_required: 'Cho biết thông tin đơn giản, có sẵn hay phức tạp, không có sẵn.',
  time_notice_not_owed: 'Trường hợp này không phải thông báo thời hạn giải quyết.',
  extension_not_available: 'Thời hạn này không được gia hạn.',
  date_out_of_range: 'Ngày nằm ngoài khoảng mà hệ thống tính được.',

  // Forms
  required: 'Điền nội dung này.',
  too_long: 'Nội dung quá dài; hãy rút ngắn lại.',
  too_many: 'Quá nhiều mục; hãy bớt lại hoặc gửi thành nhiều phiếu.',
  not_a_date: 'Nhập ngày có thật, theo dạng ngày/tháng/năm.',
  not_an_email: 'Nhập địa chỉ thư điện tử đầy đủ, ví dụ ten@vidu.vn.',
  not_a_phone_number: 'Nhập số điện thoại chỉ gồm chữ số, có thể bắt đầu bằng dấu +.',
  not_an_id_number: 'Nhập số định danh cá nhân hoặc số hộ chiếu đúng như trên giấy tờ.',
  not_a_number: 'Nhập một số nguyên không âm.',
  in_the_future: 'Ngày này chưa đến; kiểm tra lại.',
  not_the_keeper:
    'Cơ quan nào nhập sổ của cơ quan ấy; sổ của cơ quan đã kết thúc hoạt động do nơi kế tục duy nhất, hoặc Văn phòng Ủy ban nhân dân Thành phố, nhập.',
  agency_unknown: 'Không tìm thấy cơ quan này; hãy chọn cơ quan trong danh sách.',
  agency_abolished:
    'Cơ quan này không còn hoạt động vào ngày gửi; hãy chọn cơ quan kế tiếp được gợi ý.',
  agency_not_bound: 'Luật áp dụng không đặt trách nhiệm cung cấp thông tin cho đơn vị này.',
  channel_not_in_statute: 'Luật áp dụng không có cách gửi yêu cầu này; hãy gửi bằng cách khác.',
  answer_address_required:
    'Cho biết nơi nhận trả lời phù hợp với hình thức đã chọn: thư điện tử, điện thoại hoặc địa chỉ.',
  representative_required: 'Nhập họ tên người đại diện hoặc người giám hộ.',
  birth_date_required: 'Nhập ngày sinh của người chưa thành niên.',
  not_eligible: 'Luật áp dụng không cho phép người yêu cầu tự gửi trong trường hợp này.',
  received_before_sent: 'Ngày nhận không thể trước ngày gửi.',

  // Warnings
  own_interest_only:
    'Chỉ được yêu cầu thông tin liên quan trực tiếp đến quyền và lợi ích của người yêu cầu.',
  commune_residence:
    'Cấp xã cung cấp thông tin cho người cư trú trên địa bàn; người khác cần liên quan trực tiếp đến quyền và lợi ích của mình.',
  residence_unknown: 'Chưa rõ nơi cư trú của người yêu cầu; hãy đối chiếu khi cần.',
  needs_confirmation: 'Cần người yêu cầu xác nhận lại bằng một cách gửi mà luật quy định.',
  representative_consent: 'Cần sự đồng ý của người đại diện theo pháp luật.',
  authorised_at_office_only:
    'Luật áp dụng chỉ nói đến người được ủy quyền trực tiếp đến trụ sở; hãy kiểm tra việc ủy quyền.',
  prior_information_of_unit:
    'Thông tin của đơn vị sự nghiệp công lập tạo ra trước khi luật mới có hiệu lực; cần xem xét riêng.',
  personal_data_removed:
    'Đã bỏ số định danh, số điện thoại hoặc thư điện tử khỏi phần này; đọc lại trước khi công khai.',

  // Acts
  not_your_request: 'Bạn không phải là một bên của yêu cầu này.',
  role_not_allowed: 'Vai trò của bạn không được thực hiện thao tác này.',
  stage_not_allowed: 'Yêu cầu không ở giai đoạn cho phép thao tác này.',
  action_not_in_statute: 'Luật áp dụng không có thao tác này.',
  changed_meanwhile:
    'Nội dung này vừa được người khác cập nhật; xem lại thay đổi rồi thực hiện lại nếu còn cần.',
  item_unknown: 'Yêu cầu không có nội dung mang số này.',
  item_already_decided: 'Nội dung này đã được quyết định.',
  thread_unknown: 'Không tìm thấy vụ việc này trong yêu cầu.',
  thread_state_not_allowed: 'Vụ việc không ở trạng thái cho phép thao tác này.',
  form_incomplete: 'Phiếu yêu cầu còn thiếu nội dung bắt buộc.',
  field_not_asked: 'Luật áp dụng không đòi hỏi nội dung này, nên không được yêu cầu bổ sung.',
  already_asked_to_complete:
    'Đã hướng dẫn bổ sung một lần; thời hạn trả lời đang tính và không dừng nữa. Có thể liên hệ để hỏi thêm.',
  complexity_not_in_statute: 'Luật áp dụng không phân biệt thông tin đơn giản và phức tạp.',
  complexity_reason_required: 'Nêu lý do coi thông tin là phức tạp.',
  time_notice_already_given: 'Đã thông báo thời hạn giải quyết.',
  already_extended: 'Yêu cầu đã được gia hạn một lần; luật không cho gia hạn thêm.',
  deadline_passed:
    'Đã quá thời hạn trả lời; không gia hạn hay yêu cầu bổ sung được nữa. Hãy trả lời sớm nhất có thể.',
  nothing_to_recompute: 'Không có thời hạn nào thay đổi.',
  receipt_already_proven: 'Đã ghi nhận việc người yêu cầu nhận được kết quả.',
  before_delivery: 'Ngày nhận không thể trước ngày gửi kết quả.',
  evidence_missing: 'Thiếu căn cứ chứng minh cho thao tác này.',
  nothing_to_reopen: 'Không có nội dung nào để mở lại.',
  not_redirectable: 'Nội dung này không thuộc trường hợp được hướng dẫn sang cơ quan khác.',
  already_redirected: 'Nội dung này đã được chuyển thành yêu cầu gửi cơ quan khác.',
  documents_or_answer_required: 'Đính kèm tài liệu hoặc viết nội dung trả lời.',
  documents_required: 'Đính kèm ít nhất một tài liệu.',
  document_unknown: 'Không tìm thấy tài liệu đã chọn trong yêu cầu này.',
  consent_missing: 'Chưa có sự đồng ý của người có liên quan.',

  // Refusals
  ground_not_in_statute: 'Luật áp dụng không có trường hợp từ chối này.',
  head_required: 'Chọn rõ trường hợp cụ thể trong điều luật làm căn cứ.',
  head_not_in_ground: 'Trường hợp cụ thể không thuộc căn cứ từ chối đã chọn.',
  not_a_partial_ground: 'Căn cứ này không dùng để giữ lại một phần thông tin.',
  legal_basis_required: 'Nêu văn bản, quyết định làm căn cứ từ chối.',
  partial_provision_not_considered:
    'Nêu vì sao không thể tách và cung cấp phần thông tin được phép.',
  consent_not_asked:
    'Chưa hỏi ý kiến người có liên quan về nội dung này, nên chưa thể từ chối vì thiếu sự đồng ý.',
  consent_not_missing:
    'Người có liên quan đã đồng ý, hoặc người đứng đầu đã quyết định cung cấp; căn cứ này không còn.',
  not_an_address: 'Nhập địa chỉ trang đã công khai thông tin, bắt đầu bằng https:// hoặc http://.',
  owed_despite_publication:
    'Thông tin thuộc loại phải công khai nhưng chưa tiếp cận được, nên vẫn phải cung cấp.',
  right_body_required: 'Cho biết cơ quan có trách nhiệm cung cấp để người yêu cầu được hướng dẫn.',
  held_and_succeeded_not_tested:
    'Xác nhận đã kiểm tra việc cơ quan có đang nắm giữ hoặc kế thừa thông tin hay không.',
  two_earlier_requests_required: 'Nêu hai lần đã cung cấp thông tin này cho cùng người yêu cầu.',
  repeat_justified: 'Người yêu cầu đã nêu lý do chính đáng, nên không được từ chối vì đã cung cấp.',
  cost_notice_required: 'Cần thông báo chi phí trước khi từ chối vì chưa thanh toán.',
  payment_still_open: 'Thời hạn thanh toán chưa hết.',
  free_of_charge:
    'Thông tin phải công khai mà chưa công khai, hoặc không tiếp cận được vì bất khả kháng, thì người yêu cầu không phải trả chi phí; không được từ chối vì chưa thanh toán.',

  // Side threads
  costs_already_notified: 'Đã thông báo chi phí.',
  no_costs_to_charge: 'Không có khoản chi phí nào để thu.',
  not_whole_vnd: 'Nhập số tiền là số nguyên đồng, không âm.',
  pay_by_passed: 'Ngày thanh toán phải từ hôm nay trở đi.',
  waiver_not_in_statute: 'Luật áp dụng không miễn chi phí trong trường hợp này.',
  nothing_provided: 'Chưa có thông tin nào được cung cấp.',
  nothing_to_complain_about: 'Chưa có quyết định hay việc chậm trễ nào để khiếu nại.',
  complaint_settled:
    'Khiếu nại lần đầu về việc này đã được giải quyết; bạn có thể khiếu nại lần hai đến người đứng đầu cơ quan cấp trên trực tiếp hoặc khởi kiện tại Tòa án.',
  complaint_too_late: 'Đã hết thời hiệu khiếu nại.',
  complaint_already_open: 'Đã có khiếu nại đang được giải quyết.',
  entry_not_live:
    'Mục thông tin này hiện không ai xem được: không còn công khai, không có tệp, hoặc đường dẫn hỏng.',
  address_not_live: 'Địa chỉ này không mở được; chỉ nêu địa chỉ mà ai cũng xem được ngay.',

  // Petitions on published information
  entry_unknown: 'Không tìm thấy thông tin này trong danh mục đang công khai.',
  entry_without_holder:
    'Thông tin này không do cơ quan của Thành phố công khai; hãy kiến nghị với cơ quan đã ban hành.',
  petition_state_not_allowed: 'Kiến nghị không ở trạng thái cho phép thao tác này.',
  entry_not_corrected:
    'Mục thông tin chưa được đính chính hoặc rút xuống sau khi nhận kiến nghị; hãy đính chính trước.',
  correction_form_missing:
    'Thông tin sai bằng hình thức nào thì phải đính chính bằng hình thức đó; chọn đủ các hình thức đã công khai.',
  correction_channels_required:
    'Nêu các kênh chính thức của cơ quan đã đăng thông tin được đính chính.',

  // Publication duties
  event_not_of_agency: 'Sự kiện này không làm phát sinh nghĩa vụ công khai của cơ quan.',
  period_required: 'Chọn kỳ mà sự kiện thuộc về, ví dụ năm ngân sách.',
  already_recorded: 'Sự kiện này đã được ghi nhận.',
  duty_unknown: 'Không tìm thấy nghĩa vụ công khai này.',
  before_it_is_made: 'Ngày hẹn công khai không thể trước ngày thông tin được tạo ra.',
  ends_before_it_begins: 'Thời hạn công khai kết thúc trước khi bắt đầu công khai.',
  entry_not_of_agency: 'Mục thông tin này không do cơ quan nắm giữ.',
  not_linked: 'Mục thông tin này không được gắn với nghĩa vụ này.',
  class_not_of_duty: 'Loại của mục thông tin không khớp với nghĩa vụ công khai này.',
  photo_required: 'Đính kèm ảnh chụp nơi niêm yết (PNG, JPG hoặc WEBP).',
  already_taken_down: 'Việc gỡ niêm yết đã được ghi nhận.',
  photo_used: 'Ảnh này đã dùng cho một lần niêm yết khác; hãy tải lên ảnh của lần này.',
  before_posting: 'Ngày gỡ không thể trước ngày niêm yết.',
  block_not_of_agency: 'Phần này không thuộc chuyên mục của cơ quan.',

  // Contact points
  contact_points_overlap:
    'Những ngày này đã có đầu mối khác; mỗi ngày chỉ có một đầu mối. Đổi ngày bắt đầu hoặc sửa đầu mối kia.',
  contact_point_unknown: 'Không tìm thấy đầu mối này; tải lại trang rồi thử lại.',
  contact_person_required: 'Ghi tên người làm đầu mối trước khi ghi người thay thế.',
  deputy_is_the_absent: 'Người thay thế phải khác người làm đầu mối.',
  outside_contact_time: 'Vào ngày này người đó không làm đầu mối; kiểm tra lại ngày bắt đầu vắng.',
  absences_overlap: 'Những ngày này đã có người thay thế; mỗi ngày chỉ có một người thay thế.',

  // Entries of the catalogue
  not_your_entry: 'Mục thông tin này do cơ quan khác quản lý.',
  entry_state_not_allowed: 'Mục thông tin không ở trạng thái cho phép thao tác này.',
  second_person_needed:
    'Người đề xuất phân loại không được tự xác nhận hay trả lại; cần một người khác.',
  nothing_proposed: 'Không có đề xuất phân loại nào đang chờ.',
  proposal_waiting:
    'Đang có một đề xuất phân loại chờ người thứ hai; hãy chờ xác nhận hoặc trả lại trước.',
  nothing_changed: 'Chưa có gì khác so với nội dung hiện tại.',
  secret_mark:
    'Nội dung này mang dấu chỉ độ mật. Không được đưa bí mật nhà nước vào hệ thống: hãy dừng nhập, giữ tài liệu theo quy định về bảo vệ bí mật nhà nước và báo người phụ trách. Nếu chỉ là từ ngữ thông thường, hãy viết lại cho rõ.',
  state_secret_has_file:
    'Bí mật nhà nước không được có tệp nào trong hệ thống. Hãy rút mục thông tin này ngay và báo người phụ trách bảo vệ bí mật nhà nước.',
  class_unknown: 'Luật không có loại thông tin này; hãy chọn trong danh sách.',
  condition_not_needed:
    'Chỉ thông tin tiếp cận có điều kiện mới ghi điều kiện; hãy xóa nội dung này.',
  title_not_confirmed_harmless:
    'Đọc lại tên, số hiệu và tóm tắt, rồi xác nhận chúng không làm lộ điều cần bảo vệ.',
  files_not_for_public:
    'Thông tin không công khai thì không kèm tệp hay liên kết; hãy bỏ ra trước khi phân loại.',
  file_unknown: 'Không tìm thấy tệp này trong cơ quan; hãy tải lên lại.',
  public_before_it_was_made: 'Ngày công khai không thể trước ngày thông tin được tạo ra.',
  dates_out_of_order: 'Ngày hết hiệu lực không thể trước ngày có hiệu lực.',
  publication_term_over: 'Thời hạn công khai đã qua; hãy sửa thời hạn trước khi công khai.',
  publication_term_not_over: 'Thời hạn công khai chưa hết. Muốn dừng ngay, hãy rút kèm lý do.',
  review_day_passed: 'Chọn ngày rà soát sau hôm nay.',

  // Rows of a sheet, and imports
  access_unknown: 'Mức độ tiếp cận chỉ có thể là: Công khai, Có điều kiện hoặc Chỉ có mô tả.',
  access_not_of_head: 'Mức độ tiếp cận không khớp với lý do hạn chế ghi trong cùng dòng.',
  head_unknown:
    'Lý do hạn chế chỉ có thể là: Bí mật nhà nước, Đời sống riêng tư, Bí mật kinh doanh, Gây nguy hại, Bí mật công tác, Tài liệu nội bộ hoặc Lưu trữ lịch sử.',
  not_yes_or_no: 'Ghi “Có” hoặc “Không”.',
  letters_unreadable:
    'Chữ trong ô bị hỏng (có thể do phông TCVN3, VNI hoặc sai bảng mã). Hãy chuyển bảng sang Unicode rồi tải lên lại.',
  import_for_own_agency_only:
    'Chỉ được nhập thông tin do cơ quan của bạn nắm giữ; để trống ô này hoặc bỏ dòng này.',
  row_hidden: 'Dòng này đang bị ẩn hoặc bị lọc trong bảng tính nên không được nhập.',
  cells_moved:
    'Dòng có nhiều ô hơn số cột, nên các ô đã bị xô lệch. Đặt nội dung có dấu phân cách trong dấu nháy kép.',
  cell_shows_error: 'Ô này đang báo lỗi trong bảng tính (ví dụ #REF!, #N/A).',
  formula_without_value:
    'Ô có công thức nhưng tệp không lưu kết quả. Mở bằng Excel, lưu lại, hoặc dán giá trị thay cho công thức.',
  import_key_taken: 'Mã mục này đã có trong danh mục với nội dung khác.',
  not_your_import: 'Đợt nhập này thuộc cơ quan khác.',
  import_state_not_allowed: 'Đợt nhập không ở trạng thái cho phép thao tác này.',
  confirmation_at_work: 'Đang có người xác nhận đợt nhập này; hãy chờ xong.',
  no_day:
    'Không có ngày ban hành hay ngày tạo ra thông tin, nên không tính được hạn công khai của mục này.',
  no_class: 'Chưa ghi loại thông tin theo Điều 17; người xác nhận cần xem lại.',
  formula_taken_by_value: 'Lấy giá trị đã lưu của công thức, không tính lại.',
  review_in_past: 'Ngày rà soát phải sau hôm nay.',
  guidance_address_taken: 'Đã có bài khác ở địa chỉ này; chọn địa chỉ khác.',
  review_too_far: 'Phải rà soát trong vòng 12 tháng.',

  // Who reports to whom
  placement_overlap: 'Cơ quan này có hai vị trí trong cùng một ngày; hãy chọn ngày khác.',
  placement_gap: 'Có ngày cơ quan này không nằm ở đâu trong cây tổ chức; hãy chọn ngày khác.',
  placement_circle: 'Không thể đặt cơ quan dưới chính nó hoặc dưới cơ quan trực thuộc nó.',
  parent_not_there:
    'Cơ quan cấp trên này không hoạt động suốt thời gian đó; hãy chọn cơ quan khác hoặc ngày khác.',
  agency_code_taken: 'Mã này đang thuộc cơ quan khác; hãy nhập mã khác.',
  agency_ends_already: 'Cơ quan này đã có ngày kết thúc hoạt động.',
  agency_not_there: 'Cơ quan này không hoạt động vào ngày đó; hãy chọn ngày khác.',
  bodies_below:
    'Vẫn còn cơ quan trực thuộc từ ngày đó; hãy chuyển hoặc kết thúc các cơ quan trực thuộc trước.',
  change_in_force: 'Thay đổi này đã có hiệu lực, không hủy được; hãy ghi nhận một thay đổi mới.',
  change_unknown:
    'Cơ quan này không có lần chuyển hay kết thúc hoạt động nào ghi từ ngày đó, hoặc đã hủy rồi.',
  changed_since: 'Sau đó đã có thay đổi khác của cơ quan này; hãy hủy thay đổi đó trước.',
  heir_not_there: 'Nơi kế tục phải là cơ quan khác, còn hoạt động vào ngày đó.',
  heir_twice: 'Một nơi kế tục được ghi hai lần cho cùng một lĩnh vực; hãy bỏ bớt.',
  late_reason_required:
    'Ngày này đã qua: ghi lý do ghi nhận muộn, vì số liệu đã báo cáo có thể đổi.',
  level_closed: 'Không thành lập mới cơ quan ở cấp này; hãy chọn cấp khác.',
  named_later: 'Tên hiện tại có từ ngày này hoặc sau đó; hãy chọn ngày sau.',
  rename_not_yet: 'Tên mới chỉ ghi nhận được khi đã đến ngày; hãy quay lại vào ngày đó.',
  top_stays: 'Không thể kết thúc hoạt động của cơ quan đứng đầu cây tổ chức.',

  // Directives
  not_your_task: 'Nhiệm vụ này không giao cho cơ quan của bạn.',
  own_report_not_judged: 'Báo cáo của chính cơ quan bạn do người theo dõi ở cơ quan khác xem xét.',
  task_report_state_not_allowed:
    'Báo cáo không ở trạng thái cho phép thao tác này; tải lại trang để xem trạng thái hiện tại.',
  settled_by_figures: 'Hệ thống tự tính kết quả của nhiệm vụ này; cơ quan không phải gửi báo cáo.',
  figure_not_met:
    'Hệ thống chưa thấy kết quả mà nhiệm vụ đòi hỏi; hoàn thành phần còn thiếu rồi gửi báo cáo.',
  evidence_not_shown:
    'Mục này không phải mục đang công khai của cơ quan; hãy chọn mục khác trong danh mục.',
  standing_has_no_last_day: 'Nhiệm vụ thường xuyên không có ngày hết hạn; hãy để trống ngày.',
  due_before_given: 'Hạn hoàn thành không thể trước ngày ban hành văn bản.',

  // Yearly reports
  report_year_unknown: 'Chọn năm từ 2018 đến năm nay.',
  due_before_period_ends: 'Hạn gửi phải sau ngày cuối của kỳ báo cáo.',
  report_state_not_allowed: 'Báo cáo không ở trạng thái cho phép việc này.',
  register_counts:
    'Năm này đã có sổ theo dõi hoặc sổ giấy đã nhập, nên hệ thống tự tính; không nhập số liệu tổng.',
  figure_unknown: 'Chỉ tiêu hoặc phần này không có trong biểu mẫu của năm báo cáo.',
  parts_exceed_whole: 'Các phần cộng lại nhiều hơn số này; xem lại số này và các phần của nó.',
  period_not_over: 'Kỳ báo cáo chưa kết thúc, số liệu còn thay đổi nên chưa gửi được.',
  explanation_required: 'Giải trình vì sao số liệu này thay đổi nhiều so với năm trước.',
  images_not_kept:
    'Báo cáo chỉ nhận chữ; phần này có hình ảnh dán dưới dạng mã. Xóa hình ảnh rồi lưu lại.',
  nothing_to_compile: 'Chưa có báo cáo nào đã tiếp nhận để tổng hợp.',
  compilation_already_sent:
    'Báo cáo tổng hợp của năm này đã gửi; cần được trả lại trước khi tổng hợp thêm.',
  review_ends_before_it_begins: 'Năm cuối không thể trước năm đầu.',
  review_too_short: 'Chọn ít nhất hai năm; một năm đã có báo cáo hằng năm.',
  review_too_long: 'Chọn nhiều nhất mười năm.',

  // Urging
  urging_matter_unknown: 'Không tìm thấy việc hoặc cơ quan này.',
  urging_own_body: 'Không gửi đôn đốc cho chính cơ quan của bạn.',
  urging_sent_today:
    'Hôm nay đã có một lần gửi cùng loại về việc này. Xem lần gửi đó, hoặc gửi tiếp vào ngày khác.',
  urging_day_not_allowed: 'Chọn hạn trả lời từ hôm nay và không quá 90 ngày.',
  urging_state_not_allowed: 'Việc đôn đốc này không ở trạng thái cho phép thao tác.',
  not_your_urging: 'Việc đôn đốc này do cơ quan khác giải quyết.',

  // Samples
  sample_period_not_allowed: 'Ngày cuối của kỳ không thể trước ngày đầu.',
  sample_day_not_ended:
    'Chọn một ngày đã qua: danh sách vụ việc của ngày chưa kết thúc còn thay đổi.',
  sample_size_not_allowed: 'Mẫu có từ 1 đến 200 vụ việc.',
  sample_seed_not_allowed: 'Số khởi tạo là số nguyên từ 1 đến 999 999 999.',
  sample_frame_empty: 'Không có yêu cầu nào nhận trong kỳ này.',
  sample_frame_too_large: 'Kỳ này có hơn 50 000 yêu cầu; hãy chọn kỳ ngắn hơn hoặc một cơ quan.',
  sample_smaller_than_strata:
    'Mẫu phải có ít nhất một vụ việc cho mỗi tầng; hãy tăng số vụ việc hoặc phân tầng theo ít tiêu chí hơn.',
};
