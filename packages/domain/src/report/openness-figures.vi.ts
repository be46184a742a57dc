import { PARTS, PLAIN, type Definitions } from './figure-shapes.ts';

/** What a body does for openness besides answering (công khai, tập huấn). */
export const OPENNESS_FIGURES = {
  looks_by_outcome: {
    ...PLAIN,
    isBrokenDown: true,
    name: 'Được gợi ý thông tin đã công khai',
    nameEn: 'Looks at what is public already',
    definition:
      'Bản nháp được gợi ý thông tin đã công khai, chia theo việc người soạn dừng lại, được giải đáp hay vẫn gửi; đếm mà không biết là ai.',
    definitionEn: 'Drafts to which public entries were offered, by what became of them.',
    unit: 'case',
    facts: 'look',
  },
  deflections: {
    ...PLAIN,
    name: 'Được giải đáp trước khi gửi',
    nameEn: 'Answered before being sent',
    definition:
      'Bản nháp mà người soạn cho biết thông tin đã công khai là đủ nên không gửi yêu cầu nữa, tính vào ngày được gợi ý lần đầu. Đếm bản nháp, không đếm người.',
    definitionEn:
      'Drafts ended because what is public was enough, on the day of the first offer. Drafts are counted, not people.',
    unit: 'case',
    facts: 'look',
    values: ['answered'],
    denominator: 'looks_by_outcome',
  },
  entries_published: {
    ...PLAIN,
    name: 'Thông tin đưa vào danh mục',
    nameEn: 'Entries published',
    definition: 'Mục của danh mục công khai, tính vào ngày công khai trong danh mục.',
    definitionEn: 'Entries of the catalogue, on the day they became public in it.',
    unit: 'entry',
    facts: 'entry_published',
  },
  entries_removed: {
    ...PLAIN,
    name: 'Thông tin ra khỏi danh mục',
    nameEn: 'Entries removed',
    definition:
      'Mục đã công khai rồi bị rút hoặc hết thời hạn công khai, tính vào ngày ra khỏi danh mục. Mục được đính chính không tính ở đây.',
    definitionEn:
      'Published entries that were withdrawn or whose term ended, on that day; not those corrected.',
    unit: 'entry',
    facts: 'entry_removed',
  },
  entries_in_catalogue: {
    ...PLAIN,
    aggregation: 'stock',
    name: 'Thông tin có trong danh mục',
    nameEn: 'Entries in the catalogue',
    definition:
      'Số mục đang công khai vào ngày cuối kỳ, của các cơ quan thuộc cơ quan này trong ngày đó; không cộng các kỳ với nhau.',
    definitionEn:
      'Entries that were public on the last day of the period, of the bodies below on that day; periods do not add up.',
    unit: 'entry',
    facts: 'entry_published',
    minus: 'entry_removed',
  },
  duties_due: {
    ...PLAIN,
    name: 'Nghĩa vụ công khai đến hạn',
    nameEn: 'Publication duties due',
    definition:
      'Mỗi thông tin mà luật buộc công khai trong một thời hạn, tính vào ngày cuối của thời hạn khi ngày đó đã qua.',
    definitionEn: 'Each duty to publish by a day, on that day, once it is over.',
    unit: 'duty',
    facts: 'duty_due',
  },
  duties_met_on_time: {
    ...PLAIN,
    name: 'Nghĩa vụ công khai đúng hạn',
    nameEn: 'Duties met on time',
    definition:
      'Nghĩa vụ mà thông tin đã công khai không muộn hơn ngày cuối của thời hạn, tính vào ngày đó.',
    definitionEn: 'Duties whose information was public by the last day, on that day.',
    unit: 'duty',
    facts: 'duty_due',
    values: ['met_on_time'],
    denominator: 'duties_due',
  },
  duties_met_late: {
    ...PLAIN,
    name: 'Nghĩa vụ công khai trễ hạn',
    nameEn: 'Duties met late',
    definition:
      'Nghĩa vụ mà thông tin được công khai sau ngày cuối của thời hạn, tính vào ngày cuối đó.',
    definitionEn: 'Duties whose information became public after the last day, on that last day.',
    unit: 'duty',
    facts: 'duty_due',
    values: ['met_late'],
    denominator: 'duties_due',
  },
  duties_met_day_unknown: {
    ...PLAIN,
    name: 'Nghĩa vụ đã công khai, chưa rõ ngày',
    nameEn: 'Duties met on an unknown day',
    definition:
      'Nghĩa vụ mà thông tin đã công khai nhưng không ai biết từ ngày nào; không tính là đúng hạn hay trễ hạn.',
    definitionEn:
      'Duties whose information is public since an unknown day; neither on time nor late.',
    unit: 'duty',
    facts: 'duty_due',
    values: ['met_day_unknown'],
    denominator: 'duties_due',
  },
  duties_unmet: {
    ...PLAIN,
    name: 'Nghĩa vụ chưa thực hiện',
    nameEn: 'Duties unmet',
    definition: 'Nghĩa vụ đã qua ngày cuối mà thông tin chưa công khai, tính vào ngày cuối đó.',
    definitionEn: 'Duties past their last day whose information is not public, on that last day.',
    unit: 'duty',
    facts: 'duty_due',
    values: ['overdue'],
    denominator: 'duties_due',
  },
  petitions_received: {
    ...PLAIN,
    name: 'Kiến nghị về thông tin đã công khai',
    nameEn: 'Petitions received',
    definition:
      'Kiến nghị rằng thông tin công khai không chính xác, tính vào ngày cơ quan nhận được, kể cả do cơ quan khác chuyển đến.',
    definitionEn:
      'Petitions that published information is wrong, on the day received, also from another body.',
    unit: 'case',
    facts: 'petition_received',
  },
  petitions_answered: {
    ...PARTS,
    name: 'Kiến nghị đã trả lời',
    nameEn: 'Petitions answered',
    definition:
      'Kiến nghị mà cơ quan đã xác định là sai, là đúng hoặc đã chuyển, chia theo kết quả, tính vào ngày trả lời; không gồm kiến nghị được rút.',
    definitionEn:
      'Petitions upheld, rejected or forwarded, by which, on that day; not those withdrawn.',
    unit: 'case',
    facts: 'petition_answered',
    denominator: 'petitions_received',
  },
  section_visits: {
    ...PLAIN,
    name: 'Lượt xem chuyên mục',
    nameEn: 'Visits to the section',
    definition:
      'Số lần trang chuyên mục Tiếp cận thông tin của cơ quan được mở trên hệ thống này, tính vào ngày mở. Không gồm máy tự động tự xưng là máy, trang do bộ nhớ đệm trả và phần nhúng trên cổng khác. Chỉ đếm số lần, không biết ai xem.',
    definitionEn:
      'Times the section of the body was opened on this system, on the day. Not by machines that say so, nor pages that a cache answered with, nor the section within other portals. Openings are counted, not people.',
    unit: 'visit',
    facts: 'section_visit',
  },
  staff_trained: {
    ...PLAIN,
    name: 'Lượt cán bộ được tập huấn',
    nameEn: 'Staff trained',
    definition:
      'Số lượt cán bộ dự tập huấn, tính cho cơ quan của cán bộ, vào ngày tập huấn. Một người dự hai lớp tính hai lượt.',
    definitionEn:
      'Attendances of staff at training, for the body they work for, on its day. Two trainings count twice.',
    unit: 'person',
    facts: 'person_trained',
  },
  regulations_published: {
    ...PLAIN,
    aggregation: 'stock',
    name: 'Cơ quan đã công khai quy chế',
    nameEn: 'Bodies with a published regulation',
    definition:
      'Số cơ quan đã có quy chế nội bộ về cung cấp thông tin trong chuyên mục của mình vào ngày cuối kỳ.',
    definitionEn:
      'Bodies whose section had an internal regulation on providing information on the last day.',
    unit: 'body',
    facts: 'regulation_published',
  },
} satisfies Definitions;
