import { describe, expect, it } from 'vitest';
import { calendarDate, instant } from '../calendar/calendar-date.ts';
import { REFUSAL_GROUNDS } from '../request/vocabulary.ts';
import { statuteAt, statuteNamed, statuteOn, STATUTES } from './editions.ts';
import { LAW_01_2026 } from './law-01-2026.ts';
import { LAW_104_2016 } from './law-104-2016.ts';
import { INFORMATION_CREATORS } from './provider.ts';
import { citation } from './provision.ts';

describe('statuteAt', () => {
  it.each([
    ['2018-07-01T00:00:00+07:00', '104/2016/QH13'],
    ['2026-08-31T23:59:00+07:00', '104/2016/QH13'],
    ['2026-08-31T23:59:59.999+07:00', '104/2016/QH13'],
    ['2026-09-01T00:00:00+07:00', '01/2026/QH16'],
    ['2026-08-31T16:59:00Z', '104/2016/QH13'],
    ['2026-08-31T17:00:00Z', '01/2026/QH16'],
  ])('what was sent at %s is under %s', (text, instrument) => {
    expect(statuteAt(instant(text))).toMatchObject({ allowed: true, effect: { instrument } });
  });

  it('knows no statute before July 2018', () => {
    expect(statuteAt(instant('2018-06-30T23:59:59+07:00'))).toMatchObject({
      allowed: false,
      violations: [{ code: 'no_statute_in_force' }],
    });
    expect(statuteOn(calendarDate('2018-06-30')).allowed).toBe(false);
  });
});

describe('the editions', () => {
  it('follow each other without a gap', () => {
    expect(STATUTES.map(({ instrument }) => instrument)).toEqual(['104/2016/QH13', '01/2026/QH16']);
    expect(LAW_104_2016.inForceUntil).toBe('2026-08-31');
    expect(LAW_01_2026.inForceFrom).toBe('2026-09-01');
    expect(statuteNamed('01/2026/QH16')).toBe(LAW_01_2026);
  });

  it.each([
    [LAW_104_2016, 'a b c d đ e g h i k l m n o p'],
    [LAW_01_2026, 'a b c d đ e g h i k l m n o p q r s t u v'],
  ])('list the classes of Article 17 in the order of the law', (statute, letters) => {
    expect(statute.publicationClasses.map(({ point }) => point).join(' ')).toBe(letters);
    expect(statute.publicationClasses.every(({ title }) => title.length > 10)).toBe(true);
  });

  it('put a part of the classes on the portal in 2016, and all in 2026', () => {
    const onPortal = (statute: typeof LAW_01_2026, duty: string) =>
      statute.publicationClasses
        .filter(({ portal }) => portal === duty)
        .map(({ point }) => point)
        .join(' ');
    expect(onPortal(LAW_104_2016, 'required')).toBe('b d m');
    expect(onPortal(LAW_104_2016, 'partly')).toBe('a g k l n p');
    expect(onPortal(LAW_01_2026, 'required')).toBe('a b c d đ e g h i k l m n o p q r s t u v');
  });

  it('name who provides what others created, districts only in 2016', () => {
    const creators = STATUTES.map(({ providers }) => providers.map(({ creator }) => creator));
    expect(creators[0]).toEqual([...INFORMATION_CREATORS]);
    expect(creators[1]).toEqual(
      INFORMATION_CREATORS.filter((creator) => creator !== 'district_council_and_committee'),
    );
  });

  it('let an authorised person ask only where the law lets anyone ask', () => {
    for (const { authorisedPerson, channels } of STATUTES) {
      expect(authorisedPerson.channels.filter((channel) => channels[channel] === null)).toEqual([]);
    }
  });

  it('keep every provision of a statute within that statute', () => {
    for (const statute of STATUTES) {
      const cited = [...JSON.stringify(statute).matchAll(/"instrument":"([^"]+)"/g)];
      expect(new Set(cited.map((match) => match[1]))).toEqual(new Set([statute.instrument]));
    }
  });

  it('cite the refusal grounds of Article 28 and of Article 27', () => {
    const grounds = (statute: typeof LAW_01_2026) =>
      REFUSAL_GROUNDS.map((ground) => citation(statute.refusalGrounds[ground].under).split(' ')[1]);
    expect(grounds(LAW_104_2016).join(' ')).toBe(
      '28.1.a 28.1.a 28.1.b 28.1.c 28.1.d 28.1.đ 28.1.e',
    );
    expect(grounds(LAW_01_2026).join(' ')).toBe('27.1 27.1 27.2 27.3 27.4 27.5 27.6');
  });

  it('ask for evidence with every ground', () => {
    for (const { refusalGrounds } of STATUTES) {
      for (const { evidence, heads } of Object.values(refusalGrounds)) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(evidence.includes('restriction_head')).toBe(Object.keys(heads).length > 0);
      }
    }
  });

  it('drop the fax and the purpose in 2026', () => {
    expect([LAW_104_2016.channels.fax === null, LAW_01_2026.channels.fax]).toEqual([false, null]);
    expect(LAW_104_2016.form.purpose.demand).toBe('required');
    expect(LAW_01_2026.form.purpose.demand).toBe('not_asked');
  });

  it('count a call only once it is confirmed', () => {
    expect(STATUTES.map(({ channels }) => channels.phone_assisted?.needsConfirmation)).toEqual([
      true,
      true,
    ]);
  });
});
