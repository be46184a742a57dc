import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { StaffRole } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { CATALOGUE_MUTATIONS } from '../../../test/catalogue-mutations.ts';
import { CONTACT_MUTATIONS } from '../../../test/contact-mutations.ts';
import { Desk, FORM, MUTATED, mutationOf, type Opened } from '../../../test/desk.ts';
import { DIRECTIVE_MUTATIONS } from '../../../test/directive-mutations.ts';
import { SAMPLE_MUTATIONS } from '../../../test/sample-mutations.ts';
import { URGING_MUTATIONS } from '../../../test/urging-mutations.ts';
import { LOOP_MUTATIONS } from '../../../test/loop-mutations.ts';
import { REPORT_MUTATIONS } from '../../../test/report-mutations.ts';
import { keptText } from '../../../test/kept-text.ts';
import { person } from '../../../test/people.ts';
import { MUTATION_BUDGET } from '../../../test/query-budget.ts';

let api: Api;
let desk: Desk;
let opened: Opened;
let previewVersion: string;
let treeVersion: string;
let founding: object;
let colleague: string;
let marked: string;
const aliases: Record<string, { id: string; version: number }> = {};

const CHANGE = { on: '2027-12-24', working: false, name: 'Nghỉ thử', decision: 'Quyết định thử' };
const STAFF = '{ ... on StaffMember { id name agency { name } } }';
const ALIAS = '{ __typename ... on SearchAlias { id version term history { number } } }';
const SUBMITTED = `{ ... on Submitted { accessCode request { reference dueOn agency { name }
  deadline { dueOn } timeline { text } openActions { action } items { number } } } }`;

type Asked = { by: StaffRole | 'nobody'; query: string; variables: () => object };
const onColleague = (name: string, more: [string, string][], own: object = {}): Asked => ({
  by: 'administrator',
  query: `mutation ($id: ID!${more.map(([argument, type]) => `, $${argument}: ${type}`).join('')}) {
    ${name}(id: $id${more.map(([argument]) => `, ${argument}: $${argument}`).join('')}) ${STAFF} }`,
  variables: () => ({ id: colleague, ...own }),
});

const ALIAS_FORM = { term: 'từ thử', means: ['nghĩa thử'], kind: 'synonym', bothWays: false };

/** An alias that stands, as the mutation of this name changes it. */
const onAlias = (name: string, type: string, own: object): Asked => ({
  by: 'administrator',
  query: `mutation ($id: ID!, $version: Int!, $${Object.keys(own).join()}: ${type}) {
    ${name}(id: $id, version: $version, ${Object.keys(own).join()}: $${Object.keys(own).join()}) ${ALIAS} }`,
  variables: () => ({ ...aliases[name], ...own }),
});

const PAPER_ID = randomUUID();
const PAPER_FORM = {
  id: PAPER_ID,
  document: 'Sổ thử',
  table: 'Số sổ,Ngày nhận,Cách gửi,Người yêu cầu\n1,3/4/2026,Trực tiếp,Công dân',
  isTrial: false,
};
const PAPER = '{ ... on PaperImport { id agency { name } } }';

