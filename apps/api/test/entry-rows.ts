import type { Actor, ClassificationForm, EntryContentForm, EntryImport } from '@minhbach/domain';
import type { Person } from './people.ts';

/** Words and classes of entries to try acts on. */
export const CONTENT: EntryContentForm = {
  title: 'Kế hoạch phòng, chống úng ngập nội thành năm 2026',
  documentNumber: '35/KH-UBND',
  issuer: 'UBND thành phố Hà Nội',
  summary: 'Các điểm úng ngập và phương án ứng trực.',
  forms: ['portal'],
};
export const OPEN: ClassificationForm = {
  classes: ['L26.17.1.a-1'],
  head: null,
  titleIsHarmless: false,
};
export const CLOSED: ClassificationForm = {
  classes: ['L26.17.1.a-1'],
  head: 'private_life',
  condition: 'Có văn bản đồng ý của người có tên trong hồ sơ.',
  titleIsHarmless: true,
};

export const rowOf = (agencyId: string | null, importKey: string): EntryImport => ({
  agencyId,
  importKey,
  content: CONTENT,
  classification: OPEN,
});

export const actorOf = ({ id, agencyId, role }: Person): Actor & { kind: 'staff' } => ({
  kind: 'staff',
  id,
  agencyId,
  role,
});
