import { Injectable } from '@nestjs/common';
import { parsePetitionReference, type Petition } from '@minhbach/domain';
import { accessCodeHash, isSameHash } from '../platform/access-code.ts';
import { Keys } from '../platform/keys.ts';
import { AccessAttempts } from '../requests/access-attempts.repository.ts';
import { PetitionRepository } from './petition.repository.ts';

/** Tells whose petition a reference and a code open. */
@Injectable()
export class PetitionAccess {
  constructor(
    private readonly keys: Keys,
    private readonly attempts: AccessAttempts,
    private readonly petitions: PetitionRepository,
  ) {}

  /** Undefined for a wrong code and for an unknown reference alike. @throws 429 after too many */
  opened(typed: string, accessCode: string, ip: string | null): Promise<Petition | undefined> {
    const reference = parsePetitionReference(typed) ?? typed;
    return this.attempts.opened(reference, ip, async () => {
      const found = await this.petitions.byReference(reference);
      if (!found || found.codeHash === null) return undefined;
      const hash = accessCodeHash(this.keys.for('access_code'), reference, accessCode);
      return isSameHash(found.codeHash, hash) ? found.petition : undefined;
    });
  }
}
