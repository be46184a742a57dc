import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

export const WITH_AND_WITHOUT_SCRIPT = [true, false];

/** Made-up answers for the question pages. */
export const USUAL = {
  description: 'Bảng giá đất năm 2026, phần áp dụng cho phường Yên Hòa',
  agency: /Sở Nông nghiệp và Môi trường/,
  delivery: 'Qua mạng',
  kind: 'Công dân Việt Nam từ đủ 18 tuổi',
  fullName: 'Nguyễn Văn Mẫu',
  email: 'mau@vidu.vn',
};

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
}

export async function expectHeading(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** What is asked for may be public already; whoever still wants to ask goes on. */
export async function passLookFirst(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Bạn cần thông tin gì?');
  const askAnyway = page.getByRole('link', { name: 'Không, tôi vẫn muốn hỏi' });
  if ((await askAnyway.count()) > 0) await askAnyway.click();
}

/** The first question, answered. */
export async function describe(page: Page, description: string): Promise<void> {
  await page.getByLabel('Thông tin bạn cần').fill(description);
  await goOn(page);
  await passLookFirst(page);
}

/** From the first question to the page about the person. */
export async function answerUntilPerson(page: Page, answers = USUAL): Promise<void> {
  await page.goto('/yeu-cau/moi');
  await describe(page, answers.description);
  await page.getByRole('radio', { name: answers.agency }).check();
  await goOn(page);
  await page.getByRole('radio', { name: answers.delivery }).check();
  await goOn(page);
  await page.getByRole('radio', { name: answers.kind }).check();
  await goOn(page);
}

/** As far as "check your answers", under the law of 2026. */
export async function answerAll(page: Page, answers = USUAL): Promise<void> {
  await answerUntilPerson(page, answers);
  await page.getByLabel('Họ và tên').fill(answers.fullName);
  await page.getByLabel('Địa chỉ thư điện tử').fill(answers.email);
  await goOn(page);
  await expectHeading(page, 'Bạn có cần hỗ trợ gì không?');
  await goOn(page);
  await expectHeading(page, 'Kiểm tra câu trả lời');
}

export type Receipt = { reference: string; accessCode: string };

/** Sends what has been checked, and reads the two numbers of the receipt. */
export async function send(page: Page): Promise<Receipt> {
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
  await expectHeading(page, /Biên nhận/);
  const [reference = '', accessCode = ''] = await page.locator('.reference').allTextContents();
  return { reference, accessCode };
}

/** The last day as a page shows it, `YYYY-MM-DD`. */
export async function lastDay(page: Page): Promise<string | null> {
  return page.locator('.due time').first().getAttribute('datetime');
}

/** Opens a request with the two numbers of its receipt. */
export async function openCase(page: Page, { reference, accessCode }: Receipt): Promise<void> {
  await page.goto('/tra-cuu');
  await page.getByLabel('Số tham chiếu').fill(reference);
  await page.getByLabel('Mã tra cứu').fill(accessCode);
  await page.getByRole('button', { name: 'Mở yêu cầu' }).click();
  await expectHeading(page, `Yêu cầu ${reference}`);
}
