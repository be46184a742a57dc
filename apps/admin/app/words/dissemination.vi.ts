import type { DisseminationAudience, DisseminationChannel } from '@minhbach/domain';

export const audienceWords: Record<DisseminationAudience, string> = {
  staff: 'Cán bộ, công chức, viên chức, người lao động',
  organisations: 'Tổ chức',
  unions: 'Đoàn thể',
  units: 'Đơn vị',
  people: 'Nhân dân',
};

export const disseminationChannelWords: Record<DisseminationChannel, string> = {
  press: 'Báo chí',
  loudspeaker: 'Loa truyền thanh',
  meeting: 'Hội nghị, cuộc họp',
  ethnic_language: 'Tiếng dân tộc thiểu số',
  web: 'Trên mạng',
};
