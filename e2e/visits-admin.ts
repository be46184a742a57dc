import type { Page } from '@playwright/test';
import { signIn } from './people.ts';
import { lodgePetition, publishEntry } from './petitions.ts';
import { act, AGENCY, sendRequest } from './requests.ts';
import type { Visits } from './visits.ts';

/** Pages of the console that need more than their address: a session, a request. */
export const CONSOLE_VISITS: Visits = {
  '/dang-nhap': (page) => open(page, '/dang-nhap'),
  '/': (page) => openAs('contact_officer', page, '/'),
  '/tiep-nhan': (page) => openAs('contact_officer', page, '/tiep-nhan'),
  '/kien-nghi': async (page) => {
    await lodgePetition(await publishEntry());
    await openAs('contact_officer', page, '/kien-nghi');
  },
  '/kien-nghi/:id': async (page) => {
    const { id } = await lodgePetition(await publishEntry());
    await openAs('contact_officer', page, `/kien-nghi/${id}?viec=forward_petition`);
  },
  '/sau-tra-loi': async (page) => {
    await answerWhatWasDue();
    await openAs('contact_officer', page, '/sau-tra-loi');
  },
  '/co-quan': (page) => openAs('contact_officer', page, '/co-quan'),
  '/co-quan/:code': (page) => openAs('contact_officer', page, `/co-quan/${AGENCY}`),
  '/co-quan/:code/chuyen-muc': (page) =>
    openAs('contact_officer', page, `/co-quan/${AGENCY}/chuyen-muc`),
  '/nghia-vu': (page) => openAs('overseer', page, '/nghia-vu'),
  '/nghia-vu/:code': (page) => openAs('contact_officer', page, `/nghia-vu/${AGENCY}`),
  '/nghia-vu/:code/lich': (page) => openAs('contact_officer', page, `/nghia-vu/${AGENCY}/lich`),
  '/nghia-vu/:code/su-kien': (page) =>
    openAs('contact_officer', page, `/nghia-vu/${AGENCY}/su-kien`),
  '/nghia-vu/:code/niem-yet': (page) =>
    openAs('contact_officer', page, `/nghia-vu/${AGENCY}/niem-yet`),
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

async function openAs(role: string, page: Page, path: string): Promise<void> {
  await signIn(page.request, role);
  await open(page, path);
}

/** The console draws its page itself: it is there when its heading is. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
