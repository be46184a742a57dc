import type { FormContent } from '@minhbach/domain';
import type { RequesterFile } from '../requesters/requester.repository.ts';

/** What of a cleaned form is sealed for the person. */
export function fileOf({ requester, purpose }: FormContent): RequesterFile {
  return {
    fullName: requester.fullName ?? null,
    birthDate: requester.birthDate ?? null,
    residence: requester.residence ?? null,
    idNumber: requester.idNumber ?? null,
    email: requester.email ?? null,
    phone: requester.phone ?? null,
    postalAddress: requester.postalAddress ?? null,
    representativeName: requester.representativeName ?? null,
    purpose: purpose ?? null,
  };
}
