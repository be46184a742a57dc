import { randomUUID } from 'node:crypto';
import type { CatalogueEntry, StaffRole } from '@minhbach/domain';
import { agencies } from '../src/agencies/agency.table.ts';
import { Desk, type Shown } from './desk.ts';
import { keptEntry } from './kept-entries.ts';

const PARTS = `id reference state statute receivedOn dueOn nominalDueOn overdue claim evidence error finding
  decidedOn correctedOn correctionForms correctionChannels version openActions agency { code } entry { id title }
  deadline { dueOn derivation } timeline { act by text detail }`;
export const PETITION = `__typename ... on Petition { ${PARTS} forwardedFrom forwardedTo { ${PARTS} } }
  ... on NotAllowed { violations { code field message } }`;

export type LodgedShown = { petition: Shown; accessCode: string };

/** Takes petitions through the API as a citizen and as the people of one agency. */
export class PetitionDesk extends Desk {
  async entry(given: Partial<CatalogueEntry> = {}): Promise<CatalogueEntry> {
    const bodies = await this.on.opened.database.select().from(agencies);
    const body = bodies.find(
      ({ code, validUntil }) => code === this.agencyCode && validUntil === null,
    );
    return keptEntry(this.on, { agencyId: body?.id ?? null, ...given });
  }

  lodge(entryId: string, form: object = {}, key: string = randomUUID()): Promise<Shown> {
    return this.ask(
      `mutation ($entryId: ID!, $form: PetitionForm!, $key: ID!) {
        lodgePetition(entryId: $entryId, form: $form, idempotencyKey: $key) { __typename
          ... on LodgedPetition { accessCode petition { ${PARTS} } }
          ... on NotAllowed { violations { code field message } } } }`,
      { entryId, form: { claim: 'Cột giá ghi nhầm đơn vị tính.', ...form }, key },
    );
  }

  async lodged(form: object = {}, given: Partial<CatalogueEntry> = {}): Promise<LodgedShown> {
    const answer = await this.lodge((await this.entry(given)).id, form);
    if (answer.violations) throw new Error(JSON.stringify(answer.violations));
    return answer;
  }

  follow({ petition, accessCode }: LodgedShown): Promise<Shown> {
    return this.ask(
      `query ($reference: String!, $accessCode: String!) {
        trackPetition(reference: $reference, accessCode: $accessCode) { ${PARTS} forwardedTo { ${PARTS} } } }`,
      { reference: petition.reference, accessCode },
    );
  }

  see(id: string, role: StaffRole | 'nobody' = 'contact_officer'): Promise<Shown> {
    return this.ask(
      `query ($id: ID!) { petition(id: $id) { ${PARTS} forwardedFrom forwardedTo { ${PARTS} } } }`,
      { id },
      role,
    );
  }

  list(bucket: string, role: StaffRole | 'nobody' = 'contact_officer', page: object = {}) {
    return this.ask(
      `query ($bucket: PetitionBucket, $agencyCode: String, $first: Int, $after: String) {
        petitions(bucket: $bucket, agencyCode: $agencyCode, first: $first, after: $after) { totalCount
          pageInfo { hasNextPage endCursor } edges { node { id dueOn } } } }`,
      { bucket, ...page },
      role,
    );
  }

  /** One step on the version that stands. */
  async step(
    id: string,
    name: keyof typeof STEPS,
    own: object,
    role: StaffRole = 'contact_officer',
  ) {
    const types = Object.entries(STEPS[name]);
    const declared = types.map(([argument, type]) => `, $${argument}: ${type}`).join('');
    const passed = types.map(([argument]) => `, ${argument}: $${argument}`).join('');
    const [row] = await this.rows('select version from petitions where id = $1', [id]);
    return this.ask(
      `mutation ($id: ID!, $expectedVersion: Int!${declared}) {
        ${name}(id: $id, expectedVersion: $expectedVersion${passed}) { ${PETITION} } }`,
      { id, expectedVersion: row?.version ?? 0, ...own },
      role,
    );
  }
}

const STEPS = {
  upholdPetition: { error: 'OwnPublishedError!', finding: 'String!' },
  rejectPetition: { finding: 'String!' },
  forwardPetition: { toAgencyCode: 'String!', isOwnInformation: 'Boolean!', finding: 'String!' },
  recordPetitionCorrection: { forms: '[PublicationForm!]!', channels: '[String!]!' },
};
