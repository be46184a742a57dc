import {
  ForbiddenException,
  Inject,
  Injectable,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { trustedOrigins } from './trusted-origins.ts';

/** For addresses that act on a cookie and take what a foreign page's form could send. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  readonly #trusted: readonly string[];

  constructor(@Inject(CONFIG) config: Config) {
    this.#trusted = trustedOrigins(config);
  }

  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!this.#isOwn(headers.origin, headers['sec-fetch-site']))
      throw new ForbiddenException('other_origin');
    return true;
  }

  /** A page that sends no referrer calls itself "null" even to its own site: the browser's word counts. */
  #isOwn(origin: string | undefined, site: string | string[] | undefined): boolean {
    if (origin === undefined) return site !== 'cross-site' && site !== 'same-site';
    return origin === 'null' ? site === 'same-origin' : this.#trusted.includes(origin);
  }
}
