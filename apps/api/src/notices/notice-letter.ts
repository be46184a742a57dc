import { dayText, type CalendarDate } from '@minhbach/domain';
import type { NoticeKind } from './notice-kinds.ts';

/** What a letter may say: never what was asked, nor who asked. */
export type NoticeFacts = {
  reference: string;
  agency: string;
  /** The last day to answer, where the letter is about a clock. */
  dueOn: CalendarDate | null;
};
export type Letter = { subject: string; text: string };

/**
 * One subject for every letter: it is read on locked screens and kept by servers on the way.
 *
 * @param explanation the agency's own words, such as what to complete or why it takes longer
 */
export function noticeLetter(
  kind: NoticeKind,
  { reference, agency, dueOn }: NoticeFacts,
  { explanation, publicUrl }: { explanation: string | undefined; publicUrl: string },
): Letter {
  const words = isAboutPetition(kind) ? PETITION_LETTER : REQUEST_LETTER;
  const lines = [
    words.greeting,
    SENTENCES[kind](reference, agency),
    ...(explanation !== undefined && EXPLAINED.includes(kind)
      ? [`Nội dung cơ quan gửi kèm: ${explanation}`]
      : []),
    ...(dueOn ? [`${DUE_WORDS[kind] ?? 'Thời hạn trả lời'}: hết ${dayText(dueOn)}.`] : []),
    `Xem chi tiết, cách tính thời hạn và việc cần làm tiếp theo tại:\n${words.address(publicUrl, reference)}`,
    `Trang này sẽ hỏi mã tra cứu đã cấp khi gửi ${words.thing}. Thư này không chứa mã tra cứu; không ai được hỏi bạn mã đó qua thư hoặc điện thoại.`,
    'Thư được gửi tự động, xin không trả lời thư này.\nMinh Bạch',
  ];
  return {
    subject: `Minh Bạch: có cập nhật về ${words.thing} ${reference}`,
    text: `${lines.join('\n\n')}\n`,
  };
}

export function trackingAddress(publicUrl: string, reference: string): string {
  return `${publicUrl}/tra-cuu/${encodeURIComponent(reference)}`;
}

export function petitionAddress(publicUrl: string, reference: string): string {
  return `${publicUrl}/kien-nghi/${encodeURIComponent(reference)}`;
}

const isAboutPetition = (kind: NoticeKind): boolean => kind.startsWith('petition_');

const REQUEST_LETTER = {
  greeting: 'Kính gửi người yêu cầu cung cấp thông tin,',
  thing: 'yêu cầu',
  address: trackingAddress,
};
const PETITION_LETTER = {
  greeting: 'Kính gửi người kiến nghị,',
  thing: 'kiến nghị',
  address: petitionAddress,
};

/** The letters that would be empty without the agency's words; the others leave them to the page. */
const EXPLAINED: readonly NoticeKind[] = [
  'ask_to_complete',
  'time_notice',
  'extended',
  'petition_answered',
  'petition_forwarded',
];

const DUE_WORDS: Partial<Record<NoticeKind, string>> = {
  received: 'Nếu yêu cầu đầy đủ, thời hạn trả lời',
  extended: 'Thời hạn trả lời mới',
  deadline_recomputed: 'Thời hạn trả lời tính lại',
  petition_recomputed: 'Thời hạn trả lời tính lại',
};

const SENTENCES: Record<NoticeKind, (reference: string, agency: string) => string> = {
  received: (reference, agency) => `${agency} đã nhận yêu cầu ${reference} của bạn.`,
  ask_to_complete: (reference, agency) =>
    `${agency} đề nghị bạn bổ sung yêu cầu ${reference} để có thể giải quyết. Thời hạn trả lời được tính từ khi yêu cầu đã đầy đủ.`,
  judged_valid: (reference, agency) =>
    `${agency} xác nhận yêu cầu ${reference} đã đầy đủ, hợp lệ và đang giải quyết.`,
  time_notice: (reference, agency) =>
    `${agency} thông báo thời gian, địa điểm và hình thức cung cấp thông tin theo yêu cầu ${reference}.`,
  extended: (reference, agency) =>
    `${agency} gia hạn thời gian trả lời yêu cầu ${reference}. Mỗi yêu cầu chỉ được gia hạn một lần.`,
  costs_notified: (reference, agency) =>
    `${agency} thông báo chi phí thực tế để in, sao, chụp, gửi thông tin theo yêu cầu ${reference}.`,
  decided: (reference, agency) => `${agency} đã có quyết định về yêu cầu ${reference}.`,
  delivered: (reference, agency) =>
    `${agency} đã trả lời yêu cầu ${reference}. Bạn có thể xem kết quả và tải tài liệu (nếu có).`,
  refused: (reference, agency) =>
    `${agency} đã trả lời yêu cầu ${reference}, trong đó có nội dung bị từ chối. Lý do, căn cứ và thời hạn khiếu nại, khởi kiện được nêu tại trang theo dõi.`,
  withdrawn: (reference, agency) =>
    `${agency} xác nhận bạn đã rút yêu cầu ${reference}. Bạn có thể gửi yêu cầu mới bất cứ lúc nào.`,
  reopened: (reference, agency) => `${agency} mở lại việc giải quyết yêu cầu ${reference}.`,
  deadline_recomputed: (reference, agency) =>
    `Lịch làm việc của cơ quan nhà nước có thay đổi, nên thời hạn ${agency} trả lời yêu cầu ${reference} được tính lại.`,
  correction_received: (reference, agency) =>
    `${agency} đã ghi nhận đề nghị đính chính, cung cấp lại thông tin của yêu cầu ${reference}.`,
  correction_answered: (reference, agency) =>
    `${agency} đã trả lời đề nghị đính chính, cung cấp lại thông tin của yêu cầu ${reference}.`,
  complaint_received: (reference, agency) =>
    `${agency} đã ghi nhận khiếu nại liên quan đến yêu cầu ${reference}.`,
  complaint_answered: (reference, agency) =>
    `${agency} đã có thông báo về khiếu nại liên quan đến yêu cầu ${reference}.`,
  petition_received: (reference, agency) =>
    `${agency} đã nhận kiến nghị ${reference} của bạn về thông tin công khai không chính xác.`,
  petition_answered: (reference, agency) =>
    `${agency} đã kiểm tra thông tin và trả lời kiến nghị ${reference}.`,
  petition_forwarded: (reference, agency) =>
    `${agency} đã chuyển kiến nghị ${reference} đến cơ quan đã công khai thông tin để kiểm tra, đính chính và trả lời bạn.`,
  petition_corrected: (reference, agency) =>
    `${agency} đã đính chính thông tin mà bạn nêu trong kiến nghị ${reference}.`,
  petition_recomputed: (reference, agency) =>
    `Lịch làm việc của cơ quan nhà nước có thay đổi, nên thời hạn ${agency} trả lời kiến nghị ${reference} được tính lại.`,
};
