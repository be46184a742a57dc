import { randomUUID } from 'node:crypto';
import {
  addDays,
  calendarDate,
  daysBetween,
  dutiesOf,
  dutySpan,
  dutyStatus,
  fulfilmentOf,
  linkState,
  VIETNAM_CALENDAR,
  type AgencyDuty,
  type CatalogueEntry,
  type DutyEvidence,
} from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptEntry } from '../../test/kept-entries.ts';
import { person } from '../../test/people.ts';
import { entries } from '../catalogue/entry.table.ts';
import { linkChecks } from '../links/link-check.table.ts';
import { DutyCache } from './duty-cache.service.ts';
import { DutyFactsRepository } from './duty-facts.repository.ts';
import { DutyOverviewRepository } from './duty-overview.repository.ts';
import { DutyReads } from './duty-reads.repository.ts';
import { dutyEvents, dutyLinks } from './duty.table.ts';

const TODAY = calendarDate('2026-11-23');
const CODES = ['HN-SYT', 'HN-TTTP', '00004', 'HN-VQHXD'];
const ENTRIES = 700;

let on: Api;
let duties: readonly AgencyDuty[];
let evidence: DutyEvidence[];

/** The same numbers each time, so that what fails once fails again. */
let state = 20_261_123;
function roll(sides: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor(state / 65_536) % sides;
}
const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T; // within its length

/** An entry somewhere about a duty, just inside or outside of each rule. */
function someEntry(base: CatalogueEntry, duty: AgencyDuty) {
  const { classKey } = duty.template;
  const near = duty.documentDays?.[pick(['from', 'until'] as const)] ?? duty.madeOn;
  const day = () => (roll(6) === 0 ? null : addDays(near, roll(5) - 2));
  const entry: CatalogueEntry = {
    ...base,
    id: randomUUID(),
    agencyId: roll(8) === 0 ? pick(duties).agencyId : duty.agencyId,
    classes: [pick([classKey, classKey.replace(/-\d+$/, ''), 'L26.17.1.v'])],
    access: pick(['public', 'public', 'public', 'conditional']),
    state: pick(['published', 'published', 'corrected', 'withdrawn', 'expired', 'draft']),
    publishedOn: roll(9) === 0 ? null : addDays(duty.dueOn, roll(5) - 2),
    publishedUntil: pick([null, null, TODAY, addDays(TODAY, -1)]),
    madeOn: day(),
    issuedOn: day(),
    documentNumber: pick([null, '12 / kl-tttp', '13/KL-TTTP']),
    link: pick([null, 'https://vidu.invalid/a', 'HTTP://vidu.invalid/b', 'tại trụ sở']),
    files: roll(3) === 0 ? [{ documentId: randomUUID(), title: 'Tệp' }] : [],
  };
  const deadDays = roll(3);
  const link = pick([entry.link, entry.link, 'https://vidu.invalid/truoc']);
  const isChecked = entry.link !== null && link !== null && roll(2) === 0;
  const record = { checkedOn: TODAY, deadDays };
  const isOfThisLink = isChecked && link === entry.link;
  return {
    entry,
    check: isChecked ? { ...record, entryId: entry.id, link, finding: '404' } : undefined,
    evidence: {
      ...entry,
      hasFile: entry.files.length > 0,
      linkIsAlive: !isOfThisLink || linkState(record) !== 'dead',
      linkedTo: roll(10) === 0 ? [pick([duty, pick(duties)]).id] : [],
    },
  };
}

