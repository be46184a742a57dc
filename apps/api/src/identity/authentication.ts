import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { STAFF_ROLES } from '@minhbach/domain';
import { isAPIError } from 'better-auth/api';
import { betterAuth, type BetterAuthOptions } from 'better-auth/minimal';
import type { Config } from '../platform/config.ts';
import type { Keys } from '../platform/keys.ts';
import { trustedOrigins } from './trusted-origins.ts';

/** Injection token of `Authentication`. */
export const AUTHENTICATION = Symbol('AUTHENTICATION');
export type Authentication = ReturnType<typeof createAuthentication>;

/** The part of the cookie's name that is the same with and without https. */
export const SESSION_COOKIE = 'minhbach_session';
export const PASSWORD_LENGTH = { min: 12, max: 128 };
const SESSION_SECONDS = 12 * 60 * 60;

/** What a person's row holds beside the library's own columns; no caller may write any of it. */
const PERSON_FIELDS = {
  agencyId: { type: 'string', required: true, input: false },
  role: { type: [...STAFF_ROLES], required: true, input: false },
  unit: { type: 'string', required: false, input: false },
  deactivatedAt: { type: 'date', required: false, input: false },
} satisfies NonNullable<BetterAuthOptions['user']>['additionalFields'];

/**
 * Staff sign in with e-mail and password; nobody signs up. Everything else the library could do is
 * left off, and `authentication.controller.ts` lets only four of its addresses through.
 */
export function createAuthentication(
  storage: NonNullable<BetterAuthOptions['database']>,
  config: Config,
  keys: Keys,
) {
  return betterAuth({
    appName: 'Minh Bạch',
    baseURL: config.adminUrl,
    basePath: '/auth',
    secret: keys.for('session').toString('base64'),
    trustedOrigins: trustedOrigins(config),
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: { onError: logKindOnly },
    database: storage,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    user: { additionalFields: PERSON_FIELDS },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    // `sign-in-attempts.repository.ts` counts by account as well, and survives a restart.
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: () => randomUUID() },
      disableOriginCheck: false,
      disableCSRFCheck: false,
      // The library would write `__Secure-`; `__Host-` also ties the cookie to this one host.
      useSecureCookies: false,
      cookies: { session_token: sessionCookie(config.adminUrl.startsWith('https:')) },
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }, context) => {
            const person = await context?.context.internalAdapter.findUserById(userId);
            const deactivatedAt: unknown = person && Reflect.get(person, 'deactivatedAt');
            return deactivatedAt === null ? undefined : false;
          },
        },
      },
    },
  });
}

const sessionCookie = (secure: boolean) => ({
  name: `${secure ? '__Host-' : ''}${SESSION_COOKIE}`,
  attributes: { secure, httpOnly: true, sameSite: 'lax' as const, path: '/' },
});

/** The sentences of the library's faults may name what was typed. */
function logKindOnly(fault: unknown): void {
  if (isAPIError(fault)) return;
  new Logger('authentication').error(fault instanceof Error ? fault.name : typeof fault);
}
