import { resolve } from 'node:path';
import { z } from 'zod';

/** The process's surroundings, read once at the start. Nothing else reads `process.env`. */
export type Config = ReturnType<typeof readConfig>;

const Environment = z.object({
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  API_HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().default('http://127.0.0.1:4200'),
  ADMIN_URL: z.url().default('http://127.0.0.1:4300'),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  DATA_DIR: z.string().default(resolve(import.meta.dirname, '../../../../.data')),
  MASTER_KEY: z
    .string()
    .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64')
    .optional(),
  MINHBACH_NOW: z.iso.datetime({ offset: true }).optional(),
  SMTP_URL: z.string().startsWith('smtp').optional(),
  MAIL_FROM: z.string().default('Minh Bạch <khong-tra-loi@minhbach.invalid>'),
  UPLOAD_MAX_BYTES: z.coerce.number().int().positive().default(104_857_600),
  // The contract counts a file's bytes in 32 bits.
  UPLOAD_ENTRY_MAX_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .max(2_147_483_647)
    .default(1_073_741_824),
  UPLOAD_PERSON_MAX_BYTES: z.coerce.number().int().positive().default(4_294_967_296),
  TEXT_SECONDS: z.coerce.number().positive().max(3_000).default(120),
  TEXT_MEMORY_MB: z.coerce.number().int().min(128).default(512),
  LINK_CHECK_PRIVATE: z.enum(['yes', 'no']).default('no'),
  LINK_CHECK_PAUSE_MS: z.coerce.number().int().min(0).default(1000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/**
 * An operator's mistake is told in one sentence per variable and stops the start:
 * a server that guesses its key or its clock would be worse than none.
 */
export function readConfig(environment: NodeJS.ProcessEnv) {
  const parsed = Environment.safeParse(withoutEmpty(environment));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ConfigError(lines);
  }
  const read = parsed.data;

  const faults: string[] = [];
  if (read.DATABASE_URL && !read.MASTER_KEY)
    faults.push(
      'MASTER_KEY: required with DATABASE_URL (32 random bytes in base64). Without it the sealed identities of requesters could never be opened again.',
    );
  if (read.DATABASE_URL && read.MINHBACH_NOW)
    faults.push('MINHBACH_NOW: moves the clock of the embedded database only; unset it.');
  if (faults.length > 0) throw new ConfigError(faults);

  return {
    port: read.API_PORT,
    host: read.API_HOST,
    publicUrl: read.PUBLIC_URL.replace(/\/$/, ''),
    adminUrl: read.ADMIN_URL.replace(/\/$/, ''),
    databaseUrl: read.DATABASE_URL,
    databasePool: read.DATABASE_POOL,
    dataDir: resolve(read.DATA_DIR),
    masterKey: read.MASTER_KEY,
    now: read.MINHBACH_NOW,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    uploadMaxBytes: read.UPLOAD_MAX_BYTES,
    uploadEntryMaxBytes: read.UPLOAD_ENTRY_MAX_BYTES,
    uploadPersonMaxBytes: read.UPLOAD_PERSON_MAX_BYTES,
    textSeconds: read.TEXT_SECONDS,
    textMemoryMb: read.TEXT_MEMORY_MB,
    /** Whether links may lead into closed networks; only for an installation inside one. */
    linkCheckPrivate: read.LINK_CHECK_PRIVATE === 'yes',
    /** How long a host is left alone between two links. */
    linkCheckPauseMs: read.LINK_CHECK_PAUSE_MS,
    logLevel: read.LOG_LEVEL,
  };
}

export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** `SMTP_URL=` in a unit file means "not set", not "the empty address". */
function withoutEmpty(environment: NodeJS.ProcessEnv) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}
