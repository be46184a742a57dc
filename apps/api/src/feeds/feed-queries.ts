import { BadRequestException, NotFoundException } from '@nestjs/common';
import { partsOf } from '@minhbach/domain';
import { z } from 'zod';
import { keyOfSlug } from './class-slugs.ts';
import type { FeedFilter, FeedRepository } from './feed.repository.ts';

const WORDS_MAX = 300;

/** A parameter that is given once and can be kept as text. An empty one counts as not given. */
export const words = (max = WORDS_MAX) =>
  z
    .string()
    .max(max)
    // oxlint-disable-next-line no-control-regex -- these are what is refused
    .refine((text) => !/[\u0000-\u001f\u007f]/.test(text) && text.isWellFormed())
    .transform((text) => text.normalize('NFC').trim() || null)
    .nullable()
    .default(null);

/** What was asked for in the address, or a 400 that names the parameter. Others are ignored. */
export function readQuery<Shape extends z.ZodObject>(
  shape: Shape,
  query: unknown,
): z.output<Shape> {
  const read = shape.safeParse(query);
  if (read.success) return read.data;
  const names = [...new Set(read.error.issues.map(({ path }) => path.join('.')))];
  throw badQuery(`Tham số không hợp lệ: ${names.join(', ')}.`);
}

export const badQuery = (message: string) =>
  new BadRequestException({ code: 'bad_query', message });

/** The filter of codes as they are written in addresses; what names nothing is not found. */
export async function filterOf(
  { agency, class: slug }: { agency: string | null; class: string | null },
  feeds: FeedRepository,
): Promise<FeedFilter> {
  return {
    agencyIds: agency === null ? null : await agencyIdsOf(agency, feeds),
    classKeys: slug === null ? null : classKeysOf(slug),
  };
}

async function agencyIdsOf(code: string, feeds: FeedRepository): Promise<readonly string[]> {
  const bearers = await feeds.bearersOf(code);
  if (bearers.length === 0)
    throw new NotFoundException({
      code: 'unknown_agency',
      message: 'Không có cơ quan nào mang mã này.',
    });
  return bearers.map(({ id }) => id);
}

/** A class stands for its parts too. */
function classKeysOf(slug: string): readonly string[] {
  const key = keyOfSlug(slug);
  if (key === undefined)
    throw new NotFoundException({
      code: 'unknown_class',
      message: 'Không có loại thông tin nào mang mã này.',
    });
  return [key, ...partsOf(key)];
}
