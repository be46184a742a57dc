import type { Page } from '@playwright/test';
import { tellOfAgency } from './contacts.ts';
import { issueDirective } from './directives.ts';
import { entryWithFile, publishDraft } from './entries.ts';
import { answerAll, describe, goOn } from './journeys/citizen.ts';
import { hanoiNow } from './journeys/console-officer.ts';
import { lodgePetition, publishEntry } from './petitions.ts';
import { act, AGENCY, sendRequest, type SentRequest } from './requests.ts';
import { SAMPLE_TEXT } from './sample-text.ts';
import type { Visits } from './visits.ts';

const CASE = '/tra-cuu/:reference';
const ONLY_POSTS = { notAPage: 'it answers a form with another page' };
const A_FILE = { notAPage: 'it is a file' };

/** Pages of the public site that need more than their address: a parameter, a draft, a request. */
export const PUBLIC_VISITS: Visits = {
  '/co-quan/:ma': async (page) => {
    await tellOfAgency();
    await page.goto(`/co-quan/${AGENCY}`);
  },
  '/co-quan/:ma/tiep-can-thong-tin': async (page) => {
    await tellOfAgency();
    await page.goto(`/co-quan/${AGENCY}/tiep-can-thong-tin`);
  },
  '/co-quan/:ma/nghia-vu': (page) => page.goto(`/co-quan/${AGENCY}/nghia-vu`),
  '/chi-dao/:id': async (page) => page.goto(`/chi-dao/${(await issueDirective()).id}?nhiem-vu=1`),
  '/co-quan/:ma/so-lieu': (page) => page.goto(`/co-quan/${AGENCY}/so-lieu`),
  '/danh-muc': (page) => page.goto('/danh-muc?tim=quyet+dinh'),
  '/danh-muc/:id': async (page) => page.goto(`/danh-muc/${await publishEntry()}`),
  '/danh-muc/:id/bao-sai': async (page) => page.goto(`/danh-muc/${await publishEntry()}/bao-sai`),
  '/kien-nghi/:reference': followPetition,
  '/goi-y': A_FILE,
  '/huong-dan/:slug': (page) => page.goto('/huong-dan/cach-yeu-cau'),
  '/yeu-cau/moi/da-cong-khai': lookFirst,
  '/danh-muc/:id/tep/:document': async (page) => {
    const { id, documentId } = await entryWithFile('Kế hoạch mẫu dạng chữ', SAMPLE_TEXT);
    await publishDraft(id);
    await page.goto(`/danh-muc/${id}/tep/${documentId}`);
  },
  '/*': (page) => page.goto('/khong-co-trang-nay'),
  '/yeu-cau/moi/co-quan': (page) => openQuestion(page, 'co-quan'),
  '/yeu-cau/moi/cach-nhan': (page) => openQuestion(page, 'cach-nhan'),
  '/yeu-cau/moi/nguoi-yeu-cau': (page) => openQuestion(page, 'nguoi-yeu-cau'),
  '/yeu-cau/moi/ve-ban': (page) => openQuestion(page, 've-ban'),
  '/yeu-cau/moi/muc-dich': (page) => openQuestion(page, 'muc-dich'),
  '/yeu-cau/moi/ho-tro': (page) => openQuestion(page, 'ho-tro'),
  '/yeu-cau/moi/kiem-tra': (page) => answerAll(page),
  [CASE]: (page) => openCase(page, '', liveLong),
  [`${CASE}/bien-nhan`]: (page) => openCase(page, '/bien-nhan'),
  [`${CASE}/rut`]: (page) => openCase(page, '/rut'),
  [`${CASE}/bo-sung`]: (page) => openCase(page, '/bo-sung', askToComplete),
  [`${CASE}/chua-dung/:item`]: (page) => openCase(page, '/chua-dung/1', answer),
  [`${CASE}/khieu-nai`]: (page) => openCase(page, '/khieu-nai', refuse),
  [`${CASE}/lich.ics`]: A_FILE,
  [`${CASE}/tep/:id`]: A_FILE,
  [`${CASE}/hoi-tiep/:item`]: ONLY_POSTS,
  [`${CASE}/dong`]: ONLY_POSTS,
};

