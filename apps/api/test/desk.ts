import { randomUUID } from 'node:crypto';
import type { ActionType, ActorRole, StaffRole } from '@minhbach/domain';
import type { DocumentKind } from '../src/documents/document-kinds.ts';
import { countingQueries } from '../src/platform/query-count.ts';
import { DocumentRepository } from '../src/documents/document.repository.ts';
import type { Api } from './api.ts';
import { cookieOf, person, type Person } from './people.ts';

/** Each action's mutation with the arguments that are its own. */
const MUTATIONS: Record<
  Exclude<ActionType, 'recompute_deadline'>,
  [string, Record<string, string>]
> = {
  judge_valid: [
    'judgeValid',
    { complexity: 'Complexity', complexityReason: 'String', note: 'String' },
  ],
  ask_to_complete: ['askToComplete', { missing: '[FormGap!]!', explanation: 'String!' }],
  complete: ['completeRequest', { items: '[RequestItemForm!]', requester: 'CompletionForm' }],
  assign: ['assignRequest', { unit: 'String', assignee: 'ID' }],
  give_time_notice: ['giveTimeNotice', { place: 'String' }],
  extend: ['extendRequest', { reason: 'String!' }],
  deliver: ['deliverRequest', { message: 'String' }],
  prove_delivery: ['proveDelivery', { proof: 'DeliveryProof!', receivedOn: 'CalendarDate!' }],
  withdraw: ['withdrawRequest', { reason: 'String' }],
  reopen: [
    'reopenRequest',
    { reason: 'ReopeningReason!', explanation: 'String!', complaint: 'ID' },
  ],
  redirect_item: ['redirectItem', { item: 'Int!', idempotencyKey: 'ID!' }],
  add_note: ['addNote', { text: 'String!' }],
  provide_item: [
    'provideItem',
    {
      item: 'Int!',
      documents: '[ID!]!',
      answer: 'String',
      publicationClass: 'String',
      madeOn: 'CalendarDate',
    },
  ],
  provide_item_partly: [
    'provideItemPartly',
    { item: 'Int!', documents: '[ID!]!', withheld: 'RefusalForm!', answer: 'String' },
  ],
  refuse_item: ['refuseItem', { item: 'Int!', refusal: 'RefusalForm!' }],
  ask_consent: ['askConsent', { item: 'Int!', concerned: 'String!', explanation: 'String!' }],
  record_consent: ['recordConsent', { consent: 'ID!' }],
  record_denial: ['recordDenial', { consent: 'ID!' }],
  override_consent: ['overrideConsent', { consent: 'ID!', reason: 'String!' }],
  notify_costs: [
    'notifyCosts',
    {
      lines: '[CostLineForm!]!',
      postage: 'Int!',
      payBy: 'CalendarDate!',
      publicationCase: 'PublicationCase',
    },
  ],
  record_payment: ['recordPayment', { paidOn: 'CalendarDate!' }],
  waive_costs: ['waiveCosts', { because: 'CostWaiver!' }],
  claim_correction: ['claimCorrection', { item: 'Int!', claim: 'String!' }],
  report_own_error: ['reportOwnError', { item: 'Int!', finding: 'String!' }],
  correct: ['correct', { correction: 'ID!', documents: '[ID!]!', answer: 'String' }],
  reject_correction: ['rejectCorrection', { correction: 'ID!', reason: 'String!' }],
  lodge_complaint: ['lodgeComplaint', { text: 'String!' }],
  accept_complaint: ['acceptComplaint', { complaint: 'ID!' }],
  decline_complaint: ['declineComplaint', { complaint: 'ID!', reason: 'String!' }],
  uphold_complaint: ['upholdComplaint', { complaint: 'ID!', decision: 'String!' }],
  dismiss_complaint: ['dismissComplaint', { complaint: 'ID!', decision: 'String!' }],
  withdraw_complaint: ['withdrawComplaint', { complaint: 'ID!' }],
};
export type Mutated = keyof typeof MUTATIONS;

export const MUTATED = Object.keys(MUTATIONS) as Mutated[]; // the keys of the record above

/** The name of an action's mutation. */
export const mutationOf = (action: Mutated): string => MUTATIONS[action][0];

const REQUEST = `id reference version stage statute channel dueOn nominalDueOn validOn receivedOn extended
  overdue daysLeft missing missingExplanation complexity
  items { number outcome refusalGround refusalHead reason rightAgency { code } redirectedTo documents { id released } }
  consents { id state } costs { id state totalVnd } corrections { id state dueOn } complaints { id state dueOn }
  timeline { action by text detail on } openActions { action by items threads deadlineIfTaken { dueOn nominalOn } deadlineIfComplex { dueOn } }
  deadline { dueOn nominalOn derivation } next { by action text dueOn deadline { dueOn derivation } } remedies { kind lastOn } warnings { code }`;
const SUBMITTED = `__typename ... on Submitted { accessCode request { ${REQUEST} } }
  ... on NotAllowed { violations { code field message } }`;
const OUTCOME = `__typename ... on InformationRequest { ${REQUEST} }
  ... on NotAllowed { violations { code field message } changedSince { action text } }`;

// oxlint-disable-next-line no-explicit-any -- a test knows the shape that it asked for
export type Shown = any;
export type Opened = { id: string; reference: string; accessCode: string };

