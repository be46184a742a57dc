import {
  classTitle,
  proposedSuccessorClasses,
  STATUTES,
  type Responsible,
  type Statute,
} from '@minhbach/domain';
import type { Agency } from '../../agencies/agency.repository.ts';
import type { Addresses } from '../addresses.ts';
import { classKeysOf, prefixOf, wholeOf } from '../class-slugs.ts';
import { safeLink } from '../listed-entry.ts';
import { plainOrNull, plainText } from '../plain-text.ts';
import { resource, type Resource } from './resource.ts';

/** Both statutes' classes of Article 17, each a scheme of concepts with its parts below them. */
export function classSchemes(addresses: Addresses): Resource[] {
  return STATUTES.flatMap((statute) => {
    const keys = classKeysOf(statute);
    const top = keys.filter((key) => wholeOf(key) === undefined);
    return [
      { ...scheme(statute, addresses), hasTopConcept: top.map((key) => addresses.concept(key)) },
      ...keys.map((key) => concept(key, addresses)),
    ];
  });
}

/** The schemes by name alone, for the catalogue that refers to them. */
export const schemeHeads = (addresses: Addresses): Resource[] =>
  STATUTES.map((statute) => scheme(statute, addresses));

export function concept(key: string, addresses: Addresses): Resource {
  const whole = wholeOf(key);
  const scheme = addresses.concept(key.slice(0, key.indexOf('.')));
  return resource(addresses.concept(key), 'Concept', {
    prefLabel: classTitle(key) ?? key,
    notation: key,
    inScheme: scheme,
    broader: whole === undefined ? null : addresses.concept(whole),
    topConceptOf: whole === undefined ? scheme : null,
    closeMatch: proposedSuccessorClasses(key).map((successor) => addresses.concept(successor)),
  });
}

const scheme = ({ instrument }: Statute, addresses: Addresses): Resource =>
  resource(addresses.concept(prefixOf(instrument)), 'ConceptScheme', {
    title: `Thông tin phải được công khai theo Điều 17 Luật Tiếp cận thông tin ${instrument}`,
  });

export function agent(agency: Agency, addresses: Addresses): Resource {
  return resource(addresses.agent(agency.id), 'Agent', {
    name: plainText(agency.name),
    nameEn: plainOrNull(agency.nameEn),
    identifier: agency.code,
    homepage: documentAt(safeLink(agency.website) ?? addresses.agencyPage(agency.code)),
  });
}

/** The contact points that bodies have today, by the id of the body. */
export type Contacts = ReadonlyMap<string, Responsible>;

/** Where to ask the body for what it holds: the unit and its official channels, no private person. */
export function contact(agency: Agency, contacts: Contacts, addresses: Addresses): Resource {
  const point = contacts.get(agency.id)?.point;
  return resource(contactIdOf(agency, addresses), 'Contact', {
    fn: plainOrNull(point?.unit ?? null) ?? plainText(agency.name),
    email: mailbox(point?.email ?? null),
    telephone: telephone(point?.phone ?? null),
    url: addresses.agencyPage(agency.code),
  });
}

export const contactIdOf = ({ id }: Pick<Agency, 'id'>, addresses: Addresses): string =>
  `${addresses.agent(id)}-contact`;

export function licence(addresses: Addresses): Resource {
  return resource(addresses.licence(), 'Licence', {
    title: 'Thông tin công khai theo Luật Tiếp cận thông tin',
    description:
      'Mọi người được tự do tiếp cận và dùng lại thông tin do cơ quan, đơn vị công khai (Điều 9 khoản 1 ' +
      'Luật 01/2026/QH16). Khi dùng lại không làm sai lệch nội dung, không xâm phạm quyền và lợi ích hợp ' +
      'pháp của người khác (Điều 8 khoản 2). Nên ghi rõ cơ quan công khai và địa chỉ lấy thông tin.',
  });
}

export const documentAt = (address: string): Resource => resource(address, 'Document');

function mailbox(email: string | null): string | null {
  const address = plainOrNull(email);
  return address === null || !/^[^\s@<>"]+@[^\s@<>"]+$/.test(address)
    ? null
    : `mailto:${encodeURI(address)}`;
}

function telephone(phone: string | null): string | null {
  const digits = (phone ?? '').replaceAll(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null;
}
