import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** JSON lines on standard output. Bodies, addresses, cookies and identities are never handed to it. */
export const createLogger = (level: string): Logger => pino({ level, base: null });

/** Nest's own few words, in the same place as ours. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = (message: unknown) => this.logger.debug(String(message));
  warn = (message: unknown) => this.logger.warn(String(message));
  error = (message: unknown) => this.logger.error(String(message));
}
