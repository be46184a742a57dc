import { chromium } from '@playwright/test';
import { bringBrowser } from './browser.ts';
import { NOW } from './now.ts';
import { startApps } from './start-apps.ts';
const apps = await startApps({ now: NOW });
const { executablePath, env } = bringBrowser();
const browser = await chromium.launch({ executablePath, env });
const out = process.argv[2];
try {
  for (const [index, path] of process.argv.slice(3).entries()) {
    for (const [name, width] of [['320', 320], ['1200', 1200]] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const site = path.startsWith('admin:') ? apps.urls.admin : apps.urls.public;
      await page.goto(site + path.replace('admin:', ''), { waitUntil: 'networkidle' });
      if (path.includes('open')) for (const d of await page.locator('details').all()) await d.evaluate((e: HTMLDetailsElement) => { e.open = true; });
      await page.screenshot({ path: `${out}/${index}-${name}.png`, fullPage: true });
      await page.close();
    }
  }
} finally { await browser.close(); await apps.stop(); }
