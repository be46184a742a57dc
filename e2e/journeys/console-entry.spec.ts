import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { proposedEntry } from '../entries.ts';
import { expect } from '../fixtures.ts';
import { hanoiNow, signIn, test } from './console-officer.ts';

const TITLE = 'Kế hoạch chống úng ngập mẫu năm 2026';
const RIGHT_TITLE = 'Kế hoạch chống úng ngập mẫu năm 2027';
const FILE = {
  name: 'Kế hoạch 35.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Kế hoạch mẫu: các điểm úng ngập và phương án ứng trực.'),
};

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Việc có thể làm' });
const doneIn = (page: Page) => page.locator('.acts .panel.good');
const stateOf = (page: Page) => page.locator('.request__state .stage');

async function take(page: Page, open: string, send: string): Promise<Locator> {
  const panel = panelOf(page);
  await panel.getByRole('link', { name: open }).click();
  await expect(panel.getByText('Nếu gửi việc này:')).toBeVisible();
  return panel.getByRole('button', { name: send });
}

async function asAnother(page: Page, role: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, role);
  await page.reload();
}

test('an entry goes from draft to withdrawal, and two persons stand behind it', async ({
  page,
  publicUrl,
  request,
}) => {
  await signIn(page, 'contact_officer');
  await page.goto('/danh-muc/moi');
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await expect(page.getByRole('alert')).toContainText('Ghi tên thông tin, văn bản.');
  await page.getByLabel('Tên thông tin, văn bản').fill('Phương án bảo vệ (TỐI MẬT)');
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await expect(page.getByRole('alert')).toContainText('mang dấu chỉ độ mật');

  await page.getByLabel('Tên thông tin, văn bản').fill(TITLE);
  await page.getByLabel('Số, ký hiệu').fill('35/KH-SXD');
  await page.getByLabel('Ngày tạo ra thông tin').fill(hanoiNow().on);
  await page.getByLabel('Tải tệp lên').setInputFiles(FILE);
  await expect(page.getByLabel('Tên hiển thị của tệp 1')).toHaveValue('Kế hoạch 35');
  await page.getByLabel('Tên hiển thị của tệp 1').fill('Toàn văn kế hoạch');
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(stateOf(page)).toHaveText('Dự thảo');
  await expect(page.getByRole('link', { name: 'Toàn văn kế hoạch', exact: true })).toBeVisible();

  await page.keyboard.press('p');
  await panelOf(page).getByLabel('Tìm loại thông tin').fill('ke hoach cong tac hang nam');
  await panelOf(page)
    .getByRole('checkbox', { name: /kế hoạch công tác hằng năm của cơ quan, đơn vị/ })
    .check();
  await expect(panelOf(page)).toContainText('Mức tiếp cận theo luật: Công khai');
  await panelOf(page).getByRole('button', { name: 'Gửi đề xuất phân loại' }).click();
  await expect(doneIn(page)).toContainText('Đã gửi đề xuất.');
  await expect(stateOf(page)).toHaveText('Chờ xác nhận phân loại');

  await expect(panelOf(page)).toContainText('Nguyên tắc hai người');
  await expect(page.getByRole('link', { name: 'Xác nhận phân loại' })).toHaveCount(0);
  await page.goto(`${page.url()}?viec=confirm_classification`);
  await expect(panelOf(page).getByRole('alert')).toContainText('Việc này không mở với bạn');

  await asAnother(page, 'head');
  await page.goto('/danh-muc?nhom=waiting');
  await page.getByRole('link', { name: TITLE }).click();
  await (await take(page, 'Xác nhận phân loại', 'Xác nhận phân loại này')).click();
  await expect(doneIn(page)).toHaveText('Đã xác nhận phân loại.');
  const found = async () => {
    const query = `query ($id: ID!) { catalogueEntry(id: $id) { title correctionNote files { title } } }`;
    const variables = { id: new URL(page.url()).pathname.split('/').at(-1) };
    const answer = await request.post(`${publicUrl}/graphql`, { data: { query, variables } });
    return (await answer.json()).data.catalogueEntry;
  };
  expect(await found()).toBeNull();
  await (await take(page, 'Công khai', 'Công khai từ hôm nay')).click();
  await expect(stateOf(page)).toHaveText('Đang công khai');
  expect(await found()).toMatchObject({ title: TITLE, files: [{ title: 'Toàn văn kế hoạch' }] });

  const correct = await take(page, 'Đính chính', 'Công khai bản đính chính');
  await panelOf(page).getByLabel('Sai ở đâu, nay đúng thế nào').fill('Sai năm: nay là năm 2027.');
  await panelOf(page).getByLabel('Tên thông tin, văn bản').fill(RIGHT_TITLE);
  await correct.click();
  await expect(panelOf(page).getByRole('alert')).toContainText('Ghi ít nhất một kênh chính thức');
  await panelOf(page)
    .getByLabel('Đính chính còn được đăng ở đâu')
    .fill('Cổng thông tin điện tử Thành phố');
  await correct.click();
  await expect(stateOf(page)).toHaveText('Đã đính chính');
  await expect(page.getByRole('heading', { level: 1, name: RIGHT_TITLE })).toBeVisible();
  const versions = page.getByRole('table', { name: 'Các nội dung của hai phiên bản' });
  await expect(versions.getByRole('row', { name: /^Tên .*Khác/ })).toContainText(TITLE);
  expect(await found()).toMatchObject({ correctionNote: 'Sai năm: nay là năm 2027.' });

  const withdraw = await take(page, 'Rút khỏi danh mục', 'Rút mục này');
  await panelOf(page).getByLabel('Lý do rút').fill('Dữ liệu mẫu.');
  await withdraw.click();
  await expect(stateOf(page)).toHaveText('Đã rút');
  await expect(panelOf(page)).toContainText('Không có việc nào dành cho bạn');
  await expect(page.locator('.timeline > li')).toHaveCount(6);
  expect(await found()).toMatchObject({ title: 'Mục thông tin đã được rút', files: [] });
});

