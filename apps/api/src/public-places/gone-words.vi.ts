import type { PublicStanding } from '@minhbach/domain';

/** Why the place that a refusal pointed to serves nobody any more. */
export const goneWords: Record<Exclude<PublicStanding, 'live'>, string> = {
  not_shown: 'không còn công khai',
  not_public: 'không còn ở mức công khai',
  nothing_to_open: 'không còn tệp hay đường dẫn nào',
  link_dead: 'có đường dẫn không còn mở được',
};

export const goneSentence = (item: number, gone: Exclude<PublicStanding, 'live'>): string =>
  `Nội dung ${item}: nơi công khai đã nêu khi từ chối ${goneWords[gone]}.`;
