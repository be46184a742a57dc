import { expect, it } from 'vitest';
import { attendeesAsTyped, typedAttendees } from './typed-attendees.ts';

it('reads one person a line, and writes them so again', () => {
  const typed = 'Nguyễn Văn A\nTrần Thị B; Chuyên viên\nLê Văn C; ; HN-STC';
  const read = typedAttendees(`\n${typed}\n  \n`, 'HN-SXD');
  expect(read).toEqual([
    { person: 'Nguyễn Văn A', post: null, agencyCode: 'HN-SXD' },
    { person: 'Trần Thị B', post: 'Chuyên viên', agencyCode: 'HN-SXD' },
    { person: 'Lê Văn C', post: null, agencyCode: 'HN-STC' },
  ]);
  const kept = read.map((one) => ({ ...one, agency: { code: one.agencyCode } }));
  expect(attendeesAsTyped(kept, 'HN-SXD')).toBe(typed);
});