test('what others did meanwhile is told, and what was typed stays', async ({ page, browser }) => {
  const id = await proposedEntry('Kế hoạch mẫu hai người cùng mở');
  await signIn(page, 'contact_officer');
  await page.goto(`/danh-muc/${id}?viec=return_classification`);
  await panelOf(page).getByLabel('Lý do trả lại').fill('Thiếu loại thông tin.');

  const other = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await signIn(other, 'head');
  await other.goto(`/danh-muc/${id}?viec=confirm_classification`);
  await panelOf(other).getByRole('button', { name: 'Xác nhận phân loại này' }).click();
  await expect(doneIn(other)).toHaveText('Đã xác nhận phân loại.');
  await other.context().close();

  await panelOf(page).getByRole('button', { name: 'Trả lại đề xuất' }).click();
  await expect(panelOf(page).getByRole('alert').first()).toContainText(
    'Mục này vừa được người khác cập nhật',
  );
  await expect(panelOf(page).getByRole('alert').first()).toContainText('Xác nhận phân loại');
  await expect(panelOf(page).getByLabel('Lý do trả lại')).toHaveValue('Thiếu loại thông tin.');
});

test('many imported entries are confirmed and published from the list by keyboard', async ({
  page,
}) => {
  const titles = ['Quyết định mẫu thứ nhất', 'Quyết định mẫu thứ hai'];
  for (const title of titles) await proposedEntry(title);
  await signIn(page, 'head');
  await page.goto('/danh-muc?nhom=waiting');
  for (const title of titles) {
    const box = page.getByRole('checkbox', { name: `Chọn ${title}` });
    await box.focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('button', { name: 'Xác nhận và công khai các mục đã chọn' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.many-entries > .panel').first()).toContainText(
    'Đang công khai: 2 mục.',
  );
  for (const title of titles) await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await page.goto('/danh-muc?nhom=published&tim=quyet+dinh+mau');
  await expect(page.getByRole('link', { name: 'Quyết định mẫu thứ nhất' })).toBeVisible();
});

test('each act asks its questions in a form that axe finds nothing in', async ({ page }) => {
  const [draft, waiting] = [await proposedEntry('Mục mẫu'), await proposedEntry('Mục mẫu khác')];
  await signIn(page, 'head');
  await page.goto(`/danh-muc/${draft}`);
  const giveBack = await take(page, 'Trả lại', 'Trả lại đề xuất');
  await panelOf(page).getByLabel('Lý do trả lại').fill('Xem lại loại.');
  await giveBack.click();
  await expect(stateOf(page)).toHaveText('Dự thảo');
  await page.goto(`/danh-muc/${waiting}`);
  await (await take(page, 'Xác nhận phân loại', 'Xác nhận phân loại này')).click();
  await (await take(page, 'Công khai', 'Công khai từ hôm nay')).click();
  await expect(stateOf(page)).toHaveText('Đang công khai');

  const forms = [
    [draft, 'edit_entry'],
    [draft, 'propose_classification'],
    [waiting, 'correct_entry'],
    [waiting, 'review_entry'],
    [waiting, 'withdraw_entry'],
  ] as const;
  for (const [id, act] of forms) {
    await page.goto(`/danh-muc/${id}?viec=${act}`);
    await expect(panelOf(page).getByText('Nếu gửi việc này:')).toBeVisible();
    if (act === 'propose_classification') await hideSecret(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map((found) => found.id),
      act,
    ).toEqual([]);
  }
});

/** The choice that shows most: a warning, a statement to agree with, another level. */
async function hideSecret(page: Page): Promise<void> {
  await panelOf(page)
    .getByRole('radio', { name: /Bí mật nhà nước/ })
    .check();
  await expect(panelOf(page)).toContainText('Mức tiếp cận theo luật: Chỉ có mô tả');
  await expect(panelOf(page).getByRole('alert')).toContainText('chỉ được ghi nhận là có');
}
