/**
 * In which forms information is published: cổng, trang thông tin điện tử · kênh, trang cộng đồng chính
 * thức · phương tiện thông tin đại chúng · Công báo · niêm yết · tiếp công dân, họp báo, thông cáo báo
 * chí, người phát ngôn · hình thức khác thuận lợi cho công dân
 */
export const PUBLICATION_FORMS = [
  'portal',
  'official_channels',
  'mass_media',
  'official_gazette',
  'notice_board',
  'meeting_press',
  'other',
] as const;
export type PublicationForm = (typeof PUBLICATION_FORMS)[number];
