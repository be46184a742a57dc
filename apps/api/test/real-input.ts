import type { StatuteInstrument } from '@minhbach/domain';
import { readSeed } from '../src/seed/read-seed.ts';

export type Row = Record<string, string>;
/** A row on one of its two days: as dated, or replayed under the other statute. */
export type Play = {
  id: string;
  row: Row;
  statute: StatuteInstrument;
  at: string;
  expected: Expected;
};
export type Expected = {
  outcome: string;
  noticeOn: string;
  nominalOn: string;
  dueOn: string;
  extendedNominalOn: string;
  extendedDueOn: string;
};

export const rows: readonly Row[] = readSeed('requests.csv');

/** Every row as dated, and at its replay date where it carries one. */
export const plays: readonly Play[] = rows.flatMap((row) => [
  ...(row.regime_as_dated === 'L16' ? [under2016(row)] : []),
  ...(row.l26_received_at ? [under2026(row)] : []),
]);

function under2016(row: Row): Play {
  return {
    id: String(row.request_id),
    row,
    statute: '104/2016/QH13',
    at: `${row.received_at}:00+07:00`,
    expected: {
      outcome: String(row.l16_expected_outcome),
      noticeOn: String(row.l16_due_notice),
      // The file gives no nominal day: working days end on working days.
      nominalOn: String(row.l16_due_final),
      dueOn: String(row.l16_due_final),
      extendedNominalOn: String(row.l16_max_extension_nominal),
      extendedDueOn: String(row.l16_max_extension_due),
    },
  };
}

function under2026(row: Row): Play {
  return {
    id: String(row.request_id),
    row,
    statute: '01/2026/QH16',
    at: `${row.l26_received_at}:00+07:00`,
    expected: {
      outcome: String(row.l26_expected_outcome),
      noticeOn: '',
      nominalOn: String(row.l26_due_nominal),
      dueOn: String(row.l26_due),
      extendedNominalOn: String(row.l26_max_extension_nominal),
      extendedDueOn: String(row.l26_max_extension_due),
    },
  };
}

const CHANNELS: Record<string, string> = {
  'in-person': 'counter',
  post: 'postal',
  email: 'email',
  fax: 'fax',
  'phone-assisted': 'phone_assisted',
};
const DELIVERIES: Record<string, string> = {
  'at-office': 'in_person',
  'download-link': 'electronic',
  'email-attachment': 'electronic',
  post: 'postal',
};
const KINDS: Record<string, string> = {
  'foreign-resident': 'resident_foreigner',
  representative: 'representative',
  guardian: 'guardian',
};
const NEEDS: Record<string, string[]> = {
  'citizen-disability': ['accessible_file', 'read_aloud'],
  illiterate: ['help_to_fill_in', 'read_aloud'],
};

/** The form as the row's person would fill it in; what the file leaves out is sample data. */
export function formOf({ row }: Play): { form: object; channel: string | undefined } {
  const isAnonymous = row.requester_kind === 'anonymous';
  const kind = KINDS[String(row.requester_kind)] ?? 'citizen';
  const name = isAnonymous ? '' : String(row.requester_name);
  const number = String(row.requester_ward_code).padStart(5, '0');
  const form = {
    agencyCode: row.agency_code,
    items: [{ description: row.text_vi, documentName: row.subject_vi }],
    delivery: DELIVERIES[String(row.provide_form)] ?? 'electronic',
    purpose: row.purpose_vi || null,
    needs: NEEDS[String(row.requester_kind)] ?? [],
    requester: {
      kind,
      fullName: name,
      residence: isAnonymous ? null : `Đơn vị hành chính ${number}, thành phố Hà Nội`,
      // The same person has the same number: three requests of the file are from one.
      idNumber: isAnonymous ? null : `0010${number}${String(name.length).padStart(3, '0')}`,
      email: isAnonymous ? null : 'mau@example.vn',
      representativeName: kind === 'citizen' || kind === 'resident_foreigner' ? null : name,
    },
  };
  return { form, channel: CHANNELS[String(row.channel)] };
}
