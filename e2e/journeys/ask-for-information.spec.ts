import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { shortDate } from '../../packages/ui/src/dates/date-words.vi.ts';
import { expect, test } from '../fixtures.ts';
import { demoAccount } from '../people.ts';
import {
  expectHeading,
  goOn,
  lastDay,
  openCase,
  passLookFirst,
  send,
  WITH_AND_WITHOUT_SCRIPT,
  type Receipt,
} from './citizen.ts';
import { ACTS, dayIn, openFromInbox, provide, refuse, sitDown, takeAct } from './desk.ts';

const PERMITS = 'Danh sách giấy phép xây dựng đã cấp năm 2025 tại phường Hoàn Kiếm';
const MINUTES = 'Biên bản cuộc họp nội bộ của Sở Xây dựng về các giấy phép này';
const UNIT = 'Phòng Cấp phép xây dựng';
const EXTENDED_BECAUSE = 'Phải tập hợp từ 42 bộ hồ sơ giấy.';
const REFUSED_BECAUSE = 'Biên bản ghi ý kiến trao đổi trong cuộc họp nội bộ.';
const FILE_NAME = 'Giấy phép xây dựng 2025.pdf';
const MEANT = 'Biên bản cuộc họp giao ban của Sở Xây dựng ngày 02/11/2026';

test.describe.configure({ timeout: 180_000 });