/** Every mutation that is no act on a request; those are counted where each row is taken. */
const OTHERS: Record<string, Asked> = {
  addSearchAlias: {
    by: 'administrator',
    query: `mutation ($form: SearchAliasForm!) { addSearchAlias(form: $form) ${ALIAS} }`,
    variables: () => ({ form: { ...ALIAS_FORM, term: 'từ thử khác' } }),
  },
  changeSearchAlias: onAlias('changeSearchAlias', 'SearchAliasForm!', {
    form: { ...ALIAS_FORM, means: ['nghĩa khác'] },
  }),
  importPaperRegister: {
    by: 'contact_officer',
    query: `mutation ($form: PaperRegisterForm!) { importPaperRegister(form: $form) ${PAPER} }`,
    variables: () => ({ form: PAPER_FORM }),
  },
  withdrawPaperImport: {
    by: 'contact_officer',
    query: `mutation ($id: ID!) { withdrawPaperImport(id: $id, reason: "Thử") ${PAPER} }`,
    variables: () => ({ id: PAPER_ID }),
  },
  setSearchAliasActive: onAlias('setSearchAliasActive', 'Boolean!', { active: false }),
  changeCalendar: {
    by: 'administrator',
    query: `mutation ($input: CalendarChangeInput!, $previewVersion: String!) {
      changeCalendar(input: $input, previewVersion: $previewVersion) { __typename } }`,
    variables: () => ({ input: CHANGE, previewVersion }),
  },
  changeTree: {
    by: 'administrator',
    query: `mutation ($form: TreeChangeForm!, $previewVersion: String!) {
      changeTree(form: $form, previewVersion: $previewVersion) {
        ... on Agency { name parent { name } } ... on NotAllowed { violations { code } } } }`,
    variables: () => ({ form: founding, previewVersion: treeVersion }),
  },
  clearSecretMark: {
    by: 'head',
    query: `mutation ($id: ID!) { clearSecretMark(documentId: $id, reason: "Mẫu dấu.") {
      ... on FileText { state excerpt } } }`,
    variables: () => ({ id: marked }),
  },
  createStaffMember: {
    by: 'administrator',
    query: `mutation ($form: StaffForm!) { createStaffMember(form: $form) ${STAFF} }`,
    variables: () => ({
      form: {
        name: 'Người thử',
        email: `${randomUUID()}@thu.invalid`,
        role: 'contact_officer',
        agencyCode: 'HN-SXD',
        password: 'một mật khẩu đủ dài',
      },
    }),
  },
  changeStaffRole: onColleague('changeStaffRole', [['role', 'StaffRole!']], { role: 'head' }),
  resetPassword: onColleague('resetPassword', [['password', 'String!']], {
    password: 'một mật khẩu khác đủ dài',
  }),
  revokeSessions: onColleague('revokeSessions', []),
  deactivateStaffMember: onColleague('deactivateStaffMember', []),
  openRequesterIdentity: {
    by: 'contact_officer',
    query: `mutation ($id: ID!) { openRequesterIdentity(id: $id, reason: "Gửi bưu điện.") {
      ... on RequesterIdentity { fullName } } }`,
    variables: () => ({ id: opened.id }),
  },
  submitRequest: {
    by: 'nobody',
    query: `mutation ($form: RequestForm!, $key: ID!) {
      submitRequest(form: $form, idempotencyKey: $key) ${SUBMITTED} }`,
    variables: () => ({ form: FORM, key: randomUUID() }),
  },
  registerRequest: {
    by: 'contact_officer',
    query: `mutation ($form: IntakeForm!, $key: ID!) {
      registerRequest(form: $form, idempotencyKey: $key) ${SUBMITTED} }`,
    variables: () => ({
      form: {
        ...FORM,
        channel: 'postal',
        sentAt: '2026-11-20T09:00:00+07:00',
        receivedOn: '2026-11-23',
      },
      key: randomUUID(),
    }),
  },
  renewAccessCode: {
    by: 'nobody',
    query: 'mutation ($reference: String!) { renewAccessCode(reference: $reference) }',
    variables: () => ({ reference: opened.reference }),
  },
  saveRequestDraft: {
    by: 'nobody',
    query: `mutation ($key: ID!) { saveRequestDraft(key: $key, content: "{}") { content } }`,
    variables: () => ({ key: randomUUID() }),
  },
  discardRequestDraft: {
    by: 'nobody',
    query: `mutation ($key: ID!) { discardRequestDraft(key: $key) }`,
    variables: () => ({ key: randomUUID() }),
  },
};

/** Counted in `guidance.test.ts`. */
const GUIDANCE_MUTATIONS = ['publishGuidance', 'withdrawGuidance'];

describe('the budget of statements', () => {
  beforeAll(async () => {
    api = await startApi();
    desk = new Desk(api);
    opened = await desk.opened();
    colleague = (await person(api, 'unit_officer')).id;
    marked = await desk.document('entry');
    await keptText(api, marked, [], { secretMark: true });
    const added = `mutation ($form: SearchAliasForm!) { addSearchAlias(form: $form) ${ALIAS} }`;
    for (const name of ['changeSearchAlias', 'setSearchAliasActive']) {
      const form = { ...ALIAS_FORM, term: `từ của ${name}` };
      const { id, version } = await desk.ask(added, { form }, 'administrator');
      aliases[name] = { id, version };
    }
    // No request is due on that day, so nothing is counted anew: each that is costs an act.
    const preview =
      'query ($input: CalendarChangeInput!) { calendarChange(input: $input) { version } }';
    previewVersion = (await desk.ask(preview, { input: CHANGE }, 'administrator')).version;
    founding = await newBody();
    const tree = `query ($form: TreeChangeForm!) { treeChange(form: $form) {
      ... on TreeChangePreview { version } } }`;
    treeVersion = (await desk.ask(tree, { form: founding }, 'administrator')).version;
    await desk.look(opened);
  });
  afterAll(() => api.close());

  async function newBody() {
    const [city] = await desk.rows("select id from agencies where code = '01'");
    const body = {
      code: 'MAU',
      agencyName: 'Trung tâm mẫu',
      level: 'service_unit',
      parentId: city.id,
    };
    return { type: 'create', on: '2026-11-23', decision: 'Quyết định mẫu', ...body };
  }

  it.each(Object.entries(OTHERS))('is kept by %s', async (field, { by, query, variables }) => {
    const answer = await desk.ask(query, variables(), by);
    expect(answer).not.toHaveProperty('violations');
    expect(desk.statements.length, desk.statements.join('\n')).toBeLessThanOrEqual(
      MUTATION_BUDGET[field] ?? -1,
    );
  });

  it('has a line for every mutation of the schema, and each is counted', () => {
    const { schema } = api.application.get(GraphQLSchemaHost);
    const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const counted = [
      ...MUTATED.map(mutationOf),
      ...Object.keys(OTHERS),
      ...LOOP_MUTATIONS,
      ...GUIDANCE_MUTATIONS,
      ...CATALOGUE_MUTATIONS,
      ...CONTACT_MUTATIONS,
      ...DIRECTIVE_MUTATIONS,
      ...REPORT_MUTATIONS,
      ...SAMPLE_MUTATIONS,
      ...URGING_MUTATIONS,
    ];
    expect(fields.toSorted()).toEqual(counted.toSorted());
    expect(fields.filter((field) => !(field in MUTATION_BUDGET))).toEqual([]);
  });
});
