import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { RequesterRepository } from '../requesters/requester.repository.ts';
import { Mailer } from './mailer.service.ts';
import { trackingAddress } from './notice-letter.ts';

/** Sends a new access code to whoever lost theirs. The one letter that holds a secret. */
@Injectable()
export class AccessCodeLetterService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly requesters: RequesterRepository,
    private readonly mailer: Mailer,
  ) {}

  /**
   * At once and past the queue, which would keep the code readable in the database. Call it before
   * the new code replaces the old one for good: a letter that fails must not lock anyone out.
   *
   * @returns false when no e-mail was given or the identity is erased: then only the counter helps
   * @throws what the mail server or the network threw
   */
  async send(request: {
    requesterId: string;
    reference: string;
    accessCode: string;
  }): Promise<boolean> {
    const { requesterId, reference, accessCode } = request;
    const email = this.requesters.identityOf(await this.requesters.find(requesterId))?.email;
    if (!email) return false;

    const { publicUrl } = this.config;
    await this.mailer.send({
      to: email,
      messageId: `<${randomUUID()}@${new URL(publicUrl).hostname}>`,
      subject: `Minh Bạch: có cập nhật về yêu cầu ${reference}`,
      text: [
        'Kính gửi người yêu cầu cung cấp thông tin,',
        `Mã tra cứu mới của yêu cầu ${reference}:\n\n    ${accessCode}`,
        'Mã cũ không còn dùng được. Hãy giữ mã này cho riêng mình; không ai được hỏi bạn mã qua thư hoặc điện thoại.',
        `Nhập mã tại:\n${trackingAddress(publicUrl, reference)}`,
        'Nếu bạn không đề nghị cấp lại mã, có thể ai đó đã nhập số yêu cầu của bạn: họ không nhận được mã này.',
        'Minh Bạch\n',
      ].join('\n\n'),
    });
    return true;
  }
}
