import type { Page } from '@playwright/test';
import { deliveryWords } from '../../packages/ui/src/words/delivery.vi.ts';
import { requesterKindWords } from '../../packages/domain/src/request/vocabulary-words.vi.ts';
import { expect } from '../fixtures.ts';
import { goOn, passLookFirst } from './citizen.ts';

/** What somebody has to say, in the words of the contract; a page asks for what it needs of it. */
export type Answers = {
  agencyName: string;
  items: readonly { description: string; documentName: string | null }[];
  delivery: keyof typeof deliveryWords;
  purpose: string | null;
  kind: keyof typeof requesterKindWords;
  /** By the label of the field. */
  person: Readonly<Record<string, string | null>>;
};

const LAST_PAGE = 'Kiểm tra câu trả lời';

/** One answer for each page, by its heading: which pages come is the law's affair. */
const PAGES: Record<string, (page: Page, answers: Answers) => Promise<void>> = {
  'Bạn cần thông tin gì?': describeItems,
  'Có thể thông tin này đã công khai': passLookFirst,
  'Bạn muốn hỏi cơ quan nào?': chooseAgency,
  'Bạn muốn nhận thông tin bằng cách nào?': (page, { delivery }) =>
    page.getByRole('radio', { name: deliveryWords[delivery] }).check(),
  'Ai là người yêu cầu?': (page, { kind }) =>
    page.getByRole('radio', { name: requesterKindWords[kind] }).check(),
  'Thông tin về người yêu cầu': (page, { person }) => fillAsked(page, person),
  'Vì sao bạn cần thông tin này?': (page, { purpose }) =>
    page.getByLabel('Lý do, mục đích yêu cầu').fill(purpose ?? ''),
  'Bạn có cần hỗ trợ gì không?': () => Promise.resolve(),
};

/** From the first question to "check your answers", or to the page that does not let go on. */
export async function answerQuestions(page: Page, answers: Answers): Promise<'checked' | 'held'> {
  await page.goto('/yeu-cau/moi');
  for (;;) {
    const asked = await heading(page);
    if (asked === LAST_PAGE) return 'checked';
    const answer = PAGES[asked];
    if (answer === undefined) throw new Error(`No journey knows the page “${asked}”.`);
    await answer(page, answers);
    await goOn(page);
    if ((await heading(page)) === asked) return 'held';
  }
}

async function heading(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).innerText()).trim();
}

async function describeItems(page: Page, { items }: Answers): Promise<void> {
  for (const [index, { description, documentName }] of items.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Thêm một nội dung khác' }).click();
    const item = page.getByRole('group', { name: `Nội dung ${index + 1}` });
    await item.getByLabel(/^(Thông tin bạn cần|Nội dung \d+)$/).fill(description);
    await item.getByLabel('Tên hoặc số hiệu văn bản').fill(documentName ?? '');
  }
}

async function chooseAgency(page: Page, { agencyName }: Answers): Promise<void> {
  await page.getByLabel('Tìm cơ quan khác').fill(agencyName);
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  const choice = page.getByRole('radio', { name: agencyName });
  await choice.check();
  await expect(choice).toBeChecked();
}

/** A field that this law and this kind of requester give no reason to ask for is not there. */
async function fillAsked(page: Page, person: Answers['person']): Promise<void> {
  for (const [label, value] of Object.entries(person)) {
    const field = page.getByRole('textbox', { name: label });
    if (value !== null && (await field.count()) > 0) await field.fill(value);
  }
}
