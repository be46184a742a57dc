import { Readable } from 'node:stream';
import type { StaffRole } from '@minhbach/domain';
import { DocumentService } from '../src/documents/document.service.ts';
import { ImportWorker } from '../src/catalogue-imports/import.worker.ts';
import type { Api } from './api.ts';
import { Desk, type Shown } from './desk.ts';
import { actorOf } from './entry-rows.ts';
import type { Person } from './people.ts';

const RUN = `id state scope fileName ready faulty duplicate similar imported passedOver refused
  published waiting isConfirming openActions fault { code message } findings { code message }
  createdByName startedByName agency { code } problems { code column heading message count stops }`;
const OUTCOME = `__typename ... on NotAllowed { violations { code field message } }
  ... on ImportRun { ${RUN} }`;
const ROWS = `rows(first: $first, after: $after, verdict: $verdict, problem: $problem, outcome: $outcome) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { number title documentNumber verdict outcome entryId
    problems { code column heading message value suggestion } remarks { code column }
    unconfirmed { code } duplicateOf { how certain label entryId row } } } }`;

/** The headings of a sheet that has all that an entry needs. */
export const HEADINGS = [
  'Số, ký hiệu',
  'Trích yếu',
  'Cơ quan ban hành',
  'Ngày ban hành',
  'Mã loại thông tin',
  'Mức độ tiếp cận',
];

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  [HEADINGS, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');

/** A row that is ready, unlike any of another number. */
export const rowNumbered = (number: number, title = `Kế hoạch số ${number} của cơ quan mẫu`) => [
  `${number}/KH-UBND`,
  title,
  'Sở Xây dựng thành phố Hà Nội',
  '20/11/2026',
  'L26.17.1.a-1',
  'Công khai',
];

/** Imports as the people of one agency do. */
export class ImportDesk {
  readonly desk: Desk;

  constructor(
    readonly on: Api,
    agencyCode = 'HN-SXD',
  ) {
    this.desk = new Desk(on, agencyCode);
  }

  async upload(name: string, content: string | Buffer, who: StaffRole = 'contact_officer') {
    const source = Object.assign(Readable.from([Buffer.from(content)]), { truncated: false });
    const kept = await this.on.application
      .get(DocumentService, { strict: false })
      .keep({ source, name, kind: 'entry', requestId: null }, actorOf(await this.person(who)));
    if (typeof kept === 'string') throw new Error(kept);
    return kept.id;
  }

  create(documentId: string, who: StaffRole = 'contact_officer'): Promise<Shown> {
    return this.ask(
      `mutation ($id: ID!) { createImport(documentId: $id) { ${OUTCOME} } }`,
      { id: documentId },
      who,
    );
  }

  act(name: string, id: string, who: StaffRole = 'contact_officer', own = ''): Promise<Shown> {
    return this.ask(
      `mutation ($id: ID!) { ${name}Import(id: $id${own}) { ${OUTCOME} } }`,
      { id },
      who,
    );
  }

  look(id: string, who: StaffRole = 'contact_officer'): Promise<Shown> {
    return this.ask(`query ($id: ID!) { importRun(id: $id) { ${RUN} } }`, { id }, who);
  }

  async rows(id: string, filter: object = {}, who: StaffRole = 'contact_officer'): Promise<Shown> {
    const run = await this.ask(
      `query ($id: ID!, $first: Int, $after: String, $verdict: RowVerdict, $problem: String, $outcome: RowOutcome) {
        importRun(id: $id) { ${ROWS} } }`,
      { id, first: 80, ...filter },
      who,
    );
    return run.rows;
  }

  /** Uploads and checks. */
  async checked(name: string, content: string | Buffer): Promise<Shown> {
    const { id } = await this.create(await this.upload(name, content));
    return this.settled(id);
  }

  /** Does the work that waits, to its end, and answers the import as it then is. */
  async settled(id: string): Promise<Shown> {
    const worker = this.on.application.get(ImportWorker, { strict: false });
    for (;;) {
      await worker.work(id);
      const run = await this.look(id);
      if (!['uploaded', 'running'].includes(run.state) && !run.isConfirming) return run;
    }
  }

  /** Everything: uploaded, checked, run to its end. */
  async imported(name: string, content: string | Buffer): Promise<Shown> {
    const { id } = await this.checked(name, content);
    await this.act('run', id);
    return this.settled(id);
  }

  ask(query: string, variables: object, who: StaffRole): Promise<Shown> {
    return this.desk.ask(query, variables, who);
  }

  person(role: StaffRole): Promise<Person> {
    return this.desk.person(role);
  }
}
