import type { EntryActionType, StaffRole } from '@minhbach/domain';
import type { Api } from './api.ts';
import { Desk, type Shown } from './desk.ts';
import { CONTENT, OPEN } from './entry-rows.ts';

/** Each act's mutation with the arguments that are its own. */
const MUTATIONS: Record<EntryActionType, [string, Record<string, string>]> = {
  edit_entry: [
    'editEntry',
    { content: 'EntryContentForm!', files: '[EntryFileForm!]!', creatingUnit: 'String' },
  ],
  propose_classification: [
    'proposeClassification',
    { classification: 'ClassificationForm!', reason: 'String' },
  ],
  return_classification: ['returnClassification', { reason: 'String!' }],
  confirm_classification: ['confirmClassification', { reviewOn: 'CalendarDate' }],
  publish_entry: ['publishEntry', {}],
  correct_entry: [
    'correctEntry',
    {
      content: 'EntryContentForm!',
      files: '[EntryFileForm!]!',
      note: 'String!',
      channels: '[String!]!',
      titleIsHarmless: 'Boolean!',
    },
  ],
  review_entry: ['reviewEntry', { reviewOn: 'CalendarDate!' }],
  expire_entry: ['expireEntry', {}],
  withdraw_entry: ['withdrawEntry', { reason: 'String!' }],
};

const ENTRY = `id version state title access head classes condition link shown needsReview inForce
  creatingUnit publishedOn reviewOn confirmedBy correctedOn correctionNote correctionChannels
  withdrawalReason importKey agency { code } files { documentId title name href }
  proposal { access head classes reason proposedBy mine } openActions { action to under { text } }
  history { number on act byRole byName reason version { title state access fileTitles } }`;
const OUTCOME = `__typename ... on StaffEntry { ${ENTRY} }
  ... on NotAllowed { violations { code field message under { text } } }`;

export const CHANNELS = ['Cổng thông tin điện tử Thành phố'];

/** Takes entries through the API as the people of one agency. */
export class EntryDesk {
  readonly desk: Desk;

  constructor(
    readonly on: Api,
    agencyCode = 'HN-SXD',
  ) {
    this.desk = new Desk(on, agencyCode);
  }

  draft(role: StaffRole | 'nobody' = 'unit_officer', form: object = {}): Promise<Shown> {
    const query = `mutation ($form: EntryForm!) { draftEntry(form: $form) { ${OUTCOME} } }`;
    return this.desk.ask(query, { form: { content: CONTENT, files: [], ...form } }, role);
  }

  look(id: string, role: StaffRole | 'nobody' = 'contact_officer'): Promise<Shown> {
    return this.desk.ask(`query ($id: ID!) { entryForStaff(id: $id) { ${ENTRY} } }`, { id }, role);
  }

  list(own: string, role: StaffRole | 'nobody' = 'contact_officer'): Promise<Shown> {
    const query = `{ entriesOfAgency${own} { totalCount totalIsExact pageInfo { hasNextPage endCursor }
      edges { node { id title state version } } } }`;
    return this.desk.ask(query, {}, role);
  }

  /** One act as this role, on the version that stands unless another is given. */
  async act(
    id: string,
    role: StaffRole | 'nobody',
    action: EntryActionType,
    own: object = {},
  ): Promise<Shown> {
    const [name, types] = MUTATIONS[action];
    const whole = { id: 'ID!', expectedVersion: 'Int!', ...types };
    const given = { id, expectedVersion: await this.#version(id), ...own };
    const used = Object.entries(whole).filter(([argument]) => argument in given);
    const declared = used.map(([argument, type]) => `$${argument}: ${type}`).join(', ');
    const passed = used.map(([argument]) => `${argument}: $${argument}`).join(', ');
    const query = `mutation (${declared}) { ${name}(${passed}) { ${OUTCOME} } }`;
    return this.desk.ask(query, given, role);
  }

  /** As `act`, for what must be allowed on the way to something else. */
  async must(
    id: string,
    role: StaffRole,
    action: EntryActionType,
    own: object = {},
  ): Promise<Shown> {
    const done = await this.act(id, role, action, own);
    if (done.__typename === 'NotAllowed')
      throw new Error(`${action}: ${JSON.stringify(done.violations)}`);
    return done;
  }

  async drafted(form: object = {}): Promise<string> {
    const { id, violations } = await this.draft('unit_officer', form);
    if (violations) throw new Error(JSON.stringify(violations));
    return id;
  }

  async proposed(classification: object = OPEN, form: object = {}): Promise<string> {
    const id = await this.drafted(form);
    await this.must(id, 'unit_officer', 'propose_classification', { classification });
    return id;
  }

  async confirmed(classification: object = OPEN, form: object = {}): Promise<string> {
    const id = await this.proposed(classification, form);
    await this.must(id, 'contact_officer', 'confirm_classification');
    return id;
  }

  async published(classification: object = OPEN, form: object = {}): Promise<string> {
    const id = await this.confirmed(classification, form);
    await this.must(id, 'contact_officer', 'publish_entry');
    return id;
  }

  /** What somebody drafted, all the way to the public. */
  async publish(id: string, classification: object = OPEN): Promise<void> {
    await this.must(id, 'unit_officer', 'propose_classification', { classification });
    await this.must(id, 'contact_officer', 'confirm_classification');
    await this.must(id, 'contact_officer', 'publish_entry');
  }

  async withdraw(id: string): Promise<void> {
    await this.must(id, 'head', 'withdraw_entry', { reason: 'Có dữ liệu cá nhân.' });
  }

  async #version(id: string): Promise<number> {
    const [row] = await this.desk.rows(
      'select version from catalogue_entries where id::text = $1',
      [id],
    );
    return row?.version ?? 0;
  }
}
