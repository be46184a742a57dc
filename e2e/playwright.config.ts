import { defineConfig } from '@playwright/test';
import { bringBrowser } from './browser.ts';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '.',
  testMatch: ['journeys/**/*.spec.ts', 'accessibility.spec.ts'],
  globalSetup: './global-setup.ts',
  workers: 2,
  retries: 0,
  timeout: 120_000,
  // How fast a busy machine answers is not what a journey tests.
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    launchOptions: { ...bringBrowser(), args: CHROMIUM_FLAGS },
  },
});
