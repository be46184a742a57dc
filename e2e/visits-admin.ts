import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { tellOfAgency } from './contacts.ts';
import { issueDirective, taskPath } from './directives.ts';
import { entryWithFile, proposedEntry } from './entries.ts';
import { setting } from './fixtures.ts';
import { checkedImport, sheetOf } from './imports.ts';
import { SAMPLE_TEXT } from './sample-text.ts';
import { signIn } from './people.ts';
import { lodgePetition, publishEntry } from './petitions.ts';
import { openReport } from './reports.ts';
import { act, AGENCY, sendRequest } from './requests.ts';
import { drawnSample } from './samples.ts';
import { sentUrging } from './urgings.ts';
import type { Visits } from './visits.ts';

/** Pages of the console that need more than their address: a session, a request. */
export const CONSOLE_VISITS: Visits = {
  '/dang-nhap': (page) => open(page, '/dang-nhap'),
  '/': (page) => openAs('contact_officer', page, '/'),
  '/tong-quan': async (page) => {
    await sendRequest();
    await openAs('contact_officer', page, '/tong-quan');
  },
  '/tong-quan of the whole city': async (page) => {
    await sendRequest();
    await openAs('overseer', page, '/tong-quan');
  },
  '/tiep-nhan': (page) => openAs('contact_officer', page, '/tiep-nhan'),
  '/danh-muc': async (page) => {
    await proposedEntry('Kế hoạch mẫu chờ xác nhận');
    await openAs('contact_officer', page, '/danh-muc?nhom=waiting');
  },
  '/danh-muc/moi': (page) => openAs('unit_officer', page, '/danh-muc/moi'),
  '/danh-muc/:id': async (page) => {
    const id = await proposedEntry('Kế hoạch mẫu để xem');
    await openAs('contact_officer', page, `/danh-muc/${id}?viec=confirm_classification`);
  },
  '/danh-muc/:id/tep/:document': async (page) => {
    const { id, documentId } = await entryWithFile('Kế hoạch mẫu dạng chữ', SAMPLE_TEXT);
    await openAs('contact_officer', page, `/danh-muc/${id}/tep/${documentId}`);
  },
  '/kien-nghi': async (page) => {
    await lodgePetition(await publishEntry());
    await openAs('contact_officer', page, '/kien-nghi');
  },
  '/kien-nghi/:id': async (page) => {
    const { id } = await lodgePetition(await publishEntry());
    await openAs('contact_officer', page, `/kien-nghi/${id}?viec=forward_petition`);
  },
  '/so-giay': (page) => openAs('contact_officer', page, '/so-giay'),
  '/don-doc': async (page) => {
    const { id } = await sendRequest();
    await openAs('overseer', page, `/don-doc?yeu-cau=${id}`);
  },
  '/don-doc/theo-co-quan': async (page) => {
    await sentUrging();
    await openAs('overseer', page, '/don-doc/theo-co-quan');
  },
  '/don-doc/:id': async (page) => {
    const id = await sentUrging();
    await openAs('contact_officer', page, `/don-doc/${id}?viec=answer_urging`);
  },
  '/giam-sat': (page) => openAs('overseer', page, '/giam-sat'),
  '/giam-sat/chi-so': (page) => openAs('overseer', page, '/giam-sat/chi-so?nam=2025'),
  '/giam-sat/chi-so/:code': (page) => openFirstCases(page),
  '/giam-sat/mau': async (page) => {
    await drawnSample();
    await openAs('overseer', page, '/giam-sat/mau');
  },
  '/giam-sat/mau/:id': async (page) => {
    const { id, requestId } = await drawnSample();
    await openAs('overseer', page, `/giam-sat/mau/${id}?vu=${requestId}&doi-chieu=1`);
  },
  '/thu-sang': (page) => openAs('overseer', page, '/thu-sang'),
  '/sau-tra-loi': async (page) => {
    await answerWhatWasDue();
    await openAs('contact_officer', page, '/sau-tra-loi');
  },
  '/co-quan': (page) => openAs('contact_officer', page, '/co-quan'),
  '/co-quan/:code': (page) => openTold(page, `/co-quan/${AGENCY}`),
  '/co-quan/:code/chuyen-muc': (page) =>
    openAs('contact_officer', page, `/co-quan/${AGENCY}/chuyen-muc`),
  '/cay-co-quan': (page) => openAs('administrator', page, '/cay-co-quan'),
  '/so-lieu': (page) => openAs('overseer', page, '/so-lieu'),
  '/so-lieu/:figure': async (page) => {
    await sendRequest();
    await openAs('contact_officer', page, '/so-lieu/requests_received');
  },
  '/chi-dao': (page) => openAs('overseer', page, '/chi-dao'),
  '/chi-dao/moi': (page) => openAs('overseer', page, '/chi-dao/moi'),
  '/chi-dao/:id': async (page) =>
    openAs('overseer', page, `/chi-dao/${(await issueDirective()).id}`),
  '/chi-dao/:id/nhiem-vu/:task': async (page) =>
    openAs('contact_officer', page, taskPath(await issueDirective())),
  '/nghia-vu': (page) => openAs('overseer', page, '/nghia-vu'),
  '/nghia-vu/:code': (page) => openAs('contact_officer', page, `/nghia-vu/${AGENCY}`),
  '/nghia-vu/:code of whoever urges': (page) => openAs('overseer', page, `/nghia-vu/${AGENCY}`),
  '/nghia-vu/:code/lich': (page) => openAs('contact_officer', page, `/nghia-vu/${AGENCY}/lich`),
  '/nghia-vu/:code/su-kien': (page) =>
    openAs('contact_officer', page, `/nghia-vu/${AGENCY}/su-kien`),
  '/nghia-vu/:code/niem-yet': (page) =>
    openAs('contact_officer', page, `/nghia-vu/${AGENCY}/niem-yet`),
  '/huong-dan': (page) => openAs('contact_officer', page, '/huong-dan'),
  '/huong-dan/:slug': (page) => openAs('overseer', page, '/huong-dan/cach-yeu-cau'),
  '/bao-cao': async (page) => {
    await openReport(2026);
    await openAs('overseer', page, '/bao-cao?nam=2026');
  },
  '/bao-cao/nhieu-nam': (page) =>
    openAs('overseer', page, `/bao-cao/nhieu-nam?cap=body&co-quan=${AGENCY}&tu=2018&den=2026`),
  '/bao-cao/nhieu-nam with faults': (page) =>
    openAs('overseer', page, '/bao-cao/nhieu-nam?cap=body&tu=2026&den=2018'),
  '/bao-cao/:id': async (page) => {
    const id = await openReport(2026);
    await openAs('contact_officer', page, `/bao-cao/${id}`);
  },
  '/nhap-danh-muc': async (page) => {
    await someImport(page);
    await open(page, '/nhap-danh-muc');
  },
  '/nhap-danh-muc/:id': async (page) => {
    const { id } = await someImport(page);
    await open(page, `/nhap-danh-muc/${id}`);
  },
  '/dau-moi': (page) => openAs('overseer', page, '/dau-moi'),
  '/tap-huan': (page) => openTold(page, '/tap-huan'),
  '/tuyen-truyen': (page) => openTold(page, '/tuyen-truyen'),
  '/lich': (page) => openAs('contact_officer', page, '/lich'),
  '/nhan-su': (page) => openAs('administrator', page, '/nhan-su'),
  '/tu-tim-kiem': (page) => openAs('administrator', page, '/tu-tim-kiem'),
  '/*': (page) => openAs('contact_officer', page, '/khong-co-trang-nay'),
  '/yeu-cau/:id': async (page) => {
    const { id } = await sendRequest();
    await openAs('contact_officer', page, `/yeu-cau/${id}`);
  },
};

