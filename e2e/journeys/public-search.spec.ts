import { expect, test } from '../fixtures.ts';
import { expectHeading, goOn } from './citizen.ts';

test('words come while somebody types, and choosing them finds the document', async ({ page }) => {
  await page.goto('/danh-muc');
  const field = page.getByLabel('Bạn tìm gì?');
  await field.pressSequentially('bang gia dat', { delay: 20 });
  const offered = page.locator('datalist option').filter({ has: page.locator(':scope') });
  await expect(offered.first()).toHaveAttribute('value', /giá đất/i);
  await field.fill((await offered.first().getAttribute('value')) ?? '');
  await field.press('Enter');
  await expect(page.getByRole('link', { name: /giá đất/ }).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a list is narrowed, kept in its address, and walked to its end', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Bạn muốn biết về việc gì, ở đâu?').fill('kế hoạch');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.getByText('Lọc kết quả').click();
    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
    await expect(page).toHaveURL(/van-ban=K%E1%BA%BF\+ho%E1%BA%A1ch/);

    const said = await page.getByRole('heading', { name: /kết quả cho “kế hoạch”/ }).innerText();
    const seen: string[] = [];
    for (;;) {
      const here = await page
        .locator('.result-title a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      seen.push(...here);
      const more = page.getByRole('link', { name: 'Xem thêm' });
      if ((await more.count()) === 0) break;
      await more.click();
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(said).toBe(`${seen.length} kết quả cho “kế hoạch”`);

    await page.getByRole('link', { name: /Kế hoạch.*bỏ lọc/ }).click();
    await expect(page).toHaveURL('/danh-muc?tim=k%E1%BA%BF+ho%E1%BA%A1ch');
  });

  test('whoever finds nothing is led to asking for it', async ({ page }) => {
    await page.goto('/danh-muc?tim=xyzzy+qwrtp');
    await page.getByRole('link', { name: 'Yêu cầu cung cấp thông tin này' }).click();
    await expectHeading(page, 'Bạn cần thông tin gì?');
    await expect(page.getByLabel('Thông tin bạn cần')).toHaveValue('xyzzy qwrtp');
  });

  test('what nobody would type is explained and breaks nothing', async ({ page }) => {
    const wild = ['%', "'; drop table requests; --", 'của và các', 'a'.repeat(2000), '\u0000', '"'];
    for (const words of wild) {
      const answer = await page.goto(`/danh-muc?${new URLSearchParams({ tim: words })}`);
      expect(answer?.status(), words.slice(0, 20)).toBe(200);
      await expectHeading(page, 'Tìm thông tin đã công khai');
    }
  });

  test('an address that nobody was given is told as such, and breaks nothing', async ({ page }) => {
    const bent = [
      '/danh-muc?sau=x',
      '/danh-muc?co-quan=%00',
      '/co-quan?sau=x',
      '/co-quan/%00',
      '/co-quan/HN-SXD/nghia-vu?sau=x',
    ];
    for (const address of bent) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(400);
      await expectHeading(page, 'Không đọc được địa chỉ này');
    }
    const overlong = await page.goto(`/danh-muc?van-ban=${'a'.repeat(3000)}`);
    expect(overlong?.status()).toBe(200);
  });

  test('a public error is reported, followed and taken back', async ({ page }) => {
    await page.goto('/danh-muc?tim=52/2025/NQ-HĐND');
    await page.locator('.result-title a').first().click();
    await page.getByRole('link', { name: 'Báo thông tin sai' }).click();
    await page.getByRole('button', { name: 'Gửi kiến nghị' }).click();
    await expect(page.getByRole('alert')).toContainText('Hãy cho biết chỗ nào không đúng');
    await page.getByLabel('Chỗ nào không đúng?').fill('Dữ liệu mẫu: sai ngày áp dụng.');
    await page.getByRole('button', { name: 'Gửi kiến nghị' }).click();
    await expectHeading(page, /^Kiến nghị KN-/);
    await expect(page.getByText('Mã tra cứu – giữ kín, chỉ bạn có')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Hạn trả lời' })).toBeVisible();
    await page.getByText('Rút kiến nghị', { exact: true }).click();
    await page.getByRole('button', { name: 'Rút kiến nghị này' }).click();
    await expect(page.getByText('Người kiến nghị đã rút', { exact: true })).toBeVisible();
  });

  test('what is overdue is asked for in two clicks, free of charge where the law says so', async ({
    page,
  }) => {
    await page.goto('/co-quan/HN-SXD/nghia-vu?tinh-trang=overdue');
    const duty = page.getByRole('listitem').filter({ hasText: 'Báo cáo công tác, năm 2025' });
    await duty.getByRole('link', { name: /^Yêu cầu cung cấp/ }).click();
    await expectHeading(page, 'Bạn cần thông tin gì?');
    await expect(page.getByLabel('Thông tin bạn cần')).toHaveValue(/Báo cáo công tác/);
  });

  test('what is asked for beside a duty is not lost to a form that was begun before', async ({
    page,
  }) => {
    await page.goto('/yeu-cau/moi');
    await page.getByLabel('Thông tin bạn cần').fill('Việc viết dở hôm trước');
    await goOn(page);
    await page.goto('/co-quan/HN-SXD/nghia-vu?tinh-trang=overdue');
    const duty = page.getByRole('listitem').filter({ hasText: 'Báo cáo công tác, năm 2025' });
    await duty.getByRole('link', { name: /^Yêu cầu cung cấp/ }).click();
    await expect(page.getByLabel('Nội dung 1', { exact: true })).toHaveValue(/^Việc viết dở/);
    await expect(page.getByLabel('Nội dung 2', { exact: true })).toHaveValue(/Báo cáo công tác/);

    await page.getByRole('button', { name: 'Bỏ phiếu này, viết phiếu mới' }).click();
    await expect(page.getByLabel('Thông tin bạn cần')).toHaveValue(/Báo cáo công tác/);
    await expect(page).toHaveURL(/co-quan=HN-SXD/);
  });
});
