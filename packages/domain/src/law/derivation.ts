import { hanoiDay, hanoiTime, type CalendarDate, type Instant } from '../calendar/calendar-date.ts';
import { timeLimitText, type TimeLimit } from '../calendar/time-limit.ts';
import { weekdayName, type DayOff } from '../calendar/working-days.ts';
import type { Duty } from './duty.ts';
import { provisionText, type Instrument } from './provision.ts';

/** One step from the question to the last day: the rule that was followed and what it gave. */
export type DerivationStep =
  | {
      rule: 'statute';
      instrument: Instrument;
      chosenBy: 'sent_at' | 'starts_on' | 'duty';
      sentAt: Instant | null;
      startsOn: CalendarDate;
    }
  | { rule: 'receipt_moved'; from: CalendarDate; to: CalendarDate }
  | { rule: 'made'; how: MadeHow; words: string; on: CalendarDate }
  | { rule: 'promised'; on: CalendarDate; insteadOf: CalendarDate }
  | { rule: 'start'; duty: Duty; on: CalendarDate }
  | {
      rule: 'count';
      part: 'limit' | 'extension';
      limit: TimeLimit;
      from: CalendarDate;
      to: CalendarDate;
      skipped: readonly DayOff[];
    }
  | {
      rule: 'extension_base';
      base: 'nominal' | 'rolled';
      on: CalendarDate;
      past: readonly DayOff[];
    }
  | {
      rule: 'end';
      because: 'day_off' | 'nominal_reading' | 'minimum';
      from: CalendarDate;
      to: CalendarDate;
      past: readonly DayOff[];
    }
  | { rule: 'calendar'; version: string; lastDecidedYear: number; provisional: boolean };

/** How the day is known on which published information came into being. */
export type MadeHow = 'recorded_event' | 'usual_day' | 'standing';

/** What starts each clock, in Vietnamese. */
const START_WORDS: Record<Duty, string> = {
  answer: 'nhận được yêu cầu hợp lệ',
  time_notice: 'nhận được yêu cầu hợp lệ',
  publish: 'tạo ra thông tin',
  published_error_reply: 'nhận được kiến nghị',
  self_correction: 'phát hiện thông tin sai hoặc thiếu',
  claim_reply: 'nhận được yêu cầu cung cấp lại thông tin',
  commune_asks_creator: 'phát hiện hoặc nhận được đề nghị của người yêu cầu',
  creator_reply: 'nhận được đề nghị của Ủy ban nhân dân cấp xã',
  commune_informs: 'nhận được trả lời của cơ quan tạo ra thông tin',
  posting_minimum: 'niêm yết',
  backlog_publication: 'Luật có hiệu lực',
  complaint: 'nhận được hoặc biết được quyết định, hành vi',
  complaint_acceptance: 'nhận được đơn khiếu nại',
  complaint_settlement: 'thụ lý khiếu nại',
  second_complaint: 'hết thời hạn giải quyết hoặc nhận được quyết định giải quyết lần đầu',
  second_complaint_acceptance: 'nhận được đơn khiếu nại lần hai',
  second_complaint_settlement: 'thụ lý khiếu nại lần hai',
  lawsuit: 'nhận được hoặc biết được quyết định, hành vi',
  data_subject_reply: 'nhận được yêu cầu của chủ thể dữ liệu',
};

/** One step as a Vietnamese sentence that a citizen can check against the law. */
export function derivationText(step: DerivationStep): string {
  switch (step.rule) {
    case 'statute':
      return statuteText(step);
    case 'receipt_moved':
      return `Nhận vào ngày nghỉ (${dayText(step.from)}) nên coi như nhận vào ngày làm việc kế tiếp, ${dayText(step.to)}.`;
    case 'made':
      return madeText(step);
    case 'promised':
      return `Danh mục của cơ quan hẹn công khai ${dayText(step.on)}, sớm hơn hạn ${dayText(step.insteadOf)}, nên cơ quan phải theo ngày đã hẹn (điểm b khoản 1 Điều 34 Luật số 104/2016/QH13).`;
    case 'start':
      return `Mốc bắt đầu: ${START_WORDS[step.duty]}, ${dayText(step.on)}.`;
    case 'count':
      return countText(step);
    case 'extension_base':
      return step.base === 'nominal'
        ? `Gia hạn tính tiếp từ ngày hết thời hạn lần đầu, ${dayText(step.on)}.`
        : `Gia hạn tính tiếp từ hạn cuối của thời hạn lần đầu, ${dayText(step.on)}.`;
    case 'end':
      return endText(step);
    case 'calendar':
      return step.provisional
        ? `Theo lịch làm việc phiên bản ${step.version}. Ngày nghỉ sau năm ${step.lastDecidedYear} chưa được quyết định đầy đủ nên ngày này là tạm tính.`
        : `Theo lịch làm việc phiên bản ${step.version}.`;
  }
}

