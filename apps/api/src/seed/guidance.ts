import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addMonths, type GuidanceAudience, type GuidanceKind } from '@minhbach/domain';
import { guidanceVersions } from '../guidance/guidance.table.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';

const FOLDER = resolve(import.meta.dirname, '../../seed/guidance');
/** `10-citizen-page-cach-yeu-cau.md`: rank, audience, kind, address. */
const NAME = /^(\d+)-(citizen|officer)-(page|question)-([a-z0-9-]+)\.md$/;
/** The title, a paragraph that sums up, and the text. */
const TEXT = /^# (.+)\n\n(.+)\n\n([\s\S]+)$/;
const REVIEWED_AFTER_MONTHS = 6;

/** The guidance that an installation starts with. A text that has versions already is left alone. */
export async function seedGuidance(database: Database, clock: Clock): Promise<void> {
  const texts = readdirSync(FOLDER).flatMap((file) => {
    const [, rank, audience, kind, slug] = NAME.exec(file) ?? [];
    if (slug === undefined) return [];
    const [, title, summary, body] = TEXT.exec(read(file)) ?? [];
    if (title === undefined || summary === undefined || body === undefined)
      throw new Error(`seed/guidance/${file} is not a title, a summary and a text.`);
    return {
      slug,
      version: 1,
      kind: kind as GuidanceKind, // as its name was matched
      audience: audience as GuidanceAudience, // as its name was matched
      rank: Number(rank),
      title,
      summary,
      body: body.trim(),
      easyBody: easyVersionOf(file),
      reviewOn: addMonths(clock.today(), REVIEWED_AFTER_MONTHS),
      links: [],
      withdrawn: false,
      writtenById: null,
      writtenAt: clock.now(),
    };
  });
  await database.insert(guidanceVersions).values(texts).onConflictDoNothing();
}

function easyVersionOf(file: string): string | null {
  const easy = file.replace(/\.md$/, '.de-doc.md');
  return existsSync(join(FOLDER, easy)) ? read(easy).trim() : null;
}

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
