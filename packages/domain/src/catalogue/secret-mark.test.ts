import { describe, expect, it } from 'vitest';
import {
  bearsSecretMark,
  isNameMarkedSecret,
  isTextMarkedSecret,
  isWordingMarkedSecret,
} from './secret-mark.ts';

describe('a mark of secrecy in a name', () => {
  it.each([
    'MẬT_Kế hoạch 2026.pdf',
    'Kế hoạch (MẬT).docx',
    'Báo cáo - TỐI MẬT.pdf',
    'tuyệt mật số 12.pdf',
    'Phương án [Tối mật].xlsx',
    'QD-TUYET MAT.pdf',
    'MẬT.pdf'.normalize('NFD'),
  ])('is seen in %s', (name) => {
    expect(isNameMarkedSecret(name)).toBe(true);
  });

  it.each([
    'MẬT ĐỘ DÂN SỐ 2025.xlsx',
    'Quy chế bảo mật.pdf',
    'BẢO MẬT thông tin.pdf',
    'Hướng dẫn đổi mật khẩu.docx',
    'Danh mục bí mật kinh doanh.pdf',
    'mật ong Hà Nội.jpg',
  ])('is not seen in %s', (name) => {
    expect(isNameMarkedSecret(name)).toBe(false);
  });
});

describe('a mark of secrecy in what is written about a document', () => {
  it.each([
    'Kế hoạch bảo vệ mục tiêu. MẬT',
    'TỐI MẬT - Phương án tác chiến',
    'Báo cáo tình hình, MẬT',
    '15/MẬT-UBND',
    'Tóm tắt kế hoạch\nĐộ mật: Tối mật\nNội dung',
    'Phương án (tuyệt mật)',
    'Kế hoạch (MẬT)'.normalize('NFD'),
  ])('is seen in %s', (wording) => {
    expect(isWordingMarkedSecret(wording)).toBe(true);
  });

  it.each([
    'Quyết định về danh mục bí mật nhà nước độ Tuyệt mật, Tối mật, Mật trong lĩnh vực y tế',
    'Quy chế bảo vệ bí mật nhà nước',
    'Mật độ xây dựng: khu vực nội thành',
    '52/2025/NQ-HĐND',
    '',
  ])('is not seen in %s', (wording) => {
    expect(isWordingMarkedSecret(wording)).toBe(false);
  });
});

describe('a mark of secrecy in a text', () => {
  it.each([
    [['ỦY BAN NHÂN DÂN', '', '  TỐI   MẬT ', 'KẾ HOẠCH']],
    [['Độ mật: Mật', 'Báo cáo']],
    [['MẬT'.normalize('NFD')]],
  ])('is seen in %j', (lines) => {
    expect(isTextMarkedSecret(lines)).toBe(true);
  });

  it('is looked for only at the head, and only on a line of its own', () => {
    expect(
      isTextMarkedSecret([...Array.from({ length: 40 }, (_, at) => `Dòng ${at}`), 'MẬT']),
    ).toBe(false);
    expect(isTextMarkedSecret(['Tài liệu này không thuộc danh mục MẬT', 'Mật'])).toBe(false);
  });
});

describe('a mark of secrecy anywhere in a text', () => {
  const body = 'Dòng thường\n'.repeat(500);
  it.each([
    `${body}TỐI MẬT\n${body}`,
    `${body}  MẬT. \tHà Nội, ngày 5 tháng 9 năm 2026`,
    `${body}Độ mật: tối mật`,
    `${body}${'MẬT'.normalize('NFD')}`,
  ])('is seen, case %#', (text) => {
    expect(bearsSecretMark(text)).toBe(true);
  });

  it.each([
    body,
    'Luật Bảo vệ bí mật nhà nước',
    'BÍ MẬT NHÀ NƯỚC\nMật độ dân số',
    'Mật',
    'Tài liệu này không thuộc danh mục MẬT',
    '',
  ])('is not seen, case %#', (text) => {
    expect(bearsSecretMark(text)).toBe(false);
  });
});