for (const javaScriptEnabled of WITH_AND_WITHOUT_SCRIPT) {
  for (const isWhole of [true, false]) {
    test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript for the citizen`, () => {
      test.use({ javaScriptEnabled });

      test(`a citizen asks ${isWhole ? '' : 'and completes what was unclear '}and takes the file`, async ({
        page,
        browser,
        adminUrl,
      }) => {
        const desk = await browser.newContext({ baseURL: adminUrl, javaScriptEnabled: true });
        const officer = await desk.newPage();
        const receipt = await askForTwoThings(page);
        const dueOn = (await lastDay(page)) ?? '';
        await sitDown(officer, demoAccount('contact_officer'));
        await openFromInbox(officer, receipt.reference);

        if (!isWhole) await completeMinutes(page, officer);
        const extendedTo = await workUntilExtended(officer, dueOn);
        await expectExtended(page, receipt, extendedTo);

        const file = await officer.pdf();
        await answerBoth(officer, file);
        await desk.close();

        await openCase(page, receipt);
        await expect(page.getByText('Đã trả kết quả', { exact: true })).toBeVisible();
        await expectRefusalExplained(page);
        expect(await takeFile(page)).toEqual(file);
      });
    });
  }
}

async function askForTwoThings(page: Page): Promise<Receipt> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Gửi yêu cầu mới' }).click();
  await page.getByLabel('Thông tin bạn cần').fill(PERMITS);
  await page.getByRole('button', { name: 'Thêm một nội dung khác' }).click();
  await page.getByLabel('Nội dung 2', { exact: true }).fill(MINUTES);
  await goOn(page);
  await passLookFirst(page);
  await page.getByRole('radio', { name: /^Sở Xây dựng/ }).check();
  await goOn(page);
  await page.getByRole('radio', { name: 'Qua mạng' }).check();
  await goOn(page);
  await page.getByRole('radio', { name: 'Công dân Việt Nam từ đủ 18 tuổi' }).check();
  await goOn(page);
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Mẫu');
  await page.getByLabel('Địa chỉ thư điện tử').fill('nguoi-yeu-cau@mau.invalid');
  await goOn(page);
  await goOn(page);
  await expectHeading(page, 'Kiểm tra câu trả lời');
  return send(page);
}

/** The officer cannot tell which meeting is meant; the citizen says it. */
async function completeMinutes(page: Page, officer: Page): Promise<void> {
  const question = 'Xin ghi rõ cuộc họp ngày nào.';
  await takeAct(officer, ACTS.askToComplete, async (panel) => {
    await panel.getByRole('checkbox', { name: 'Nội dung thông tin cần cung cấp' }).check();
    await panel.getByLabel('Hướng dẫn cho người yêu cầu').fill(question);
  });
  await expect(officer.getByText('Đang chờ bổ sung:')).toBeVisible();

  await page.getByRole('link', { name: 'Theo dõi yêu cầu' }).click();
  await expect(page.getByText('Chờ bổ sung', { exact: true })).toBeVisible();
  await expect(page.getByText(question).first()).toBeVisible();
  await page.getByRole('link', { name: 'Bổ sung ngay' }).click();
  await expect(page.getByLabel('Nội dung 2', { exact: true })).toHaveValue(MINUTES);
  await page.getByLabel('Nội dung 2', { exact: true }).fill(MEANT);
  await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click();
  await expect(page.getByText(MEANT)).toBeVisible();
  await expect(page.getByText('Đã tiếp nhận', { exact: true })).toBeVisible();

  await officer.reload();
  await expect(officer.getByText(MEANT).filter({ visible: true }).first()).toBeVisible();
}

/** Judges it valid, gives it to a unit and extends; returns the later last day. */
async function workUntilExtended(officer: Page, dueOn: string): Promise<string> {
  await takeAct(officer, ACTS.judgeValid);
  await takeAct(officer, ACTS.assign, async (panel) => {
    await panel.getByLabel('Đơn vị nắm giữ thông tin').fill(UNIT);
    const holder = panel.getByRole('option', { name: /Cán bộ đơn vị nắm giữ/ });
    await panel.getByLabel('Người xử lý').selectOption(await holder.textContent());
  });
  let later = '';
  await takeAct(officer, ACTS.extend, async (panel) => {
    const consequence = panel.getByText('Hạn cuối trở thành');
    await expect(consequence).toContainText(`(đang là ${shortDate(dueOn)})`);
    await expect(consequence).toContainText('khoản 3 Điều 26');
    later = dayIn(await consequence.textContent());
    await panel.getByLabel('Lý do gia hạn').fill(EXTENDED_BECAUSE);
  });
  expect(later > dueOn).toBe(true);
  return later;
}

/** The citizen reads who holds it, why it takes longer, and how the new day came about. */
async function expectExtended(page: Page, receipt: Receipt, later: string): Promise<void> {
  await openCase(page, receipt);
  expect(await lastDay(page)).toBe(later);
  await expect(page.getByText('Hạn trả lời (đã gia hạn)')).toBeVisible();
  await expect(page.getByText(EXTENDED_BECAUSE)).toBeVisible();
  await expect(page.getByText(UNIT).first()).toBeVisible();

  const why = page.getByRole('group').filter({ hasText: '(hạn trả lời)' });
  await expect(why.getByRole('listitem')).toHaveCount(0);
  await why.getByText('Vì sao là ngày này?').click();
  const steps = why.getByRole('listitem');
  await expect(steps.filter({ hasText: shortDate(later) }).first()).toBeVisible();
  await expect(steps.filter({ hasText: 'khoản 3 Điều 26' }).first()).toBeVisible();
}

async function answerBoth(officer: Page, file: Buffer): Promise<void> {
  await takeAct(officer, provide(1), async (panel) => {
    await panel
      .getByLabel('Tải thêm tài liệu')
      .setInputFiles({ name: FILE_NAME, mimeType: 'application/pdf', buffer: file });
    await expect(panel.getByRole('checkbox', { name: FILE_NAME })).toBeChecked();
  });
  await takeAct(officer, refuse(2), async (panel) => {
    await panel.getByRole('radio', { name: /Thông tin không được tiếp cận/ }).check();
    await panel.getByRole('radio', { name: /Cuộc họp nội bộ/ }).check();
    await panel.getByLabel('Cuộc họp hoặc tài liệu nội bộ nào').fill('Họp giao ban đầu tháng');
    await panel.getByLabel('Vì sao không tách được').fill('Toàn bộ là ý kiến trao đổi.');
    await panel.getByLabel('Lý do từ chối').fill(REFUSED_BECAUSE);
  });
  await takeAct(officer, ACTS.deliver, (panel) =>
    expect(panel.getByText(`Người yêu cầu mở được: ${FILE_NAME}`)).toBeVisible(),
  );
}

async function expectRefusalExplained(page: Page): Promise<void> {
  await expect(
    page.getByText(/^Căn cứ: Thông tin không được tiếp cận, theo .*Điều (15|27) Luật/),
  ).toBeVisible();
  await expect(page.getByText(REFUSED_BECAUSE).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Khiếu nại' })).toBeVisible();
}

async function takeFile(page: Page): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: `Tải ${FILE_NAME}` }).click();
  const download = await started;
  expect(download.suggestedFilename()).toBe(FILE_NAME);
  return readFile(await download.path());
}
