import type { PublicationForm } from '@minhbach/domain';

export const publicationFormWords: Record<PublicationForm, string> = {
  portal: 'Cổng, trang thông tin điện tử',
  official_channels: 'Kênh nội dung, trang cộng đồng chính thức',
  mass_media: 'Phương tiện thông tin đại chúng',
  official_gazette: 'Công báo',
  notice_board: 'Niêm yết tại trụ sở và nơi khác',
  meeting_press: 'Tiếp công dân, họp báo, thông cáo báo chí',
  other: 'Hình thức khác thuận lợi cho công dân',
};