/** Each question keeps what came before, so the first must have been answered. */
async function openQuestion(page: Page, name: string): Promise<void> {
  await page.goto(`/yeu-cau/moi?co-quan=${AGENCY}`);
  await describe(page, 'Giấy phép xây dựng năm 2025');
  await page.goto(`/yeu-cau/moi/${name}`);
}

/** What is asked for is there, under the name it is asked by. */
async function lookFirst(page: Page): Promise<void> {
  const title = 'Kế hoạch mẫu chăm sóc cây xanh đô thị';
  await publishEntry(title);
  await page.goto('/yeu-cau/moi');
  await page.getByLabel('Thông tin bạn cần').fill(title);
  await goOn(page);
}

async function followPetition(page: Page): Promise<void> {
  const { reference, accessCode } = await lodgePetition(await publishEntry());
  await page.goto(`/kien-nghi/${reference}`);
  await page.getByLabel('Mã tra cứu').fill(accessCode);
  await page.getByRole('button', { name: 'Mở kiến nghị' }).click();
}

async function openCase(
  page: Page,
  below: string,
  prepare: (sent: SentRequest) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const sent = await sendRequest();
  await prepare(sent);
  await page.goto('/tra-cuu');
  await page.getByLabel('Số tham chiếu').fill(sent.reference);
  await page.getByLabel('Mã tra cứu').fill(sent.accessCode);
  await page.getByRole('button', { name: 'Mở yêu cầu' }).click();
  await page.goto(`/tra-cuu/${sent.reference}${below}`);
}

function askToComplete({ id }: SentRequest): Promise<void> {
  return act(
    id,
    'askToComplete',
    'missing: [description], explanation: "Giấy phép của công trình nào?"',
  );
}

async function answer({ id }: SentRequest): Promise<void> {
  await act(id, 'judgeValid');
  await act(id, 'provideItem', 'item: 1, documents: [], answer: "Phường có 42 giấy phép."');
  await act(id, 'deliverRequest');
}

async function refuse({ id }: SentRequest): Promise<void> {
  await act(id, 'judgeValid');
  const refusal =
    '{ ground: already_public, reason: "Đã đăng.", publicAddress: "https://vidu.vn" }';
  await act(id, 'refuseItem', `item: 1, refusal: ${refusal}`);
  await act(id, 'deliverRequest');
}

/** A request to which much has happened, so that its page has much to tell. */
async function liveLong({ id }: SentRequest): Promise<void> {
  await act(id, 'judgeValid');
  for (const unit of ['Phòng Hạ tầng kỹ thuật', 'Phòng Quản lý đô thị', 'Văn phòng Sở']) {
    await act(id, 'assignRequest', `unit: "${unit}"`);
  }
  await act(id, 'extendRequest', 'reason: "Phải tìm trong kho lưu trữ."');
  await act(id, 'askConsent', 'item: 1, concerned: "Nhà thầu", explanation: "Có bí mật."');
  await act(
    id,
    'notifyCosts',
    `lines: [{ item: photocopy_colour, pages: 12 }], postage: 30000, payBy: "${hanoiNow().on}"`,
  );
  const refusal = `{ ground: condition_not_met, head: trade_secret, reason: "Chưa được đồng ý.",
    missingConsentOf: "Nhà thầu", partialConsidered: "Không tách được." }`;
  await act(id, 'refuseItem', `item: 1, refusal: ${refusal}`);
  await act(id, 'deliverRequest');
  await act(id, 'proveDelivery', `proof: email_accepted, receivedOn: "${hanoiNow().on}"`);
}
