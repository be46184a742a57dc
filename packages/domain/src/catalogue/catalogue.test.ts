import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import { LAW_01_2026 } from '../law/law-01-2026.ts';
import { LAW_104_2016 } from '../law/law-104-2016.ts';
import { citation } from '../law/provision.ts';
import { accessLevelFor, mayPublishFile } from './access.ts';
import { proposedSuccessorClasses } from './class-mapping.ts';
import { providedFlawClock, publishedErrorDuty } from './correct.ts';
import { publicationDuty, type PublicationQuestion } from './publish.ts';

const newDocument: PublicationQuestion = {
  holder: 'state_agency',
  madeOn: calendarDate('2026-09-17'),
  sectorDueOn: null,
  ownDueOn: null,
  requiredBefore: false,
};

function duty(change: Partial<PublicationQuestion>) {
  const ruling = publicationDuty({ ...newDocument, ...change }, VIETNAM_CALENDAR);
  if (!ruling.allowed) return ruling.violations.map(({ code }) => code);
  const { dueOn, basis, under } = ruling.effect;
  return [dueOn, basis, ...under.map(citation)];
}

describe('publicationDuty', () => {
  it('is five working days from creation when nothing else is said', () => {
    expect(duty({})).toEqual(['2026-09-24', 'statute', '01/2026/QH16 18.4']);
  });

  it('follows sector law, and an earlier promise of the agency, but no later one', () => {
    expect(duty({ sectorDueOn: calendarDate('2026-10-30') })).toEqual([
      '2026-10-30',
      'sector_law',
      '01/2026/QH16 18.4',
    ]);
    expect(duty({ ownDueOn: calendarDate('2026-09-21') })).toEqual([
      '2026-09-21',
      'own_catalogue',
      '01/2026/QH16 17.1.u',
      '13/2018/NĐ-CP 6',
    ]);
    expect(duty({ ownDueOn: calendarDate('2026-09-25') })).toEqual(duty({}));
  });

  it('follows an earlier promise whatever else sets the day', () => {
    const old = { madeOn: calendarDate('2026-03-02'), requiredBefore: true };
    const promised = { ...old, ownDueOn: calendarDate('2026-03-03') };
    const kept = ['2026-03-03', 'own_catalogue', '104/2016/QH13 34.1.b'];
    expect(duty(promised)).toEqual(kept);
    expect(duty({ ...promised, sectorDueOn: calendarDate('2026-06-30') })).toEqual(kept);
    const sector = { ...old, sectorDueOn: calendarDate('2026-03-03') };
    expect(duty({ ...sector, ownDueOn: calendarDate('2026-03-04') })).toEqual(duty(sector));

    const backlog = { madeOn: calendarDate('2026-03-02') };
    const ownDueOn = calendarDate('2026-10-01');
    expect(duty({ ...backlog, ownDueOn })).toEqual([
      '2026-10-01',
      'own_catalogue',
      '104/2016/QH13 34.1.b',
    ]);
    expect(duty({ ...backlog, ownDueOn: calendarDate('2027-03-02') })).toEqual(duty(backlog));
  });

  it('gives six months for what only 01/2026 requires, up to the day before it', () => {
    const backlog = ['2027-03-01', 'backlog', '01/2026/QH16 31.3'];
    expect(duty({ madeOn: calendarDate('2026-08-31') })).toEqual(backlog);
    expect(duty({ madeOn: calendarDate('2009-05-04') })).toEqual(backlog);
    expect(duty({ madeOn: calendarDate('2026-09-01') })).toEqual([
      '2026-09-09',
      'statute',
      '01/2026/QH16 18.4',
    ]);
  });

  it('is simply late for what the old law or sector law already required', () => {
    expect(duty({ madeOn: calendarDate('2026-03-02'), requiredBefore: true })).toEqual([
      '2026-03-09',
      'statute',
      '104/2016/QH13 18.4',
    ]);
    const sectorDueOn = calendarDate('2017-06-30');
    expect(duty({ madeOn: calendarDate('2017-05-04'), requiredBefore: true, sectorDueOn })).toEqual(
      ['2017-06-30', 'sector_law', '104/2016/QH13 18.4'],
    );
    expect(duty({ madeOn: calendarDate('2017-05-04'), requiredBefore: true })).toEqual([
      'no_statute_in_force',
    ]);
  });

  it('binds public service units only for what is made from the switch on', () => {
    const holder = 'public_service_unit';
    expect(duty({ holder, madeOn: calendarDate('2026-08-31') })).toEqual(['agency_not_bound']);
    expect(duty({ holder })).toEqual(duty({}));
  });
});

describe('access', () => {
  it('is open unless a head says otherwise', () => {
    expect(accessLevelFor(null, LAW_01_2026)).toBe('public');
    expect(accessLevelFor('private_life', LAW_01_2026)).toBe('conditional');
    expect(accessLevelFor('historical_archives', LAW_01_2026)).toBe('conditional');
    expect(accessLevelFor('historical_archives', LAW_104_2016)).toBe('metadata_only');
    expect(accessLevelFor('state_secret', LAW_104_2016)).toBe('metadata_only');
  });

  it('gives files to the public level alone', () => {
    expect([mayPublishFile('public'), mayPublishFile('conditional')]).toEqual([true, false]);
  });
});

describe('classes', () => {
  it('are proposed for the new law, each of which exists', () => {
    const keys = new Set(LAW_01_2026.publicationClasses.map(({ key }) => key));
    for (const { key } of LAW_104_2016.publicationClasses) {
      const proposed = proposedSuccessorClasses(key);
      expect(proposed.length).toBeGreaterThan(0);
      expect(proposed.filter((candidate) => !keys.has(candidate))).toEqual([]);
    }
    expect(proposedSuccessorClasses('L16.17.1.đ')).toEqual(['L26.17.1.d', 'L26.17.1.g']);
    expect(proposedSuccessorClasses('L26.17.1.a')).toEqual([]);
  });
});

describe('corrections', () => {
  it('of what another body published are demanded from it', () => {
    const error = publishedErrorDuty('own_published_by_other', LAW_104_2016);
    expect(error.act).toBe('require_publisher_to_correct');
    expect(error.under.map(citation)).toEqual(['104/2016/QH13 22.3', '104/2016/QH13 22.5']);
  });

  it('also go on the official channels under 01/2026', () => {
    const also = [LAW_104_2016, LAW_01_2026].map((statute) => {
      return publishedErrorDuty('own_published_by_self', statute).alsoOnOfficialChannels;
    });
    expect(also).toEqual([false, true]);
  });

  it('have a clock for incomplete information only under 01/2026', () => {
    expect(providedFlawClock('inaccurate', LAW_104_2016).allowed).toBe(true);
    expect(providedFlawClock('incomplete', LAW_104_2016)).toMatchObject({
      violations: [
        { code: 'duty_not_in_statute', under: [{ article: 34, clause: 1, point: 'a' }] },
      ],
    });
    expect(providedFlawClock('incomplete', LAW_01_2026)).toMatchObject({
      effect: { article: 28, clause: 2 },
    });
  });
});
