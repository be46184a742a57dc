import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { readsAllAgencies, type StaffRole } from '@minhbach/domain';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { and, count, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import type { Actor } from './actor.ts';
import type { StaffEvent } from './staff-events.ts';
import {
  staff,
  staffCredentials,
  staffEvents,
  staffSessions,
  staffVerifications,
} from './staff.table.ts';

export type StaffMember = {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  agencyId: string;
  unit: string | null;
  deactivatedAt: Date | null;
};
export type NewStaffMember = Omit<StaffMember, 'id' | 'deactivatedAt'> & { passwordHash: string };
export type Changed = StaffMember | 'person_unknown' | 'last_administrator';
export type StaffQuery = {
  agencyCode: string | null;
  limit: number;
  after: { name: string; id: string } | null;
};

const MEMBER = {
  id: staff.id,
  name: staff.name,
  email: staff.email,
  role: staff.role,
  agencyId: staff.agencyId,
  unit: staff.unit,
  deactivatedAt: staff.deactivatedAt,
};

/** Where the authentication library keeps people, sessions and password hashes. */
export const authenticationStorage = (database: Database) =>
  drizzleAdapter(database, {
    provider: 'pg',
    schema: {
      user: staff,
      session: staffSessions,
      account: staffCredentials,
      verification: staffVerifications,
    },
  });

@Injectable()
export class StaffRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<StaffMember | undefined> {
    const [member] = await this.database.select(MEMBER).from(staff).where(eq(staff.id, id));
    return member;
  }

  /** Somebody at work under this address. */
  async withEmail(email: string): Promise<StaffMember | undefined> {
    const [member] = await this.database
      .select(MEMBER)
      .from(staff)
      .where(and(eq(staff.email, email), isNull(staff.deactivatedAt)));
    return member;
  }

  async isEmailTaken(email: string): Promise<boolean> {
    const rows = await this.database
      .select({ id: staff.id })
      .from(staff)
      .where(eq(staff.email, email));
    return rows.length > 0;
  }

  /** The people this actor may know of: overseers and administrators everyone, others their own agency. */
  async list(
    actor: Actor,
    { agencyCode, limit, after }: StaffQuery,
  ): Promise<{ members: StaffMember[]; total: number }> {
    const visible = and(
      seenBy(actor),
      agencyCode === null ? undefined : eq(agencies.code, agencyCode),
    );
    const [counted] = await this.database
      .select({ total: count() })
      .from(staff)
      .innerJoin(agencies, eq(agencies.id, staff.agencyId))
      .where(visible);
    const members = await this.database
      .select(MEMBER)
      .from(staff)
      .innerJoin(agencies, eq(agencies.id, staff.agencyId))
      .where(
        and(
          visible,
          after === null
            ? undefined
            : sql`(${staff.name}, ${staff.id}) > (${after.name}, ${after.id}::uuid)`,
        ),
      )
      .orderBy(staff.name, staff.id)
      .limit(limit);
    return { members, total: counted?.total ?? 0 };
  }

  /** @returns undefined when the e-mail was taken in the meantime */
  add(person: NewStaffMember, actorId: string | null): Promise<StaffMember | undefined> {
    const { passwordHash, ...member } = person;
    const id = randomUUID();
    const now = this.clock.now();
    const stamps = { createdAt: now, updatedAt: now };
    return this.database.transaction(async (transaction) => {
      const [added] = await transaction
        .insert(staff)
        .values({ id, ...member, emailVerified: true, ...stamps })
        .onConflictDoNothing({ target: staff.email })
        .returning(MEMBER);
      if (added === undefined) return undefined;
      await transaction.insert(staffCredentials).values({
        id: randomUUID(),
        userId: id,
        accountId: id,
        providerId: 'credential',
        password: passwordHash,
        ...stamps,
      });
      await this.#record(transaction, 'created', id, actorId, { role: member.role });
      return added;
    });
  }

  changeRole(id: string, role: StaffRole, actorId: string): Promise<Changed> {
    return this.#change(id, { role }, { event: 'role_changed', actorId, detail: { role } });
  }

  deactivate(id: string, actorId: string): Promise<Changed> {
    const deactivatedAt = this.clock.now();
    return this.#change(id, { deactivatedAt }, { event: 'deactivated', actorId, detail: {} });
  }

  revokeSessions(id: string, actorId: string): Promise<Changed> {
    return this.#change(id, {}, { event: 'sessions_revoked', actorId, detail: {} });
  }

  /** A new first password for whoever lost theirs; what was open with the old one ends. */
  resetPassword(id: string, passwordHash: string, actorId: string): Promise<Changed> {
    return this.#change(id, { passwordHash }, { event: 'password_reset', actorId, detail: {} });
  }

  /** For demonstration accounts whose written-down passwords were lost. */
  async setPassword(email: string, passwordHash: string): Promise<void> {
    const person = this.database.select({ id: staff.id }).from(staff).where(eq(staff.email, email));
    await this.#keepPassword(this.database, inArray(staffCredentials.userId, person), passwordHash);
  }

  async recordSignIn(id: string): Promise<void> {
    await this.#record(this.database, 'signed_in', id, id, {});
  }

  /**
   * Changes a person's access and ends their sessions with it, so that no page that is still open
   * goes on with the old role. The last administrator stays one: nobody could name another.
   */
  #change(
    id: string,
    { passwordHash, ...change }: { role?: StaffRole; deactivatedAt?: Date; passwordHash?: string },
    record: { event: StaffEvent; actorId: string; detail: Record<string, string> },
  ): Promise<Changed> {
    return this.database.transaction(async (transaction) => {
      const takesAway =
        change.deactivatedAt !== undefined ||
        (change.role !== undefined && change.role !== 'administrator');
      if (takesAway && (await isLastAdministrator(transaction, id))) return 'last_administrator';

      const [member] = await transaction
        .update(staff)
        .set({ ...change, updatedAt: this.clock.now() })
        .where(and(eq(staff.id, id), isNull(staff.deactivatedAt)))
        .returning(MEMBER);
      if (member === undefined) return 'person_unknown';
      if (passwordHash !== undefined)
        await this.#keepPassword(transaction, eq(staffCredentials.userId, id), passwordHash);
      await transaction.delete(staffSessions).where(eq(staffSessions.userId, id));
      await this.#record(transaction, record.event, id, record.actorId, record.detail);
      return member;
    });
  }

  async #keepPassword(on: Database | Transaction, whose: SQL, password: string): Promise<void> {
    await on.update(staffCredentials).set({ password, updatedAt: this.clock.now() }).where(whose);
  }

  async #record(
    on: Database | Transaction,
    event: StaffEvent,
    staffId: string,
    actorId: string | null,
    detail: Record<string, string>,
  ): Promise<void> {
    await on.insert(staffEvents).values({ at: this.clock.now(), event, staffId, actorId, detail });
  }
}

/** Locks the administrators, so that two who dismiss each other can't both succeed. */
async function isLastAdministrator(transaction: Transaction, id: string): Promise<boolean> {
  const administrators = await transaction
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.role, 'administrator'), isNull(staff.deactivatedAt)))
    .orderBy(staff.id)
    .for('update');
  return administrators.length === 1 && administrators[0]?.id === id;
}

function seenBy(actor: Actor): SQL | undefined {
  if (actor.kind === 'visitor') return sql`false`;
  if (actor.role === 'administrator' || readsAllAgencies(actor.role)) return undefined;
  return or(eq(staff.agencyId, actor.agencyId), eq(staff.id, actor.id));
}
