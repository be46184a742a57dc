import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import { mayNameContactPoint, nameContactPoint, recordAbsence } from './contact-acts.ts';
import {
  contactOf,
  contactState,
  personsNamedIn,
  responsibleOn,
  uncoveredSince,
  type ContactAbsence,
  type ContactPoint,
} from './contact-point.ts';

const day = calendarDate;
const TODAY = day('2026-11-25');
const STANDING = { validFrom: null, validUntil: null };

function point(id: string, rest: Partial<ContactPoint> = {}): ContactPoint {
  return {
    id,
    unit: 'Văn phòng',
    person: 'Nguyễn Văn A',
    post: null,
    address: null,
    phone: null,
    email: null,
    hours: null,
    validFrom: day('2026-01-01'),
    validUntil: null,
    checkedOn: day('2026-11-01'),
    ...rest,
  };
}

function absence(rest: Partial<ContactAbsence> = {}): ContactAbsence {
  return {
    id: 'vắng',
    contactPointId: 'cũ',
    deputy: 'Trần Thị B',
    deputyPost: null,
    deputyPhone: null,
    deputyEmail: null,
    from: day('2026-11-20'),
    until: day('2026-12-10'),
    ...rest,
  };
}

const OLD = point('cũ', { validUntil: day('2026-11-30') });
const NEW = point('mới', { person: 'Lê Văn C', validFrom: day('2026-12-01') });

describe('who is responsible', () => {
  const nameOn = (on: string) => {
    const found = responsibleOn([OLD, NEW], [absence()], day(on));
    return found && [found.point.person, found.absence?.deputy ?? null];
  };

  it('is the person of the day, and nobody before the first', () => {
    expect(nameOn('2025-12-31')).toBeNull();
    expect(nameOn('2026-01-01')).toEqual(['Nguyễn Văn A', null]);
  });

  it('is the deputy from the first day of an absence to the last', () => {
    expect(nameOn('2026-11-19')).toEqual(['Nguyễn Văn A', null]);
    expect(nameOn('2026-11-20')).toEqual(['Nguyễn Văn A', 'Trần Thị B']);
  });

  it('is the next person when the contact point changes in the middle of an absence', () => {
    expect(nameOn('2026-11-30')).toEqual(['Nguyễn Văn A', 'Trần Thị B']);
    expect(nameOn('2026-12-01')).toEqual(['Lê Văn C', null]);
    expect(nameOn('2026-12-10')).toEqual(['Lê Văn C', null]);
  });

  it('is nobody once the body is gone', () => {
    const history = { points: [NEW], absences: [] };
    const gone = { validFrom: null, validUntil: day('2027-06-30') };
    expect(contactOf(gone, history, day('2027-06-30'))?.point.id).toBe('mới');
    expect(contactOf(gone, history, day('2027-07-01'))).toBeNull();
  });
});

describe('a body without anybody', () => {
  it('has been so since its last contact point, else since its own first day', () => {
    const since = (validFrom: string | null, points: readonly ContactPoint[]) =>
      uncoveredSince(
        { validFrom: validFrom === null ? null : day(validFrom) },
        { points, absences: [] },
        day('2026-12-15'),
      );
    expect(since('2025-07-01', [OLD, NEW])).toBe('2026-12-01');
    expect(since('2025-07-01', [NEW])).toBe('2025-07-01');
    expect(since(null, [])).toBeNull();
  });
});

describe('the state of a body', () => {
  it('is missing, or depends on the confirmation, which holds six months', () => {
    const checked = { point: point('một', { checkedOn: day('2026-05-25') }), absence: null };
    expect(contactState(null, TODAY)).toBe('missing');
    expect(contactState(checked, TODAY)).toBe('current');
    expect(contactState(checked, day('2026-11-26'))).toBe('review_overdue');
  });
});

describe('the persons named in a period', () => {
  it('count once, however often and however written, and deputies do not', () => {
    const again = point('lại', { person: ' nguyễn  văn A', validFrom: day('2027-01-01') });
    const nobody = point('trống', { person: null });
    const year = { from: day('2026-12-01'), until: day('2027-12-31') };
    const of = (points: ContactPoint[]) => personsNamedIn('x', points, year).length;
    expect(of([NEW, again, nobody])).toBe(2);
    expect(of([OLD])).toBe(0);
    expect(of([point('cũ', { validUntil: day('2026-12-01') })])).toBe(1);
  });
});

