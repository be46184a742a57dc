import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import type { StaffActor } from '../identity/actor.ts';
import { staff } from '../identity/staff.table.ts';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { isUuid } from '../platform/uuid.ts';
import { fileUploads } from './file-upload.table.ts';
import type { FileViolation } from './file-violations.ts';

export type FileUpload = typeof fileUploads.$inferSelect;
export type Announced = Pick<FileUpload, 'requestId' | 'kind' | 'name' | 'size'>;

/** From the first byte on; long enough for a gigabyte over a bad line. */
const LASTS_MS = 24 * 60 * 60 * 1000;
const AT_ONCE_MAX = 10;

/** Files on their way: whose they are, how large they will be, and what became of them. */
@Injectable()
export class FileUploads {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Nothing when this person has too much on the way already. */
  begin(announced: Announced, actor: StaffActor): Promise<FileUpload | undefined> {
    const now = this.clock.now();
    return this.database.transaction(async (transaction) => {
      // Two that begin at the same moment count each other.
      await transaction
        .select({ id: staff.id })
        .from(staff)
        .where(eq(staff.id, actor.id))
        .for('update');
      const onTheWay = await transaction
        .select({ size: fileUploads.size })
        .from(fileUploads)
        .where(
          and(
            eq(fileUploads.staffId, actor.id),
            isNull(fileUploads.finishedAt),
            gt(fileUploads.expiresAt, now),
          ),
        );
      const bytes = onTheWay.reduce((sum, { size }) => sum + size, announced.size);
      if (onTheWay.length >= AT_ONCE_MAX || bytes > this.config.uploadPersonMaxBytes)
        return undefined;
      const [begun] = await transaction
        .insert(fileUploads)
        .values({
          ...announced,
          id: randomUUID(),
          staffId: actor.id,
          agencyId: actor.agencyId,
          expiresAt: new Date(now.getTime() + LASTS_MS),
        })
        .returning();
      return begun;
    });
  }

  async find(id: string): Promise<FileUpload | undefined> {
    if (!isUuid(id)) return undefined;
    const [found] = await this.database
      .select()
      .from(fileUploads)
      .where(and(eq(fileUploads.id, id), gt(fileUploads.expiresAt, this.clock.now())));
    return found;
  }

  /** To everybody else, also in the same agency, it isn't there. */
  async findOwn(id: string, { id: staffId }: StaffActor): Promise<FileUpload | undefined> {
    const found = await this.find(id);
    return found?.staffId === staffId ? found : undefined;
  }

  async finish(
    id: string,
    became: { documentId: string } | { violation: FileViolation },
  ): Promise<void> {
    await this.database
      .update(fileUploads)
      .set({ ...became, finishedAt: this.clock.now() })
      .where(eq(fileUploads.id, id));
  }

  async remove(id: string): Promise<void> {
    await this.database.delete(fileUploads).where(eq(fileUploads.id, id));
  }

  async purge(): Promise<void> {
    await this.database.delete(fileUploads).where(lte(fileUploads.expiresAt, this.clock.now()));
  }
}
