import { randomUUID } from 'node:crypto';
import type { CalendarDate, CatalogueEntry } from '@minhbach/domain';
import { agencies } from '../src/agencies/agency.table.ts';
import { entries } from '../src/catalogue/entry.table.ts';
import { readSeed } from '../src/seed/read-seed.ts';
import type { Api } from './api.ts';

const BARE: CatalogueEntry = {
  id: '',
  agencyId: null,
  creatingUnit: null,
  title: 'Kế hoạch mẫu',
  documentNumber: null,
  documentKind: null,
  issuer: 'Cơ quan mẫu',
  issuedOn: null,
  effectiveOn: null,
  inForceUntil: null,
  madeOn: null,
  subject: null,
  summary: null,
  link: null,
  forms: ['portal'],
  publishedUntil: null,
  classes: [],
  access: 'public',
  head: null,
  condition: null,
  state: 'published',
  proposal: null,
  confirmedById: null,
  confirmedOn: null,
  reviewOn: null,
  publishedOn: null,
  correctedOn: null,
  correctionNote: null,
  correctionChannels: [],
  withdrawnOn: null,
  withdrawalReason: null,
  supersededById: null,
  madeFrom: null,
  files: [],
  importKey: null,
  version: 1,
  sample: true,
};

/** An entry that stands in the database, for what hangs on entries without acting on them. */
export async function keptEntry(
  { opened, clock }: Pick<Api, 'opened' | 'clock'>,
  given: Partial<CatalogueEntry> = {},
): Promise<CatalogueEntry> {
  const entry = { ...BARE, id: randomUUID(), publishedOn: clock.today(), ...given };
  await opened.database.insert(entries).values({ ...entry, changedAt: clock.now() });
  return entry;
}

/** The real documents of Hanoi, published. Answers their ids by import key, such as `R014`. */
export async function keptHanoi(
  on: Pick<Api, 'opened' | 'clock'>,
): Promise<ReadonlyMap<string, string>> {
  const bodies = await on.opened.database.select().from(agencies);
  const idOfCode = new Map(
    bodies.filter(({ validUntil }) => validUntil === null).map(({ code, id }) => [code, id]),
  );
  const rows = readSeed('catalogue.csv').map((row): CatalogueEntry => ({
    ...BARE,
    id: randomUUID(),
    publishedOn: on.clock.today(),
    importKey: row.import_key || null,
    agencyId: idOfCode.get(row.agency_code ?? '') ?? null,
    title: String(row.title),
    documentNumber: row.document_number || null,
    documentKind: row.document_kind || null,
    issuer: String(row.issuer),
    issuedOn: dayOf(row.issued_on),
    effectiveOn: dayOf(row.effective_on),
    inForceUntil: dayOf(row.in_force_until),
    madeOn: dayOf(row.made_on),
    subject: row.subject || null,
    link: row.link || null,
    classes: String(row.classes).split(' '),
  }));
  await on.opened.database
    .insert(entries)
    .values(rows.map((entry) => ({ ...entry, changedAt: on.clock.now() })));
  return new Map(rows.map(({ importKey, id }) => [importKey ?? '', id]));
}

const dayOf = (text: string | undefined) => (text ? (text as CalendarDate) : null); // the file was read by eye
