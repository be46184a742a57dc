import {
  alertSubjectWords,
  type AlertedBody,
  type AlertSection,
  type AlertSubject,
} from '@minhbach/domain';

/** Longer lists are read in the console. */
const BODIES_MAX = 15;
const CODES_MAX = 5;

/** The list of the console where each subject is worked on; some are found by the numbers of their files. */
const LISTS: Record<AlertSubject, string> = {
  late_requests: '/?muc=late',
  late_complaints: '/?muc=complained_of',
  unsent_reports: '/bao-cao',
  waiting_reports: '/bao-cao',
  late_tasks: '/chi-dao',
  unmet_duties: '/nghia-vu',
  missing_contacts: '/dau-moi?tinh-trang=missing',
  unanswered_urgings: '/don-doc',
  identity_openings: '/?muc=closed',
};
/** What happened stands for itself; what is owed is told with what was owed before. */
const EVENTS: readonly AlertSubject[] = ['identity_openings'];

export type LetterGround = {
  sections: readonly AlertSection[];
  /** Names of bodies by id. */
  names: ReadonlyMap<string, string>;
  adminUrl: string;
};

/** Counts and numbers of files by body. The subject line is read on locked screens: it names nothing. */
export function alertLetter({ sections, names, adminUrl }: LetterGround) {
  const fresh = sections.reduce((sum, section) => sum + section.fresh, 0);
  return {
    subject: `Minh Bạch: ${number(fresh)} việc mới cần theo dõi`,
    text: [
      'Những việc mới phát sinh từ thư trước, theo từng cơ quan:',
      ...sections.map((section) => sectionText(section, names, adminUrl)),
      `Chọn việc muốn nhận và nhận bao lâu một lần tại: ${adminUrl}/thu-sang`,
      'Thư được gửi tự động sáng ngày làm việc khi có việc mới, xin không trả lời thư này.\nMinh Bạch\n',
    ].join('\n\n'),
  };
}

function sectionText(
  { subject, fresh, standing, bodies }: AlertSection,
  names: ReadonlyMap<string, string>,
  adminUrl: string,
): string {
  const rest = bodies.length - BODIES_MAX;
  return [
    `${alertSubjectWords[subject].toLocaleUpperCase('vi')}: ${countText(subject, fresh, standing)}`,
    ...bodies.slice(0, BODIES_MAX).map((body) => bodyText(subject, body, names)),
    ...(rest > 0 ? [`và ${number(rest)} cơ quan khác.`] : []),
    `Danh sách: ${adminUrl}${LISTS[subject]}`,
  ].join('\n');
}

function bodyText(
  subject: AlertSubject,
  { agencyId, fresh, standing, codes }: AlertedBody,
  names: ReadonlyMap<string, string>,
): string {
  const name = names.get(agencyId) ?? '';
  // Here the body itself is what is counted.
  if (subject === 'missing_contacts') return `- ${name}`;
  const more = codes.length - CODES_MAX;
  const shown = [
    ...codes.slice(0, CODES_MAX),
    ...(more > 0 ? [`và ${number(more)} mã khác`] : []),
  ].join(', ');
  return `- ${name}: ${countText(subject, fresh, standing)}${shown && ` (${shown})`}`;
}

function countText(subject: AlertSubject, fresh: number, standing: number): string {
  if (EVENTS.includes(subject)) return `${number(fresh)} lượt`;
  return `${number(fresh)} mới${standing > fresh ? `, tất cả đang có ${number(standing)}` : ''}`;
}

const number = (count: number) => count.toLocaleString('vi-VN');