describe('naming a contact point', () => {
  const name = (form: Partial<ContactPoint>, points: ContactPoint[] = [], absences = [absence()]) =>
    nameContactPoint(form.id ?? 'mới', point('mới', form), {
      history: { points, absences },
      agency: { validFrom: null, validUntil: day('2027-06-30') },
      today: TODAY,
    });
  const faults = (...of: Parameters<typeof name>) => {
    const ruling = name(...of);
    return ruling.allowed ? [] : ruling.violations.map(({ code, field }) => `${field}: ${code}`);
  };

  it('confirms it and ends the one before on the day before', () => {
    const ruling = name({ validFrom: day('2026-12-01') }, [point('cũ')]);
    expect(ruling).toMatchObject({
      allowed: true,
      effect: { point: { checkedOn: TODAY }, ended: { id: 'cũ', validUntil: '2026-11-30' } },
    });
    expect(name({})).toMatchObject({ effect: { ended: null } });
  });

  it('refuses a day that two would share, but not the day after', () => {
    expect(faults({ validFrom: day('2026-11-30') }, [OLD])).toEqual([
      'validFrom: contact_points_overlap',
    ]);
    expect(faults({ validFrom: day('2026-12-01') }, [OLD])).toEqual([]);
    expect(faults({ validFrom: day('2026-01-01') }, [point('cũ')])).toHaveLength(1);
    expect(faults({ id: 'cũ', validUntil: day('2026-12-01') }, [OLD, NEW])).toHaveLength(1);
    expect(faults({ id: 'cũ', validUntil: day('2026-11-29') }, [OLD, NEW])).toEqual([]);
  });

  it('tells every fault beside its field', () => {
    expect(
      faults({
        unit: ' ',
        person: null,
        phone: '024 abc',
        email: 'vp@hanoi',
        address: 'x'.repeat(301),
        validFrom: day('2018-06-30'),
        validUntil: day('2018-06-29'),
      }).toSorted(),
    ).toEqual([
      'address: too_long',
      'email: not_an_email',
      'phone: not_a_phone_number',
      'unit: required',
      'validFrom: date_out_of_range',
      'validUntil: ends_before_it_begins',
    ]);
    expect(faults({ phone: '(024) 3825.0000', email: 'vp@vidu.invalid' })).toEqual([]);
    expect(faults({ phone: '12' })).toEqual(['phone: not_a_phone_number']);
    expect(faults({ phone: '113' })).toEqual([]);
    expect(faults({ validFrom: day('2027-06-30') })).toEqual([]);
    expect(faults({ validFrom: day('2027-07-01') })).toEqual(['validFrom: date_out_of_range']);
  });

  it('refuses as contact person who is written down as their deputy', () => {
    expect(faults({ id: 'cũ', person: 'trần thị b' }, [point('cũ')])).toEqual([
      'person: deputy_is_the_absent',
    ]);
  });

  it('is for the contact officer and the head of the body, and for administrators', () => {
    const may = (role: 'head' | 'unit_officer' | 'administrator', agencyId: string) =>
      mayNameContactPoint({ role, agencyId }, 'một');
    expect([may('head', 'một'), may('head', 'hai'), may('unit_officer', 'một')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(may('administrator', 'hai')).toBe(true);
  });
});

describe('recording an absence', () => {
  const faults = (
    form: Partial<ContactAbsence>,
    absences: ContactAbsence[] = [],
    points: ContactPoint[] = [OLD],
  ) => {
    const ruling = recordAbsence('id', absence(form), { points, absences });
    return ruling.allowed ? [] : ruling.violations.map(({ code, field }) => `${field}: ${code}`);
  };

  it('may be told to last beyond the time of the person, but begins within it', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ from: day('2026-11-30') })).toEqual([]);
    expect(faults({ from: day('2026-12-01') })).toEqual(['from: outside_contact_time']);
    expect(faults({ until: day('2026-11-19') })).toEqual(['until: ends_before_it_begins']);
  });

  it('needs a deputy who is another person, and one who is absent', () => {
    expect(faults({ deputy: ' ' })).toEqual(['deputy: required']);
    expect(faults({ deputy: 'NGUYỄN VĂN A' })).toEqual(['deputy: deputy_is_the_absent']);
    expect(faults({}, [], [point('cũ', { person: null })])).toEqual([
      'deputy: contact_person_required',
    ]);
    expect(faults({ contactPointId: 'khác' })).toEqual(['contactPointId: contact_point_unknown']);
    expect(faults({ deputyPhone: 'x', deputyEmail: 'y' })).toEqual([
      'deputyPhone: not_a_phone_number',
      'deputyEmail: not_an_email',
    ]);
  });

  it('shares no day with another of the same person', () => {
    const other = absence({ from: day('2026-11-10'), until: day('2026-11-20') });
    expect(faults({}, [other])).toEqual(['from: absences_overlap']);
    expect(faults({ from: day('2026-11-21') }, [other])).toEqual([]);
    expect(faults({}, [{ ...other, contactPointId: 'mới' }])).toEqual([]);
  });

  it('leaves a body that always was as it is', () => {
    const history = { points: [OLD], absences: [] };
    expect(contactOf(STANDING, history, TODAY)?.point.id).toBe('cũ');
  });
});
