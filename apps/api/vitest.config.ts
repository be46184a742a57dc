import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/template-database.ts'],
    maxWorkers: 2,
    // An embedded database takes seconds to open when both cores are busy.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
