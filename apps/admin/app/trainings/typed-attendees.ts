type Attendee = { agencyCode: string; person: string; post: string | null };

/**
 * One person a line: name, post, code of the body, set apart by semicolons; without a code the person
 * works for the body that held the training.
 */
export function typedAttendees(typed: string, ownCode: string): Attendee[] {
  return typed.split('\n').flatMap((line) => {
    const [person = '', post = '', code = ''] = line.split(';').map((part) => part.trim());
    return line.trim() === '' ? [] : [{ person, post: post || null, agencyCode: code || ownCode }];
  });
}

type Kept = { person: string; post?: string | null; agency?: { code: string } | null };

export function attendeesAsTyped(attendees: readonly Kept[], ownCode: string): string {
  return attendees
    .map(({ person, post, agency }) => {
      const code = agency && agency.code !== ownCode ? agency.code : '';
      const parts = [person, post ?? '', code];
      while (parts.at(-1) === '') parts.pop();
      return parts.join('; ');
    })
    .join('\n');
}