export const FORM = {
  agencyCode: 'HN-SXD',
  items: [
    {
      description: 'Kế hoạch chống úng ngập nội thành năm 2026',
      documentName: 'Kế hoạch 35/KH-UBND',
    },
  ],
  delivery: 'electronic',
  purpose: 'Chuẩn bị phòng ngập cho khu tập thể',
  requester: {
    kind: 'citizen',
    fullName: 'Nguyễn Thị Hồng Nhung',
    residence: 'Số 1 phố Mẫu, phường Phương Liệt',
    idNumber: '001185012345',
    email: 'hong.nhung@example.vn',
  },
};

/** Takes a request through the API as the people of one agency and as the person who asked. */
export class Desk {
  readonly #cookies = new Map<StaffRole, Promise<string>>();
  readonly people = new Map<StaffRole, Person>();
  /** What the last question sent to the database. */
  statements: readonly string[] = [];

  constructor(
    readonly on: Api,
    readonly agencyCode = 'HN-SXD',
  ) {}

  async ask(
    query: string,
    variables: object,
    role: StaffRole | 'nobody' = 'nobody',
  ): Promise<Shown> {
    const headers = role === 'nobody' ? {} : { cookie: await this.#cookie(role) };
    const { result, statements } = await countingQueries(() =>
      this.on.ask(query, variables, { headers }),
    );
    this.statements = statements;
    const { data, errors } = result;
    if (errors)
      throw new Error(
        errors.map(({ message, extensions }) => `${extensions.code} ${message}`).join(),
      );
    return Object.values(data)[0];
  }

  submit(form: object = {}, key: string = randomUUID()): Promise<Shown> {
    const query = `mutation ($form: RequestForm!, $key: ID!) { submitRequest(form: $form, idempotencyKey: $key) { ${SUBMITTED} } }`;
    return this.ask(query, { form: { ...FORM, agencyCode: this.agencyCode, ...form }, key });
  }

  register(form: object, key: string = randomUUID()): Promise<Shown> {
    const query = `mutation ($form: IntakeForm!, $key: ID!) { registerRequest(form: $form, idempotencyKey: $key) { ${SUBMITTED} } }`;
    return this.ask(query, { form, key }, 'contact_officer');
  }

  async opened(form: object = {}): Promise<Opened> {
    const { accessCode, request, violations } = await this.submit(form);
    if (violations) throw new Error(JSON.stringify(violations));
    return { ...request, accessCode };
  }

  track({ reference, accessCode }: Pick<Opened, 'reference' | 'accessCode'>): Promise<Shown> {
    const query = `query ($reference: String!, $accessCode: String!) { trackRequest(reference: $reference, accessCode: $accessCode) { ${REQUEST} } }`;
    return this.ask(query, { reference, accessCode });
  }

  look({ id }: { id: string }, role: StaffRole | 'nobody' = 'contact_officer'): Promise<Shown> {
    return this.ask(`query ($id: ID!) { request(id: $id) { ${REQUEST} } }`, { id }, role);
  }

  /** One action as this role, on the version that stands. */
  async act(opened: Opened, role: ActorRole, action: Mutated, own: object = {}): Promise<Shown> {
    const [name, types] = MUTATIONS[action];
    const given = Object.entries(types).filter(([argument]) => argument in own);
    const isStaff = role !== 'requester' && role !== 'system';
    const whole = isStaff ? { id: 'ID!', expectedVersion: 'Int!' } : { key: 'RequestKey!' };
    const types_ = [...Object.entries(whole), ...given];
    const declared = types_.map(([argument, type]) => `$${argument}: ${type}`).join(', ');
    const passed = types_.map(([argument]) => `${argument}: $${argument}`).join(', ');
    const selection = action === 'redirect_item' ? SUBMITTED : OUTCOME;
    const query = `mutation (${declared}) { ${name}(${passed}) { ${selection} } }`;
    const { id, reference, accessCode } = opened;
    return isStaff
      ? this.ask(query, { id, expectedVersion: await this.#version(id), ...own }, role)
      : this.ask(query, { key: { reference, accessCode }, ...own });
  }

  /** As `act`, for what must be allowed on the way to something else. */
  async must(opened: Opened, role: ActorRole, action: Mutated, own: object = {}): Promise<Shown> {
    const done = await this.act(opened, role, action, own);
    if (done.__typename === 'NotAllowed')
      throw new Error(`${action}: ${JSON.stringify(done.violations)}`);
    return done;
  }

  /** A file of the agency, kept and checked, without its bytes. */
  async document(kind: DocumentKind = 'answer'): Promise<string> {
    const officer = await this.#person('contact_officer');
    const documents = this.on.application.get(DocumentRepository, { strict: false });
    const { id } = await documents.add({
      requestId: null,
      entryId: null,
      agencyId: officer.agencyId,
      sha256: randomUUID(),
      size: 1,
      name: 'Kế hoạch.pdf',
      mediaType: 'application/pdf',
      kind,
      uploadedBy: officer.id,
    });
    return id;
  }

  /** What the database itself holds. */
  async rows(sql: string, values: unknown[] = []): Promise<Shown[]> {
    return (await this.on.opened.executeSql(sql, values)).rows;
  }

  async #version(id: string): Promise<number> {
    const [row] = await this.rows('select version from requests where id = $1', [id]);
    return row?.version ?? 0;
  }

  async #person(role: StaffRole): Promise<Person> {
    const known = this.people.get(role) ?? (await person(this.on, role, this.agencyCode));
    this.people.set(role, known);
    return known;
  }

  #cookie(role: StaffRole): Promise<string> {
    const known =
      this.#cookies.get(role) ?? this.#person(role).then((who) => cookieOf(this.on, who));
    this.#cookies.set(role, known);
    return known;
  }
}