/** An answer that had to be public all along. */
async function answerWhatWasDue(): Promise<void> {
  const { id } = await sendRequest();
  await act(id, 'judgeValid');
  await act(
    id,
    'provideItem',
    'item: 1, documents: [], answer: "Có.", publicationClass: "L26.17.1.a-1"',
  );
  await act(id, 'deliverRequest');
}

/** With everything that such a page can tell of the agency. */
async function openTold(page: Page, path: string): Promise<void> {
  await tellOfAgency();
  await openAs('contact_officer', page, path);
}

async function openAs(role: string, page: Page, path: string): Promise<void> {
  await signIn(page.request, role);
  await open(page, path);
}

/** The cases behind some number of an indicator. */
async function openFirstCases(page: Page) {
  await sendRequest();
  await openAs('overseer', page, '/giam-sat/chi-so');
  const href = await page.locator('a[href*="/giam-sat/chi-so/"]').first().getAttribute('href');
  await open(page, href ?? '');
}

/** One with problems to show. */
async function someImport(page: Page) {
  await signIn(page.request, 'contact_officer');
  const mark = randomUUID().slice(0, 8).toUpperCase();
  const content = sheetOf(mark, 12, (row, at) => (at % 3 === 0 ? row.with(3, '31/4/2026') : row));
  return checkedImport(page.request, {
    name: 'danh-muc-mau.csv',
    content,
    origin: setting('E2E_ADMIN_URL'),
  });
}

/** The console draws its page itself: it is there when its heading is, and not the one shown meanwhile. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByText('Đang mở bàn làm việc').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).waitFor();
}
