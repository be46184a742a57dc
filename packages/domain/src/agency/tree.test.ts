import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import type { Agency } from './agency.ts';
import { agencyByCode, heirsOf, successors, type AgencyTree } from './tree.ts';

const REFORM = calendarDate('2025-07-01');
const before = calendarDate('2025-06-30');
const later = calendarDate('2026-10-05');

function agency(id: string, level: Agency['level'], rest: Partial<Agency> = {}): Agency {
  return {
    id,
    code: id,
    level,
    kind: 'state_agency',
    validFrom: null,
    validUntil: null,
    ...rest,
  };
}

const city = agency('city', 'city');
const district = agency('district', 'district', { code: '002', validUntil: before });
const oldWard = agency('old-ward', 'commune', { validUntil: before });
const ward = agency('ward', 'commune', { code: '002', validFrom: REFORM });
const otherWard = agency('other-ward', 'commune', { validFrom: REFORM });
const oldDepartment = agency('old-department', 'department', { validUntil: before });
const department = agency('department', 'department');

const tree: AgencyTree = {
  agencies: [city, district, oldWard, ward, otherWard, oldDepartment, department],
  successions: [
    { fromId: 'district', toId: 'ward', subject: null, validFrom: REFORM },
    { fromId: 'district', toId: 'other-ward', subject: null, validFrom: REFORM },
    { fromId: 'district', toId: 'department', subject: 'land', validFrom: REFORM },
    { fromId: 'district', toId: 'old-department', subject: 'press', validFrom: REFORM },
    { fromId: 'old-department', toId: 'department', subject: null, validFrom: REFORM },
  ],
  contactPointId: 'city',
};

describe('the tree on a day', () => {
  it('tells bodies apart that bore the same code at different times', () => {
    expect(agencyByCode(tree, '002', before)?.id).toBe('district');
    expect(agencyByCode(tree, '002', REFORM)?.id).toBe('ward');
    expect(agencyByCode(tree, '999', later)).toBeUndefined();
  });
});

describe('successors', () => {
  it('of a body that exists is itself', () => {
    expect(successors(district, 'land', before, tree)).toEqual({
      agencies: [district],
      by: 'itself',
    });
  });

  it('go by subject first, often to a department', () => {
    expect(successors(district, 'land', later, tree)).toEqual({
      agencies: [department],
      by: 'subject',
    });
  });

  it('go to everyone who took the rest over when no subject decides', () => {
    for (const subject of [null, 'schools']) {
      expect(successors(district, subject, later, tree)).toEqual({
        agencies: [ward, otherWard],
        by: 'general',
      });
    }
  });

  it('are followed through bodies that were abolished in turn', () => {
    expect(successors(district, 'press', later, tree)).toEqual({
      agencies: [department],
      by: 'subject',
    });
  });

  it('are the contact point when unknown', () => {
    expect(successors(oldWard, 'land', later, tree)).toEqual({
      agencies: [city],
      by: 'contact_point',
    });
  });

  it('end when successions run in a circle', () => {
    const gone = agency('gone', 'department', { validUntil: before });
    const circle: AgencyTree = {
      agencies: [gone, oldWard, city],
      successions: [
        { fromId: 'gone', toId: 'old-ward', subject: null, validFrom: REFORM },
        { fromId: 'old-ward', toId: 'gone', subject: null, validFrom: REFORM },
      ],
      contactPointId: 'city',
    };
    expect(successors(gone, null, later, circle).by).toBe('contact_point');
  });
});

describe('heirs', () => {
  it('are all who took something over, those of a heir that is gone in its place', () => {
    expect(heirsOf(district, later, tree)).toEqual([ward, otherWard, department]);
    expect(heirsOf(oldWard, later, tree)).toEqual([]);
  });

  it('begin on the day after the last', () => {
    expect(heirsOf(district, before, tree)).toEqual([]);
    expect(heirsOf(district, REFORM, tree)).toContain(ward);
  });
});
