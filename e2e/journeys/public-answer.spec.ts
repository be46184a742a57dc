import { expect, test } from '../fixtures.ts';
import { caller } from '../people.ts';
import { act, sendRequest } from '../requests.ts';
import { expectHeading, openCase, WITH_AND_WITHOUT_SCRIPT } from './citizen.ts';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** Puts a file to a request, as the console does, and names it. */
async function upload(requestId: string): Promise<string> {
  const officer = await caller('contact_officer');
  const answer = await officer.post(`/files?request=${requestId}&kind=answer`, {
    multipart: { file: { name: 'Giấy phép.pdf', mimeType: 'application/pdf', buffer: PDF } },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  const { id }: { id: string } = await answer.json();
  await officer.dispose();
  return id;
}

for (const javaScriptEnabled of WITH_AND_WITHOUT_SCRIPT) {
  test.describe(`an answer arrives ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('the file is taken by a button; its address alone opens nothing', async ({
      page,
      publicUrl,
    }) => {
      const sent = await sendRequest();
      const document = await upload(sent.id);
      await act(sent.id, 'judgeValid');
      await act(sent.id, 'provideItem', `item: 1, documents: ["${document}"]`);
      await openCase(page, sent);
      await expect(page.getByRole('button', { name: /^Tải / })).toHaveCount(0);

      await act(sent.id, 'deliverRequest');
      await page.reload();
      await expect(page.getByText('Đã trả kết quả', { exact: true })).toBeVisible();
      const stranger = await caller();
      expect((await stranger.get(`${publicUrl}/files/${document}`)).status()).toBe(404);
      await stranger.dispose();

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Tải Giấy phép.pdf' }).click();
      expect((await download).suggestedFilename()).toBe('Giấy phép.pdf');
    });

    test('says what is missing, and the clock starts once it has been added', async ({ page }) => {
      const sent = await sendRequest();
      const explanation = 'Giấy phép của công trình nào?';
      await act(sent.id, 'askToComplete', `missing: [description], explanation: "${explanation}"`);
      await openCase(page, sent);
      await expect(page.getByText('Chờ bổ sung', { exact: true })).toBeVisible();
      await expect(page.locator('.due')).toHaveCount(0);
      await expect(page.getByText(/Cho rằng phiếu của bạn đã đủ nội dung/)).toBeVisible();
      await expect(page.getByRole('link', { name: 'Khiếu nại' })).toBeVisible();

      await page.getByRole('link', { name: 'Bổ sung ngay' }).click();
      await expect(page.getByText(explanation)).toBeVisible();
      await page.getByLabel('Thông tin bạn cần').fill('');
      await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click();
      await expect(page.getByRole('alert')).toContainText('Hãy cho biết bạn cần thông tin gì');

      await page.getByLabel('Thông tin bạn cần').fill('Giấy phép nhà số 12 phố Mẫu');
      await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click();
      await expectHeading(page, `Yêu cầu ${sent.reference}`);
      await expect(page.locator('.due time')).toHaveCount(1);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what belongs elsewhere is asked there with one click', async ({ page }) => {
    const sent = await sendRequest();
    await act(sent.id, 'judgeValid');
    const refusal =
      '{ ground: not_responsible, reason: "Thuộc sở khác.", rightAgencyCode: "HN-SNNMT" }';
    await act(sent.id, 'refuseItem', `item: 1, refusal: ${refusal}`);
    await act(sent.id, 'deliverRequest');

    await openCase(page, sent);
    await page.getByRole('button', { name: /Đồng ý và hỏi Sở Nông nghiệp/ }).click();
    await expectHeading(page, /Biên nhận/);
    const reference = await page.locator('.reference').first().textContent();
    expect(reference).not.toBe(sent.reference);
    await page.getByRole('link', { name: 'Theo dõi yêu cầu' }).click();
    await expect(page.getByText(sent.reference)).toBeVisible();

    await page.goto(`/tra-cuu/${sent.reference}`);
    await expect(page.getByText(`Bạn đã hỏi tiếp bằng yêu cầu ${reference}`)).toBeVisible();
    await expect(page.getByRole('button', { name: /Đồng ý và hỏi/ })).toHaveCount(0);
  });

  test('what is wrong in an answer is claimed, with a last day of its own', async ({ page }) => {
    const sent = await sendRequest();
    await act(sent.id, 'judgeValid');
    await act(sent.id, 'provideItem', 'item: 1, documents: [], answer: "Có 42 giấy phép."');
    await act(sent.id, 'deliverRequest');

    await openCase(page, sent);
    await page.getByRole('link', { name: 'Thông tin này chưa đúng hoặc chưa đủ?' }).click();
    await page.getByLabel('Chỗ nào chưa đúng hoặc chưa đủ?').fill('Thiếu giấy phép tháng 12');
    await page.getByRole('button', { name: 'Gửi cho cơ quan' }).click();
    await expect(page.getByRole('heading', { name: 'Đính chính nội dung 1' })).toBeVisible();
    await expect(page.getByText(/Hạn trả lời: /).last()).toBeVisible();

    const next = page.locator('.panel').filter({ hasText: 'Bước tiếp theo' });
    await expect(next).toContainText('Chậm nhất');
    await next.getByText('Vì sao là ngày này?').click();
    await expect(next).toContainText('Thời hạn 10 ngày theo khoản 2 Điều 28');
  });

  test('whoever opened the identity of the requester stands on the page', async ({ page }) => {
    const sent = await sendRequest();
    const officer = await caller('contact_officer');
    const opened = await officer.post('/graphql', {
      data: {
        query: `mutation ($id: ID!) {
          openRequesterIdentity(id: $id, reason: "Gọi điện làm rõ") { __typename }
        }`,
        variables: { id: sent.id },
      },
    });
    expect(await opened.json()).toMatchObject({
      data: { openRequesterIdentity: { __typename: 'RequesterIdentity' } },
    });
    await officer.dispose();

    await openCase(page, sent);
    await expect(page.getByText(/Người làm đầu mối: Gọi điện làm rõ/)).toBeVisible();
  });
});