beforeAll(async () => {
  on = await startApi();
  const officer = await person(on, 'contact_officer', 'HN-TTTP');
  const cache = on.application.get(DutyCache, { strict: false });
  await on.opened.database.insert(dutyEvents).values(
    ['12/KL-TTTP', null].map((documentNumber, at) => ({
      id: randomUUID(),
      agencyId: officer.agencyId,
      event: 'inspection_concluded' as const,
      on: addDays(calendarDate('2026-10-05'), at),
      documentNumber,
      recordedById: officer.id,
      recordedAt: on.clock.now(),
    })),
  );
  await cache.recompute();

  const codes = await on.opened.executeSql(
    `select id from agencies where code in (${CODES.map((code) => `'${code}'`).join()}) and valid_until is null`,
  );
  const ids = (codes.rows as { id: string }[]).map(({ id }) => id); // what was selected
  const grounds = await on.application.get(DutyFactsRepository, { strict: false }).gather(null);
  duties = grounds
    .filter(({ agency }) => ids.includes(agency.id))
    .flatMap(({ agency, facts }) => dutiesOf(agency, dutySpan(TODAY), VIETNAM_CALENDAR, facts));

  const base = await keptEntry(on, { state: 'draft', publishedOn: null });
  const made = Array.from({ length: ENTRIES }, () => someEntry(base, pick(duties)));
  const { database } = on.opened;
  await database
    .insert(entries)
    .values(made.map(({ entry }) => ({ ...entry, changedAt: on.clock.now() })));
  await database.insert(linkChecks).values(made.flatMap(({ check }) => check ?? []));
  await database.insert(dutyLinks).values(
    made.flatMap(({ evidence: { id, linkedTo } }) =>
      linkedTo.map((dutyId) => ({
        id: randomUUID(),
        dutyId,
        entryId: id,
        linkedById: officer.id,
        linkedAt: on.clock.now(),
      })),
    ),
  );
  evidence = made.map((one) => one.evidence);
});
afterAll(() => on.close());

const expected = (duty: AgencyDuty) => dutyStatus(duty, fulfilmentOf(duty, evidence, TODAY), TODAY);

describe('how duties stand', () => {
  it('is what the domain says of the same entries, duty by duty', async () => {
    const reads = on.application.get(DutyReads, { strict: false });
    const differing: unknown[] = [];
    const states = new Set<string>();
    for (const duty of duties) {
      const kept = await reads.find(duty.id, TODAY);
      const wanted = expected(duty);
      states.add(wanted.state);
      const isSame =
        kept?.status.state === wanted.state &&
        kept.status.met?.on === wanted.met?.on &&
        kept.dueOn === duty.dueOn;
      if (!isSame) differing.push({ id: duty.id, kept: kept?.status, wanted });
    }
    expect(differing).toEqual([]);
    expect([...states].toSorted()).toEqual(['met_late', 'met_on_time', 'overdue', 'upcoming']);
  });

  it('is counted in the database as the domain would count', async () => {
    const overviews = on.application.get(DutyOverviewRepository, { strict: false });
    for (const [agencyId, own] of Map.groupBy(duties, (duty) => duty.agencyId)) {
      const all = own.map((duty) => ({ duty, status: expected(duty) }));
      const count = (which: string) => all.filter(({ status }) => status.state === which).length;
      expect(await overviews.of(agencyId, TODAY)).toEqual({
        total: own.length,
        due: all.filter(({ duty, status }) => duty.dueOn <= TODAY || status.state !== 'upcoming')
          .length,
        metOnTime: count('met_on_time'),
        metLate: count('met_late'),
        overdue: count('overdue'),
        upcoming: count('upcoming'),
        daysLateMost: Math.max(
          0,
          ...all
            .filter(({ status }) => status.state === 'overdue')
            .map(({ duty }) => daysBetween(duty.dueOn, TODAY)),
        ),
      });
    }
  });

  it('is filtered by state as it is shown, page by page', async () => {
    const query = `query ($state: DutyState!, $after: String) { duties(agencyCode: "00004", state: $state, first: 7, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id state } } } }`;
    const [ward] = (await on.opened.executeSql("select id from agencies where code = '00004'"))
      .rows as { id: string }[]; // what was selected
    for (const state of ['overdue', 'upcoming', 'met_late', 'met_on_time'] as const) {
      const wanted = duties.filter(
        (duty) => duty.agencyId === ward?.id && expected(duty).state === state,
      );
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await on.ask(query, { state, after });
        expect(data.duties.totalCount).toBe(wanted.length);
        for (const { node } of data.duties.edges) seen.push(node.id);
        after = data.duties.pageInfo.hasNextPage ? data.duties.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
      const days = seen.map((id) => String(wanted.find((duty) => duty.id === id)?.dueOn));
      expect(days).toEqual(days.toSorted());
    }
  });
});
