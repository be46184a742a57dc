import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HtmlValidate } from 'html-validate';
import { expect, test } from '../fixtures.ts';

const AGENCY = 'HN-VPUB';
const FALLBACK = 'Tiếp cận thông tin';

/** The portal of an agency, on an address of its own, with the code that the agency was given to put into it. */
async function openPortal(embedCode: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="vi"><title>Cổng của cơ quan</title>
      <main>${embedCode}</main></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { url: `http://127.0.0.1:${port}/`, server };
}

test.describe('the section of an agency in the agency’s own portal', () => {
  let portal: Awaited<ReturnType<typeof openPortal>>;
  test.beforeEach(async ({ page }) => {
    await page.goto(`/co-quan/${AGENCY}/tiep-can-thong-tin`);
    await page.getByText('Đặt chuyên mục này trên cổng của cơ quan').click();
    portal = await openPortal(await page.locator('pre code').innerText());
  });
  test.afterEach(() => {
    portal.server.close();
  });

  test('is shown where the portal wants it', async ({ page, publicUrl }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(portal.url);
    await expect(page.getByRole('heading', { name: 'Tiếp cận thông tin' })).toBeVisible();
    const ask = page.getByRole('link', { name: 'Gửi yêu cầu cung cấp thông tin' });
    await expect(ask).toHaveAttribute('href', `${publicUrl}/yeu-cau/moi?co-quan=${AGENCY}`);
    await expect(page.getByRole('link', { name: FALLBACK, exact: true })).toHaveCount(0);
    expect(faults).toEqual([]);
  });

  test('leaves what was there when it cannot be had', async ({ page }) => {
    await page.route('**/embed/co-quan/*.html', (route) => route.abort());
    await page.goto(portal.url);
    await expect(page.locator('[data-minhbach-fault]')).toHaveCount(1);
    await expect(page.getByRole('link', { name: FALLBACK, exact: true })).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('is one link away', async ({ page }) => {
      await page.goto(portal.url);
      await expect(page.getByRole('link', { name: FALLBACK, exact: true })).toBeVisible();
    });
  });

  test('is a valid piece of a page', async ({ request, publicUrl }) => {
    const response = await request.get(`${publicUrl}/embed/co-quan/${AGENCY}.html`);
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'no-trailing-whitespace': 'off' },
    });
    const { results } = await validator.validateString(await response.text());
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});

test.describe('under the address of the public site', () => {
  for (const [path, type] of [
    ['/catalogue.ttl', 'text/turtle'],
    ['/catalogue.jsonld', 'application/ld+json'],
    ['/catalogue.atom', 'application/atom+xml'],
    ['/catalogue.csv', 'text/csv'],
    ['/vocabulary/classes.ttl', 'text/turtle'],
    ['/oai?verb=Identify', 'text/xml'],
    ['/opensearch.xml', 'application/opensearchdescription+xml'],
    ['/embed/co-quan/HN-VPUB.json', 'application/feed+json'],
  ] as const)
    test(`machines find ${path}`, async ({ request, publicUrl }) => {
      const response = await request.get(`${publicUrl}${path}`);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toContain(type);
    });

  test('harvesters may ask by POST', async ({ request, publicUrl }) => {
    const response = await request.post(`${publicUrl}/oai`, { form: { verb: 'Identify' } });
    expect(await response.text()).toContain(`<baseURL>${publicUrl}/oai</baseURL>`);
  });

  test('robots find the sitemap, and in it pages that are there', async ({
    request,
    publicUrl,
  }) => {
    const robots = await (await request.get(`${publicUrl}/robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${publicUrl}/sitemap.xml`);
    const index = await (await request.get(`${publicUrl}/sitemap.xml`)).text();
    expect(index).toContain(`<loc>${publicUrl}/sitemaps/1.xml</loc>`);
    const pages = await (await request.get(`${publicUrl}/sitemaps/1.xml`)).text();
    for (const path of ['/', '/co-quan', '/luat', `/co-quan/${AGENCY}`]) {
      expect(pages).toContain(`<loc>${publicUrl}${path}</loc>`);
      expect((await request.get(`${publicUrl}${path}`)).status()).toBe(200);
    }
  });
});
