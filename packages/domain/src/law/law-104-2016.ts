import { calendarDate } from '../calendar/calendar-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import { classesOf } from '../catalogue/class.ts';
import { provisionsOf } from './provision.ts';
import type { AnswerRule, Statute } from './statute.ts';

const at = provisionsOf('104/2016/QH13');

// Article 19 clause 1 names these whole, and of these only a part: of k, for one, functions, structure and
// chart, and neither the duties of officials who deal with people nor rules and regulations.
const ON_PORTAL = ['b', 'd', 'm'];
const PARTLY_ON_PORTAL = ['a', 'g', 'k', 'l', 'n', 'p'];

const workingDays = (count: number, under: TimeLimit['under']): TimeLimit => ({
  count,
  unit: 'working_day',
  under,
});
const days = (count: number, under: TimeLimit['under']): TimeLimit => ({
  count,
  unit: 'calendar_day',
  under,
});

// Article 31 governs the post and fax alike.
const BY_POST_OR_FAX: AnswerRule = {
  simple: { limit: workingDays(5, at(31, 1)), extension: null, timeNotice: null },
  complex: {
    limit: workingDays(15, at(31, 2)),
    extension: days(15, at(31, 2)),
    timeNotice: workingDays(3, at(31, 2)),
  },
};

/** Luật Tiếp cận thông tin 2016. Read this file beside the text of the law. */
export const LAW_104_2016: Statute = {
  instrument: '104/2016/QH13',
  title: 'Luật Tiếp cận thông tin số 104/2016/QH13',
  inForceFrom: calendarDate('2018-07-01'),
  inForceUntil: calendarDate('2026-08-31'),
  splitsByComplexity: true,

  deliveries: at(25, 1),
  // Article 29 extends by "ngày làm việc"; Articles 30 and 31 say only "ngày".
  answer: {
    in_person: {
      simple: {
        limit: { count: 0, unit: 'at_once', under: at(29, 1) },
        extension: null,
        timeNotice: null,
      },
      complex: {
        limit: workingDays(10, at(29, 2)),
        extension: workingDays(10, at(29, 2)),
        timeNotice: null,
      },
    },
    electronic: {
      simple: { limit: workingDays(3, at(30, 3)), extension: null, timeNotice: null },
      complex: {
        limit: workingDays(15, at(30, 4)),
        extension: days(15, at(30, 4)),
        timeNotice: workingDays(3, at(30, 4)),
      },
    },
    postal: BY_POST_OR_FAX,
    fax: BY_POST_OR_FAX,
  },

  limits: {
    publish: workingDays(5, at(18, 4)),
    published_error_reply: days(15, at(22, 4)),
    self_correction: workingDays(5, at(32, 1)),
    claim_reply: days(15, at(32, 2)),
    commune_asks_creator: workingDays(5, at(32, 3)),
    creator_reply: days(15, at(32, 3)),
    commune_informs: workingDays(3, at(32, 3)),
    posting_minimum: days(30, at(21, 2)),
    backlog_publication: null,
  },

  // Article 24 names no telephone: a call helps, and counts once confirmed in writing.
  channels: {
    web: { needsConfirmation: false, under: at(24, 1, 'b') },
    counter: { needsConfirmation: false, under: at(24, 1, 'a') },
    postal: { needsConfirmation: false, under: at(24, 1, 'b') },
    email: { needsConfirmation: false, under: at(24, 1, 'b') },
    fax: { needsConfirmation: false, under: at(24, 1, 'b') },
    phone_assisted: { needsConfirmation: true, under: at(24, 1) },
  },

  form: {
    full_name: { demand: 'required', under: at(24, 2, 'a') },
    residence: { demand: 'required', under: at(24, 2, 'a') },
    id_number: { demand: 'required', under: at(24, 2, 'a') },
    answer_address: { demand: 'if_any', under: at(24, 2, 'a') },
    description: { demand: 'required', under: at(24, 2, 'b') },
    document_name: { demand: 'required', under: at(24, 2, 'b') },
    delivery: { demand: 'required', under: at(24, 2, 'c') },
    purpose: { demand: 'required', under: at(24, 2, 'd') },
    consent: { demand: 'when_conditional', under: at(24, 3) },
  },

  refusalGrounds: {
    not_accessible: {
      under: at(28, 1, 'a'),
      evidence: ['restriction_head'],
      heads: {
        state_secret: { under: at(6, 1), evidence: ['secrecy_level'] },
        harm: { under: at(6, 2), evidence: ['harm'] },
        work_secret: { under: at(6, 2), evidence: ['work_secret_basis'] },
        internal: { under: at(6, 2), evidence: ['internal_document'] },
      },
    },
    condition_not_met: {
      under: at(28, 1, 'a'),
      evidence: ['restriction_head'],
      heads: {
        trade_secret: { under: at(7, 1), evidence: ['missing_consent'] },
        private_life: { under: at(7, 2), evidence: ['missing_consent'] },
      },
    },
    already_public: { under: at(28, 1, 'b'), evidence: ['public_address'], heads: {} },
    not_responsible: { under: at(28, 1, 'c'), evidence: ['right_body_or_reason'], heads: {} },
    provided_twice: { under: at(28, 1, 'd'), evidence: ['two_earlier_requests'], heads: {} },
    beyond_capacity: { under: at(28, 1, 'đ'), evidence: ['burden_facts'], heads: {} },
    costs_unpaid: { under: at(28, 1, 'e'), evidence: ['cost_notice'], heads: {} },
  },

  requesters: {
    citizen: { acts: 'self', ownInterestOnly: false, under: at(4, 1) },
    representative: { acts: 'through_other', ownInterestOnly: false, under: at(4, 2) },
    guardian: { acts: 'through_other', ownInterestOnly: false, under: at(4, 2) },
    resident_foreigner: { acts: 'self', ownInterestOnly: true, under: at(36, 1) },
    organisation_member: { acts: 'through_other', ownInterestOnly: false, under: at(36, 2) },
  },
  minors: {
    under_6: { acts: 'through_other', ownInterestOnly: false, under: at(4, 3) },
    from_6_to_14: { acts: 'through_other', ownInterestOnly: false, under: at(4, 3) },
    from_15_to_17: { acts: 'through_other', ownInterestOnly: false, under: at(4, 3) },
  },

  binds: { stateAgencies: at(9, 1), publicServiceUnits: null },
  communeResidence: at(9, 2, 'h'),
  communeResidenceCoversReceived: true,
  heldInformation: null,
  succession: null,
  partialProvision: null,
  costs: at(12, 2),
  remedies: at(14, 1),
  costWaivers: [],
  correctionAlsoOnChannels: null,
  claimCoversIncomplete: false,

  // Only an authorised person who comes to the office is named.
  authorisedPerson: { channels: ['counter'], under: at(24, 1, 'a') },
  consent: {
    person: at(7, 2),
    family: at(7, 2),
    trade_secret_owner: at(7, 1),
    override_by_head: at(7, 3),
  },

  providers: [
    { creator: 'national_assembly', provider: 'Văn phòng Quốc hội', under: at(9, 2, 'a') },
    { creator: 'president', provider: 'Văn phòng Chủ tịch nước', under: at(9, 2, 'b') },
    { creator: 'government', provider: 'Văn phòng Chính phủ', under: at(9, 2, 'c') },
    {
      creator: 'national_assembly_delegation',
      provider: 'Văn phòng Đoàn đại biểu Quốc hội',
      under: at(9, 2, 'd'),
    },
    {
      creator: 'provincial_council',
      provider: 'Văn phòng Hội đồng nhân dân cấp tỉnh',
      under: at(9, 2, 'đ'),
    },
    {
      creator: 'provincial_committee',
      provider: 'Văn phòng Ủy ban nhân dân cấp tỉnh',
      under: at(9, 2, 'e'),
    },
    {
      creator: 'district_council_and_committee',
      provider: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân cấp huyện',
      under: at(9, 2, 'g'),
    },
    { creator: 'commune_bodies', provider: 'Ủy ban nhân dân cấp xã', under: at(9, 2, 'h') },
    {
      creator: 'defence_and_police',
      provider: 'Đầu mối do Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an quy định',
      under: at(9, 2, 'i'),
    },
  ],

  publicationForms: {
    portal: at(18, 1, 'a'),
    mass_media: at(18, 1, 'b'),
    official_gazette: at(18, 1, 'c'),
    notice_board: at(18, 1, 'd'),
    meeting_press: at(18, 1, 'đ'),
    other: at(18, 1, 'e'),
  },

  publicationClasses: classesOf(
    'L16',
    at,
    {
      a: 'Văn bản pháp luật, thủ tục hành chính, quy trình giải quyết công việc',
      b: 'Phổ biến, hướng dẫn pháp luật, chế độ, chính sách',
      c: 'Dự thảo văn bản pháp luật, lấy ý kiến Nhân dân, đề án địa giới hành chính',
      d: 'Chiến lược, chương trình, kế hoạch, quy hoạch; kế hoạch công tác năm',
      đ: 'Dự toán, thực hiện, quyết toán ngân sách nhà nước',
      e: 'Vốn ODA, viện trợ, cứu trợ, trợ cấp, đóng góp và các quỹ',
      g: 'Đầu tư công, mua sắm công, đấu thầu, đất đai, bồi thường, tái định cư',
      h: 'Vốn nhà nước và hoạt động của doanh nghiệp nhà nước',
      i: 'Sản phẩm, dịch vụ có hại; kết luận kiểm tra, thanh tra, giám sát',
      k: 'Chức năng, tổ chức của cơ quan; nhiệm vụ người tiếp dân; nội quy, quy chế',
      l: 'Báo cáo định kỳ, tài chính năm, thống kê, tuyển dụng, đề tài khoa học',
      m: 'Danh mục thông tin phải công khai và đầu mối tiếp nhận yêu cầu',
      n: 'Thông tin về lợi ích công cộng, sức khỏe cộng đồng',
      o: 'Thuế, phí, lệ phí',
      p: 'Thông tin khác mà pháp luật buộc công khai',
    },
    (point) =>
      ON_PORTAL.includes(point)
        ? 'required'
        : PARTLY_ON_PORTAL.includes(point)
          ? 'partly'
          : 'optional',
  ),
};
