import { ACTOR_ROLES } from '@minhbach/domain';
import { describe, expect, it } from 'vitest';
import { groupOf, pagesFor } from './menu-pages.ts';

const pathsFor = (role: string) => pagesFor(role).map(({ path }) => path);

describe('the menu', () => {
  it.each(ACTOR_ROLES)('offers a %s no two pages under the same keys or address', (role) => {
    const pages = pagesFor(role);
    expect(new Set(pages.map(({ keys }) => keys)).size).toBe(pages.length);
    expect(new Set(pathsFor(role)).size).toBe(pages.length);
  });

  it('offers each role only what it may open', () => {
    expect(pathsFor('contact_officer')).toContain('/tiep-nhan');
    expect(pathsFor('contact_officer')).not.toContain('/nhan-su');
    expect(pathsFor('overseer')).not.toContain('/tiep-nhan');
    expect(pathsFor('administrator')).toContain('/nhan-su');
    expect(pathsFor('administrator')).not.toContain('/');
  });

  it('knows the group of a page below one of the menu, and of no other', () => {
    expect(groupOf('/danh-muc/abc')).toBe('catalogue');
    expect(groupOf('/danh-muc')).toBe('catalogue');
    expect(groupOf('/danh-mucs')).toBeNull();
    expect(groupOf('/')).toBeNull();
    expect(groupOf('/yeu-cau/abc')).toBeNull();
  });
});
