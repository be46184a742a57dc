import { STAFF_ROLES } from '@minhbach/domain';
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { instant, known, vocabulary } from '../platform/columns.ts';
import { STAFF_EVENTS } from './staff-events.ts';

/** Those who sign in. The authentication library's "user" and the post in an agency are one row. */
export const staff = pgTable(
  'staff',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull().unique(),
    emailVerified: boolean('email_verified').notNull(),
    image: text('image'),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    role: vocabulary('role', STAFF_ROLES).notNull(),
    unit: text('unit'),
    deactivatedAt: instant('deactivated_at'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [known(table.role, STAFF_ROLES), index().on(table.agencyId, table.id)],
);

export const staffSessions = pgTable(
  'staff_sessions',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    token: text('token').notNull().unique(),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index().on(table.userId)],
);

/** How a person proves to be the one: the library keeps the scrypt hash of the password here. */
export const staffCredentials = pgTable(
  'staff_credentials',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    password: text('password'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index().on(table.userId)],
);

/** Asked for by the library; nothing of ours writes here. */
export const staffVerifications = pgTable('staff_verifications', {
  id: uuid('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: instant('expires_at').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** Failed sign-ins by account, address and both, as hashes: what was typed is nobody's business. */
export const signInFailures = pgTable('sign_in_failures', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  /** Of an account over all addresses: the first failure of the running day. */
  lastAt: instant('last_at').notNull(),
  closedUntil: instant('closed_until').notNull(),
});

/** Who changed which person's access: rows are added, never changed or removed. */
export const staffEvents = pgTable(
  'staff_events',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: instant('at').notNull(),
    event: vocabulary('event', STAFF_EVENTS).notNull(),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    /** Null when the system did it, as at the seeding of demonstration accounts. */
    actorId: uuid('actor_id').references(() => staff.id),
    detail: jsonb('detail').$type<Record<string, string>>().notNull(),
  },
  (table) => [known(table.event, STAFF_EVENTS), index().on(table.staffId, table.id)],
);
