import { Controller, HttpStatus, Inject, Post, Req, Res } from '@nestjs/common';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isOurOwn } from '../platform/rate-limits.ts';
import { AUTHENTICATION, type Authentication } from './authentication.ts';
import { SignInAttempts } from './sign-in-attempts.repository.ts';
import { StaffRepository } from './staff.repository.ts';

const SignIn = z.object({ email: z.string().max(254), password: z.string().max(1_000) });
const SignedIn = z.object({ user: z.object({ id: z.string(), name: z.string() }) });

/** What may have gone wrong, by status; never whether the e-mail is known. */
const REFUSALS: Record<number, { code: string; message: string }> = {
  400: {
    code: 'not_accepted',
    message: 'Thông tin gửi lên không hợp lệ. Hãy kiểm tra và gửi lại.',
  },
  401: { code: 'not_signed_in', message: 'Thư điện tử hoặc mật khẩu không đúng.' },
  403: { code: 'other_origin', message: 'Hãy mở trang này từ địa chỉ chính thức rồi thử lại.' },
  429: { code: 'too_many_attempts', message: 'Thử sai quá nhiều lần. Hãy chờ rồi thử lại.' },
};

/**
 * The four addresses of the authentication library that are open, and no other. Its answers name
 * session tokens, so only its cookies and its status pass; the console learns the rest from `me`.
 */
@Controller('auth')
export class AuthenticationController {
  constructor(
    @Inject(AUTHENTICATION) private readonly authentication: Authentication,
    private readonly attempts: SignInAttempts,
    private readonly staff: StaffRepository,
  ) {}

  @Post('sign-in/email')
  async signIn(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const typed = SignIn.safeParse(request.body);
    if (!typed.success) return refuse(reply, HttpStatus.BAD_REQUEST);
    const attempt = { account: typed.data.email, address: isOurOwn(request) ? null : request.ip };
    const admission = await this.attempts.admit(attempt);
    if (!admission.admitted) {
      void reply.header('retry-after', admission.retryAfterSeconds);
      return refuse(reply, HttpStatus.TOO_MANY_REQUESTS);
    }

    const response = await this.#ask(request, typed.data);
    if (!response.ok) return refuse(reply, response.status);
    const { user } = SignedIn.parse(await response.json());
    await this.attempts.forgive(attempt);
    await this.staff.recordSignIn(user.id);
    return accept(reply, response);
  }

  @Post('sign-out')
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const response = await this.#ask(request, {});
    return response.ok ? accept(reply, response) : refuse(reply, response.status);
  }

  /** Whoever knew the old password is signed out of every other place. */
  @Post('change-password')
  async changePassword(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const typed = z.record(z.string(), z.unknown()).safeParse(request.body);
    if (!typed.success) return refuse(reply, HttpStatus.BAD_REQUEST);
    const response = await this.#ask(request, { ...typed.data, revokeOtherSessions: true });
    return response.ok ? accept(reply, response) : refuse(reply, response.status);
  }

  /** Signs out everywhere, this browser included. */
  @Post('revoke-sessions')
  async revokeSessions(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const response = await this.#ask(request, {});
    return response.ok ? accept(reply, response) : refuse(reply, response.status);
  }

  #ask(request: FastifyRequest, body: Record<string, unknown>): Promise<Response> {
    const headers = fromNodeHeaders(request.headers);
    headers.delete('content-length');
    headers.set('content-type', 'application/json');
    const url = new URL(request.url, this.authentication.options.baseURL);
    return this.authentication.handler(
      new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
  }
}

function accept(reply: FastifyReply, response: Response) {
  return reply
    .code(HttpStatus.OK)
    .header('set-cookie', response.headers.getSetCookie())
    .header('cache-control', 'no-store')
    .send({ ok: true });
}

function refuse(reply: FastifyReply, status: number) {
  const refusal = REFUSALS[status];
  if (refusal === undefined) throw new Error(`The authentication library answered ${status}.`);
  return reply.code(status).header('cache-control', 'no-store').send(refusal);
}
