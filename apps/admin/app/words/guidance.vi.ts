import type { GuidanceAudience, GuidanceKind, GuidanceLinkKind } from '@minhbach/domain';

export const guidanceAudienceWords: Record<GuidanceAudience, string> = {
  citizen: 'Cho người dân',
  officer: 'Cho cán bộ đầu mối',
};

export const guidanceKindWords: Record<GuidanceKind, string> = {
  page: 'bài hướng dẫn',
  question: 'câu hỏi thường gặp',
};

export const guidanceLinkWords: Record<GuidanceLinkKind, string> = {
  sign_language: 'Phim ngôn ngữ ký hiệu',
  audio: 'Bản nghe',
  document: 'Tài liệu',
};
