import { UnauthorizedException } from '@nestjs/common';
import type { Actor, StaffActor } from './actor.ts';

/**
 * Whoever acts, signed in. Whose session ended in the middle of a form is told so, whatever they name.
 *
 * @throws UnauthorizedException for visitors
 */
export function mustBeSignedIn(actor: Actor): StaffActor {
  if (actor.kind === 'staff') return actor;
  throw new UnauthorizedException('Phiên làm việc đã hết. Đăng nhập lại để tiếp tục.');
}
