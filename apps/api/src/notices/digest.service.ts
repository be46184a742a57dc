import { Inject, Injectable } from '@nestjs/common';
import { addDays, dayText, daysBetween, isWorkingDay, type CalendarDate } from '@minhbach/domain';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { DigestRepository, type DueRequest } from './digest.repository.ts';
import { Mailer } from './mailer.service.ts';

/** Three days ahead, as the console's list of what is urgent. */
const DAYS_AHEAD = 3;
/** A longer list is read in the console. */
const LINES_MAX = 50;

/** One letter a morning with the day's list, instead of one for each request. */
@Injectable()
export class DigestService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly calendars: WorkCalendarRepository,
    private readonly digests: DigestRepository,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Writes to everyone who has something due and has not been written to today. None on days off.
   *
   * @throws when a letter could not be sent; the others were, and are not sent again
   */
  async sendAll(): Promise<void> {
    const today = this.clock.today();
    if (!isWorkingDay(today, await this.calendars.current())) return;

    let failed = 0;
    for (const digest of await this.digests.owed(today, addDays(today, DAYS_AHEAD))) {
      const { email: to, messageId, due } = digest;
      try {
        await this.mailer.send({
          to,
          messageId,
          ...digestLetter(due, today, this.config.adminUrl),
        });
        await this.digests.recordSent(digest, today);
      } catch {
        // One address that refuses must not keep the rest from their list; counted, thrown below.
        failed += 1;
      }
    }
    if (failed > 0) throw new Error(`${failed} digests were not sent.`);
  }
}

function digestLetter(due: readonly DueRequest[], today: CalendarDate, adminUrl: string) {
  const lines = due.slice(0, LINES_MAX).map(({ reference, dueOn }) => {
    const days = daysBetween(today, dueOn);
    const left =
      days < 0 ? `đã quá hạn ${-days} ngày` : days === 0 ? 'hôm nay' : `còn ${days} ngày`;
    return `- ${reference}: hết ${dayText(dueOn)} (${left})`;
  });
  const rest = due.length - lines.length;
  return {
    subject: `Minh Bạch: ${due.length} việc sắp hoặc đã đến hạn`,
    text: [
      'Các yêu cầu cung cấp thông tin, khiếu nại, kiến nghị (mã KN), báo cáo hằng năm bạn đang phụ trách, hạn gần nhất trước:',
      lines.join('\n'),
      ...(rest > 0 ? [`và ${rest} việc khác.`] : []),
      `Xem và xử lý tại: ${adminUrl}`,
      'Thư được gửi tự động mỗi sáng ngày làm việc, xin không trả lời thư này.\nMinh Bạch\n',
    ].join('\n\n'),
  };
}
