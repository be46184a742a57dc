import { provisionsOf, type Provision } from '../law/provision.ts';
import type { ReportLevel } from './report.ts';

/** Sở Tư pháp · Ủy ban nhân dân Thành phố · Bộ Tư pháp · Hội đồng nhân dân cùng cấp */
export const REPORT_ADDRESSEES = [
  'department_of_justice',
  'city_committee',
  'ministry_of_justice',
  'own_council',
] as const;
export type ReportAddressee = (typeof REPORT_ADDRESSEES)[number];

const dispatch = provisionsOf('5543/UBND-NC');
const at16 = provisionsOf('104/2016/QH13');

const TO_JUSTICE = { addressee: 'department_of_justice', under: dispatch() } as const;
/** A People's Committee lays the same report before its own council, which looks at it every year. */
const TO_COUNCIL = { addressee: 'own_council', under: at16(13, 2) } as const;

const ADDRESSEES: Readonly<
  Record<ReportLevel, readonly { addressee: ReportAddressee; under: Provision }[]>
> = {
  commune: [TO_JUSTICE, TO_COUNCIL],
  district: [TO_JUSTICE, TO_COUNCIL],
  department: [TO_JUSTICE],
  other: [TO_JUSTICE],
  compiled: [{ addressee: 'city_committee', under: dispatch() }],
  city: [{ addressee: 'ministry_of_justice', under: dispatch() }, TO_COUNCIL],
};

/** To whom a report of that level goes, and why. */
export function addresseesOf(
  level: ReportLevel,
): readonly { addressee: ReportAddressee; under: Provision }[] {
  return ADDRESSEES[level];
}