/** A day as people read it, such as `Thứ Hai 02/11/2026`. */
export function dayText(date: CalendarDate): string {
  return `${weekdayName(date)} ${shortDay(date)}`;
}

/** The neighbouring laws by name: their numbers alone say little to whoever reads. */
const LAW_NAMES: Readonly<Record<string, string>> = {
  '02/2011/QH13': 'Luật Khiếu nại',
  '93/2015/QH13': 'Luật Tố tụng hành chính',
};

function statuteText({
  instrument,
  chosenBy,
  sentAt,
  startsOn,
}: DerivationStep & { rule: 'statute' }): string {
  if (chosenBy === 'duty') return `Áp dụng ${LAW_NAMES[instrument] ?? 'văn bản'} số ${instrument}.`;
  const law = `áp dụng Luật Tiếp cận thông tin số ${instrument}`;
  if (sentAt === null) return `Bắt đầu từ ngày ${shortDay(startsOn)} nên ${law}.`;

  const sent = `Gửi lúc ${hanoiTime(sentAt)} ngày ${shortDay(hanoiDay(sentAt))} (giờ Hà Nội) nên ${law}`;
  return instrument === '104/2016/QH13'
    ? `${sent}; gửi trước ngày 01/09/2026 thì theo luật này đến khi giải quyết xong (khoản 4 Điều 31 Luật số 01/2026/QH16).`
    : `${sent}.`;
}

function madeText({ how, words, on }: DerivationStep & { rule: 'made' }): string {
  switch (how) {
    case 'recorded_event':
      return `Cơ quan ghi nhận sự kiện: ${words}, ${dayText(on)}.`;
    case 'usual_day':
      return `Chưa ghi nhận ngày tạo ra thông tin của ${words} nên lấy ngày thường lệ, ${dayText(on)}.`;
    case 'standing':
      return `Thông tin thường xuyên phải có từ khi cơ quan hoạt động và luật buộc công khai, ${dayText(on)}.`;
  }
}

function countText({ part, limit, to, skipped }: DerivationStep & { rule: 'count' }): string {
  const place = provisionText(limit.under);
  const under = place === '' ? `văn bản số ${limit.under.instrument}` : place;
  if (limit.unit === 'at_once') return `Phải thực hiện ngay theo ${under}: ${dayText(to)}.`;

  const name = part === 'limit' ? 'Thời hạn' : 'Gia hạn thêm';
  const next = part === 'limit' ? ', tính từ ngày kế tiếp (khoản 2 Điều 147 Bộ luật Dân sự)' : '';
  const end = `${name} ${timeLimitText(limit)} theo ${under}${next}: hết ngày ${dayText(to)}`;
  if (limit.unit !== 'working_day') return `${end}; ngày nghỉ cũng được tính.`;
  return skipped.length === 0 ? `${end}.` : `${end}; không tính ngày nghỉ: ${namesOf(skipped)}.`;
}

function endText({ because, from, to, past }: DerivationStep & { rule: 'end' }): string {
  switch (because) {
    case 'day_off':
      return `${dayText(from)} là ngày nghỉ nên hạn cuối chuyển sang ngày làm việc kế tiếp, ${dayText(to)} (khoản 5 Điều 148 Bộ luật Dân sự); qua các ngày nghỉ: ${namesOf(past)}.`;
    case 'nominal_reading':
      return `${dayText(from)} là ngày nghỉ; theo cách hiểu đã chọn, hạn cuối không chuyển.`;
    case 'minimum':
      return `Đây là thời gian tối thiểu nên không rút ngắn và không chuyển ngày.`;
  }
}

function namesOf(days: readonly DayOff[]): string {
  return days.map(({ on, name }) => `${shortDay(on)} (${name})`).join(', ');
}

function shortDay(date: CalendarDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
