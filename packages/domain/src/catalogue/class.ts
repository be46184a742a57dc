import type { Provision } from '../law/provision.ts';

/** A class of information that must be published (loại thông tin phải được công khai), Article 17. */
export type CatalogueClass = {
  /** Stable over both statutes, such as `L26.17.1.đ`; the bare letter means different things in each. */
  key: string;
  /** The letter of the point in Article 17 clause 1. */
  point: string;
  /** A short Vietnamese title in our own words. */
  title: string;
  /** Whether Article 19 puts the class, or only part of it, on the portal or website. */
  portal: PortalDuty;
  under: Provision;
};

/** bắt buộc | một phần | không bắt buộc */
export type PortalDuty = 'required' | 'partly' | 'optional';

/** Makes the classes of one statute from their letters, titles and duty to be on the portal. */
export function classesOf(
  prefix: 'L16' | 'L26',
  at: (article: number, clause: number, point: string) => Provision,
  titles: Readonly<Record<string, string>>,
  portalOf: (point: string) => PortalDuty,
): readonly CatalogueClass[] {
  return Object.entries(titles).map(([point, title]) => ({
    key: `${prefix}.17.1.${point}`,
    point,
    title,
    portal: portalOf(point),
    under: at(17, 1, point),
  }));
}
