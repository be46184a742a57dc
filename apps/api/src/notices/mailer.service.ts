import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { Config } from '../platform/config.ts';

export type Mail = { to: string; subject: string; text: string; messageId: string };

/** The way a letter leaves: over SMTP, or into a folder where there is no mail server yet. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}

const TIMEOUT_MS = 20_000;

export class SmtpMailer extends Mailer {
  readonly #transport: Transporter;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    super();
    this.#transport = createTransport(smtpUrl, {
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    } as SendMailOptions); // the URL form takes transport options here, its type says message defaults
  }

  async send(mail: Mail): Promise<void> {
    await this.#transport.sendMail({ ...messageOf(mail), from: this.from });
  }
}

/** `outbox/*.eml`: any mail program opens them. */
export class FolderMailer extends Mailer {
  readonly #transport = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    const { message } = await this.#transport.sendMail({ ...messageOf(mail), from: this.from });
    const name = createHash('sha256').update(mail.messageId).digest('hex').slice(0, 40);
    const path = join(this.folder, `${name}.eml`);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    // A letter names its reader, and may hold a new access code.
    await writeFile(`${path}.part`, message as Buffer, { mode: 0o600 }); // `buffer: true` above
    await rename(`${path}.part`, path);
  }
}

export function mailerFor({ smtpUrl, mailFrom, dataDir }: Config): Mailer {
  return smtpUrl === undefined
    ? new FolderMailer(join(dataDir, 'outbox'), mailFrom)
    : new SmtpMailer(smtpUrl, mailFrom);
}

function messageOf({ to, subject, text, messageId }: Mail): SendMailOptions {
  return {
    to,
    subject,
    text,
    messageId,
    textEncoding: 'base64',
    // Keeps holiday answers and bounces of robots from being answered by robots (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'vi' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
