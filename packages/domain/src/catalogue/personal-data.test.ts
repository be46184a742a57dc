import { describe, expect, it } from 'vitest';
import { personalDataIn, REMOVED, withoutPersonalData } from './personal-data.ts';

const kindsIn = (text: string) => personalDataIn(text).map(({ kind }) => kind);

describe('personal data in a text', () => {
  it.each([
    ['Ông A, CCCD 001185012345', 'id_number'],
    ['CCCD: 001 185 012 345.', 'id_number'],
    ['Số 12 001185012345', 'id_number'],
    ['CMND 012345678', 'id_number'],
    ['CMND số 012 345 678, cấp năm 2010', 'id_number'],
    ['gọi 0912345678', 'phone'],
    ['gọi 0912.345.678', 'phone'],
    ['gọi +84 912 345 678', 'phone'],
    ['gọi 024 3825 3536', 'phone'],
    ['thư: nguyen.van-a+1@vidu.com.vn', 'email'],
  ])('is seen in “%s”', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each([
    'Quyết định số 2280/QĐ-UBND ngày 29/4/2026',
    'Nghị quyết 52/2025/NQ-HĐND',
    'Kinh phí 120.000.000.000 đồng',
    'Dự toán 123456789 đồng, diện tích 123456789 m2',
    'Kinh phí 500000000đ',
    'Thửa 123, tờ bản đồ 45, năm 2025 2026 2027',
    'Mã thủ tục 1.004227.000.00.00.H26',
    'Liên hệ @thanhpho',
    'Đường dây 1022',
  ])('is not seen in “%s”', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it('is found wherever it stands, each once, in the order of the text', () => {
    const text = 'Bà B, 0912345678 hoặc b@vidu.vn, CCCD 001185012345';

    expect(kindsIn(text)).toEqual(['phone', 'email', 'id_number']);
    expect(personalDataIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '0912345678',
      'b@vidu.vn',
      '001185012345',
    ]);
    expect(withoutPersonalData(text)).toBe(`Bà B, ${REMOVED} hoặc ${REMOVED}, CCCD ${REMOVED}`);
  });

  it('leaves a text without any as it is', () => {
    expect(withoutPersonalData('Kế hoạch thoát nước năm 2026')).toBe(
      'Kế hoạch thoát nước năm 2026',
    );
    expect(withoutPersonalData('')).toBe('');
  });

  it('reads a long text of one sign in steady time', () => {
    for (const sign of ['a', '.', '0', '@', '0 ', 'a@']) {
      expect(withoutPersonalData(sign.repeat(50_000)).length).toBeGreaterThan(0);
    }
  });
});
