import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@minhbach/domain';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { Clock } from '../platform/clock.ts';
import { isAdministrator, type Actor } from './actor.ts';
import { PASSWORD_LENGTH } from './authentication.ts';
import { StaffRepository, type Changed, type StaffMember } from './staff.repository.ts';
import type { StaffViolation } from './staff-violations.ts';

export type StaffForm = {
  name: string;
  email: string;
  role: StaffRole;
  agencyCode: string;
  unit?: string | null;
  password: string;
};
export type StaffRuling =
  | { allowed: true; effect: StaffMember }
  | { allowed: false; violations: { code: StaffViolation; field: string | null }[] };

const TEXT_MAX_LENGTH = 200;
const Email = z.email().max(254);

/** Who may sign in and as what: only an administrator decides. */
@Injectable()
export class StaffService {
  constructor(
    private readonly staff: StaffRepository,
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
  ) {}

  async create(form: StaffForm, actor: Actor): Promise<StaffRuling> {
    if (!isAdministrator(actor)) return refused('administrator_only');
    const email = form.email.normalize('NFC').trim().toLowerCase();
    const name = tidy(form.name);
    const unit = tidy(form.unit ?? '') || null;

    const agency = await this.agencies.byCodeOn(form.agencyCode, this.clock.today());
    const violations = [
      ...(name === '' || name.length > TEXT_MAX_LENGTH ? [fault('name_required', 'name')] : []),
      ...(Email.safeParse(email).success ? [] : [fault('email_invalid', 'email')]),
      ...(agency === undefined ? [fault('agency_unknown', 'agencyCode')] : []),
      ...((unit ?? '').length > TEXT_MAX_LENGTH ? [fault('unit_too_long', 'unit')] : []),
      ...(isPasswordLengthOk(form.password) ? [] : [fault('password_length', 'password')]),
    ];
    if (agency === undefined || violations.length > 0) return { allowed: false, violations };
    if (await this.staff.isEmailTaken(email)) return refused('email_taken', 'email');

    const passwordHash = await hashPassword(form.password);
    const person = { name, email, role: form.role, agencyId: agency.id, unit, passwordHash };
    const added = await this.staff.add(person, actor.id);
    return added === undefined ? refused('email_taken', 'email') : { allowed: true, effect: added };
  }

  async changeRole(id: string, role: StaffRole, actor: Actor): Promise<StaffRuling> {
    if (!isAdministrator(actor)) return refused('administrator_only');
    return rulingOf(await this.staff.changeRole(id, role, actor.id));
  }

  async deactivate(id: string, actor: Actor): Promise<StaffRuling> {
    if (!isAdministrator(actor)) return refused('administrator_only');
    return rulingOf(await this.staff.deactivate(id, actor.id));
  }

  /** For whoever lost their password: the administrator hands over a new one in person. */
  async resetPassword(id: string, password: string, actor: Actor): Promise<StaffRuling> {
    if (!isAdministrator(actor)) return refused('administrator_only');
    if (!isPasswordLengthOk(password)) return refused('password_length', 'password');
    return rulingOf(await this.staff.resetPassword(id, await hashPassword(password), actor.id));
  }

  async revokeSessions(id: string, actor: Actor): Promise<StaffRuling> {
    if (!isAdministrator(actor)) return refused('administrator_only');
    return rulingOf(await this.staff.revokeSessions(id, actor.id));
  }
}

const tidy = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ');

const isPasswordLengthOk = ({ length }: string) =>
  length >= PASSWORD_LENGTH.min && length <= PASSWORD_LENGTH.max;

const fault = (code: StaffViolation, field: string | null = null) => ({ code, field });

const refused = (code: StaffViolation, field: string | null = null): StaffRuling => ({
  allowed: false,
  violations: [fault(code, field)],
});

const rulingOf = (changed: Changed): StaffRuling =>
  typeof changed === 'string' ? refused(changed) : { allowed: true, effect: changed };
