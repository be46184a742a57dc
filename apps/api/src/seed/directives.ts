import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Directive, DirectiveTask } from '@minhbach/domain';
import { directives, directiveTasks } from '../directives/directive.table.ts';
import type { Transaction } from '../platform/database.ts';
import { agencyId } from './agency-ids.ts';

const FILE = resolve(import.meta.dirname, '../../seed/directives.json');
/** The day on which the list was written. */
const WRITTEN_AT = new Date('2026-11-25T00:00:00+07:00');

type SeedTask = Omit<
  DirectiveTask,
  'id' | 'directiveId' | 'number' | 'dueOn' | 'givenOn' | 'levels' | 'holders' | 'agencyIds'
> &
  Partial<Pick<DirectiveTask, 'givenOn' | 'levels' | 'holders'>> & {
    agencyCodes?: readonly string[];
  };
type SeedDirective = Omit<Directive, 'id'> & { source: string; tasks: readonly SeedTask[] };

/** What the city and the law have asked so far. Repeating it changes nothing. */
export async function seedDirectives(transaction: Transaction): Promise<void> {
  const seed = JSON.parse(readFileSync(FILE, 'utf8')) as readonly SeedDirective[]; // the CHECKs refuse unknown words
  await transaction
    .insert(directives)
    .values(
      seed.map(({ tasks: _tasks, ...directive }) => ({
        ...directive,
        id: idOf(directive.documentNumber),
        createdAt: WRITTEN_AT,
      })),
    )
    .onConflictDoNothing();
  await transaction
    .insert(directiveTasks)
    .values(
      seed.flatMap(({ documentNumber, issuedOn, tasks }) =>
        tasks.map(({ agencyCodes = [], ...task }, index) => ({
          levels: [],
          holders: [],
          givenOn: issuedOn,
          ...task,
          id: idOf(`${documentNumber} ${index + 1}`),
          directiveId: idOf(documentNumber),
          number: index + 1,
          agencyIds: agencyCodes.map(agencyId),
        })),
      ),
    )
    .onConflictDoNothing();
}

/** The same in every installation, so that repeating the seed finds what is there. */
function idOf(name: string): string {
  const hash = createHash('sha256').update(`minhbach directive ${name}`).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return [...parts, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}
