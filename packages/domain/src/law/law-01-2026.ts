import { calendarDate } from '../calendar/calendar-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import { classesOf } from '../catalogue/class.ts';
import { provisionsOf } from './provision.ts';
import type { AnswerRule, Statute } from './statute.ts';

const at = provisionsOf('01/2026/QH16');

const TWELVE_DAYS: TimeLimit = { count: 12, unit: 'calendar_day', under: at(26, 3) };

// One limit for every case: Article 26 no longer tells simple from complex.
const WITHIN_TWELVE_DAYS: AnswerRule = {
  simple: { limit: TWELVE_DAYS, extension: TWELVE_DAYS, timeNotice: null },
  complex: { limit: TWELVE_DAYS, extension: TWELVE_DAYS, timeNotice: null },
};

/** Luật Tiếp cận thông tin 2026. Read this file beside the text of the law. */
export const LAW_01_2026: Statute = {
  instrument: '01/2026/QH16',
  title: 'Luật Tiếp cận thông tin số 01/2026/QH16',
  inForceFrom: calendarDate('2026-09-01'),
  inForceUntil: null,
  splitsByComplexity: false,

  // Article 24 clause 1 lists the agency, the post and the Internet, and no fax.
  deliveries: at(24, 1),
  answer: {
    in_person: WITHIN_TWELVE_DAYS,
    electronic: WITHIN_TWELVE_DAYS,
    postal: WITHIN_TWELVE_DAYS,
    fax: null,
  },

  limits: {
    publish: { count: 5, unit: 'working_day', under: at(18, 4) },
    published_error_reply: { count: 10, unit: 'calendar_day', under: at(22, 4) },
    self_correction: { count: 5, unit: 'working_day', under: at(28, 1) },
    claim_reply: { count: 10, unit: 'calendar_day', under: at(28, 2) },
    commune_asks_creator: null,
    creator_reply: null,
    commune_informs: null,
    posting_minimum: { count: 30, unit: 'calendar_day', under: at(21, 2) },
    backlog_publication: { count: 6, unit: 'month', under: at(31, 3) },
  },

  channels: {
    web: { needsConfirmation: false, under: at(24, 1, 'c') },
    counter: { needsConfirmation: false, under: at(24, 1, 'a') },
    postal: { needsConfirmation: false, under: at(24, 1, 'b') },
    email: { needsConfirmation: false, under: at(24, 1, 'c') },
    fax: null,
    phone_assisted: { needsConfirmation: true, under: at(26, 2) },
  },

  // Article 26 leaves the form to a decree not yet issued: reading P8, in substance.
  form: {
    full_name: { demand: 'required', under: at(26, 1) },
    residence: { demand: 'when_commune', under: at(10, 2, 'e') },
    id_number: { demand: 'if_any', under: at(26, 1) },
    answer_address: { demand: 'required', under: at(26, 1) },
    description: { demand: 'required', under: at(26, 1) },
    document_name: { demand: 'if_any', under: at(26, 1) },
    delivery: { demand: 'if_any', under: at(24, 3) },
    purpose: { demand: 'not_asked', under: at(26, 1) },
    consent: { demand: 'when_conditional', under: at(26, 1) },
  },

  refusalGrounds: {
    not_accessible: {
      under: at(27, 1),
      evidence: ['restriction_head'],
      heads: {
        state_secret: { under: at(15, 1), evidence: ['secrecy_level'] },
        private_life: { under: at(15, 2), evidence: ['person_concerned'] },
        trade_secret: { under: at(15, 3), evidence: ['trade_secret_owner'] },
        harm: { under: at(15, 4), evidence: ['harm', 'legal_provision_or_head_decision'] },
        work_secret: { under: at(15, 5), evidence: ['work_secret_basis'] },
        internal: { under: at(15, 6), evidence: ['internal_document'] },
      },
    },
    condition_not_met: {
      under: at(27, 1),
      evidence: ['restriction_head'],
      heads: {
        private_life: { under: at(16, 1), evidence: ['missing_consent'] },
        trade_secret: { under: at(16, 2), evidence: ['missing_consent'] },
        historical_archives: { under: at(16, 3), evidence: ['archives_condition'] },
      },
    },
    already_public: { under: at(27, 2), evidence: ['public_address'], heads: {} },
    not_responsible: { under: at(27, 3), evidence: ['right_body_or_reason'], heads: {} },
    provided_twice: { under: at(27, 4), evidence: ['two_earlier_requests'], heads: {} },
    beyond_capacity: { under: at(27, 5), evidence: ['burden_facts'], heads: {} },
    costs_unpaid: { under: at(27, 6), evidence: ['cost_notice'], heads: {} },
  },

  requesters: {
    citizen: { acts: 'self', ownInterestOnly: false, under: at(7, 1) },
    representative: { acts: 'through_other', ownInterestOnly: false, under: at(7, 2) },
    guardian: { acts: 'through_other', ownInterestOnly: false, under: at(7, 2) },
    resident_foreigner: { acts: 'self', ownInterestOnly: true, under: at(29, 1) },
    organisation_member: { acts: 'through_other', ownInterestOnly: false, under: at(29, 2) },
  },
  // Article 7 clause 3 follows the Civil Code, Article 21: the bands at 6, 15 and 18.
  minors: {
    under_6: { acts: 'through_other', ownInterestOnly: false, under: at(7, 3) },
    from_6_to_14: { acts: 'with_consent', ownInterestOnly: false, under: at(7, 3) },
    from_15_to_17: { acts: 'self', ownInterestOnly: false, under: at(7, 3) },
  },

  binds: { stateAgencies: at(1), publicServiceUnits: at(1) },
  communeResidence: at(10, 2, 'e'),
  communeResidenceCoversReceived: false,
  heldInformation: at(10, 3),
  succession: at(31, 1),
  partialProvision: at(10, 4),
  costs: at(25, 2),
  remedies: at(13, 1),
  costWaivers: [
    { request: 'unpublished', under: at(23, 1, 'a') },
    { request: 'unreachable', under: at(23, 1, 'c') },
  ],
  correctionAlsoOnChannels: at(22, 5),
  claimCoversIncomplete: true,

  // Directly or through a representative, in any of the ways of clause 1.
  authorisedPerson: {
    channels: ['web', 'counter', 'postal', 'email', 'phone_assisted'],
    under: at(24, 1),
  },
  consent: {
    person: at(16, 1),
    family: at(16, 1),
    trade_secret_owner: at(16, 2),
    override_by_head: at(16, 4),
  },

  providers: [
    { creator: 'national_assembly', provider: 'Văn phòng Quốc hội', under: at(10, 2, 'a') },
    { creator: 'president', provider: 'Văn phòng Chủ tịch nước', under: at(10, 2, 'b') },
    { creator: 'government', provider: 'Văn phòng Chính phủ', under: at(10, 2, 'c') },
    {
      creator: 'national_assembly_delegation',
      provider: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân cấp tỉnh',
      under: at(10, 2, 'd'),
    },
    {
      creator: 'provincial_council',
      provider: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân cấp tỉnh',
      under: at(10, 2, 'd'),
    },
    {
      creator: 'provincial_committee',
      provider: 'Đơn vị đầu mối do Ủy ban nhân dân cấp tỉnh xác định',
      under: at(10, 2, 'đ'),
    },
    {
      creator: 'commune_bodies',
      provider: 'Đơn vị đầu mối do Ủy ban nhân dân cấp xã xác định',
      under: at(10, 2, 'e'),
    },
    {
      creator: 'defence_and_police',
      provider: 'Đầu mối do Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an quy định',
      under: at(10, 2, 'g'),
    },
  ],

  publicationForms: {
    portal: at(18, 1, 'a'),
    official_channels: at(18, 1, 'a'),
    mass_media: at(18, 1, 'b'),
    official_gazette: at(18, 1, 'c'),
    notice_board: at(18, 1, 'c'),
    meeting_press: at(18, 1, 'd'),
    other: at(18, 1, 'đ'),
  },

  publicationClasses: classesOf(
    'L26',
    at,
    {
      a: 'Chiến lược, chương trình, kế hoạch; báo cáo định kỳ; thống kê, cơ sở dữ liệu',
      b: 'Văn bản pháp luật, thủ tục hành chính, dự thảo, lấy ý kiến Nhân dân, hướng dẫn',
      c: 'Chức năng, tổ chức, nội quy, quy chế, định mức, tiêu chuẩn, chế độ',
      d: 'Ngân sách, tài chính năm, hỗ trợ người dân, thuế, phí, lệ phí',
      đ: 'Vốn ODA, viện trợ, cứu trợ, trợ cấp, đóng góp và các quỹ',
      e: 'Vốn nhà nước và hoạt động của doanh nghiệp nhà nước',
      g: 'Tài sản công, đầu tư công, mua sắm công, kết quả chọn nhà thầu',
      h: 'Kết luận thanh tra, kiểm toán; phòng, chống tham nhũng, lãng phí',
      i: 'Xử phạt vi phạm hành chính; chậm đóng, trốn đóng bảo hiểm',
      k: 'Quy hoạch các cấp, quy hoạch đô thị và nông thôn',
      l: 'Kế hoạch sử dụng đất, giá đất, thu hồi đất, bồi thường, tái định cư',
      m: 'Nhà ở: dự án, chương trình, kiểm định, cải tạo chung cư, thu hồi',
      n: 'Sản phẩm có hại, an toàn thực phẩm, hóa chất, khám bệnh, chữa bệnh',
      o: 'Cơ sở giáo dục: thông tin chung, thu chi, chất lượng, kết quả',
      p: 'Môi trường: chất lượng, ô nhiễm, sự cố, giấy phép, quan trắc',
      q: 'Di sản văn hóa; bảo quản, tu bổ, phục hồi di tích',
      r: 'Thị trường lao động, tuyển dụng, đề tài khoa học, hồ sơ lưu trữ',
      s: 'Dịch vụ sự nghiệp công thiết yếu; dịch vụ công trực tuyến',
      t: 'Chuyển đổi số: kế hoạch, tiêu chuẩn nền tảng, kết quả đánh giá',
      u: 'Danh mục thông tin phải công khai, đầu mối và các kênh tiếp nhận',
      v: 'Thông tin khác mà pháp luật buộc công khai',
    },
    () => 'required',
  ),
};
