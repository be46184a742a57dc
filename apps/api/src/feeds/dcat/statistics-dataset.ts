import type { CalendarDate } from '@minhbach/domain';
import type { Agency } from '../../agencies/agency.repository.ts';
import type { Addresses } from '../addresses.ts';
import { ACCESS_RIGHTS, formatOf, FREQUENCY, HANOI, mediaTypeOf, VIETNAMESE } from './constants.ts';
import { resource, type Resource } from './resource.ts';
import {
  agent,
  concept,
  contact,
  contactIdOf,
  documentAt,
  licence,
  schemeHeads,
} from './vocabulary.ts';
import type { Contacts } from './vocabulary.ts';

/** Statistics of the field, which Article 17 of 01/2026 has published (clause 1 point a). */
export const STATISTICS_CLASS = 'L26.17.1.a-5';

export type StatisticsDataset = {
  publisher: Agency;
  /** Those in which anything was counted, the first one first. */
  years: readonly number[];
  today: CalendarDate;
  addresses: Addresses;
};

/** The figures of every body as open data: a file for each year, and one that says what is counted. */
export function statisticsDataset(of: StatisticsDataset): Resource {
  const { publisher, years, today, addresses } = of;
  const id = addresses.statistics();
  return resource(id, 'Dataset', {
    title: 'Số liệu tiếp cận thông tin của từng cơ quan, đơn vị của thành phố Hà Nội',
    description:
      'Mỗi dòng là một chỉ tiêu của một cơ quan, không gồm cơ quan bên dưới, trong những ngày không có gì ' +
      'đổi ở các cơ quan cấp trên (cột from, until, parent_id). Cộng các dòng có adds_up là yes của một cơ ' +
      'quan và mọi cơ quan bên dưới thì được bảng công bố của cơ quan đó; trung vị (no_median) và các phần ' +
      'của số liệu về người (no_parts) không cộng được. Ô value trống với status là missing là chưa có số ' +
      'liệu, không phải bằng không. Các phần của số liệu về người chỉ được nêu khi năm đã kết thúc; phần ' +
      'nhỏ được gộp lại (by là pooled) để không ai bị nhận ra.',
    publisher: addresses.agent(publisher.id),
    contactPoint: contactIdOf(publisher, addresses),
    modifiedOn: today,
    accrualPeriodicity: FREQUENCY,
    temporal: resource(`${id}#years`, 'Period', { startDate: `${years[0]}-01-01`, endDate: today }),
    language: VIETNAMESE.id,
    spatial: HANOI.id,
    theme: concept(STATISTICS_CLASS, addresses),
    keyword: ['thống kê', 'tiếp cận thông tin', 'yêu cầu cung cấp thông tin'],
    accessRights: ACCESS_RIGHTS.public.id,
    landingPage: documentAt(addresses.at('/so-lieu')),
    distribution: [
      ...years.flatMap((year) => [
        file(of, `/statistics/${year}/bodies.csv`, `Số liệu năm ${year}, CSV`),
        file(of, `/statistics/${year}/bodies.json`, `Số liệu năm ${year} kèm định nghĩa, JSON`),
      ]),
      file(of, '/statistics/figures.csv', 'Định nghĩa các chỉ tiêu, CSV'),
    ],
  });
}

/** The dataset alone, with everything that it names. */
export function statisticsDocument(of: StatisticsDataset, contacts: Contacts): Resource[] {
  const { publisher, addresses } = of;
  return [
    statisticsDataset(of),
    agent(publisher, addresses),
    contact(publisher, contacts, addresses),
    ...schemeHeads(addresses),
    VIETNAMESE,
    HANOI,
    licence(addresses),
    ACCESS_RIGHTS.public,
  ];
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
};

function file({ addresses }: StatisticsDataset, path: string, title: string): Resource {
  const address = addresses.at(path);
  const ending = path.split('.').at(-1) ?? '';
  return resource(`${addresses.statistics()}#${path.replace('/statistics/', '')}`, 'Distribution', {
    title,
    accessURL: documentAt(address),
    downloadURL: address,
    mediaType: mediaTypeOf(MEDIA_TYPES[ending] ?? ''),
    format: formatOf(path),
    license: addresses.licence(),
    language: VIETNAMESE.id,
  });
}
