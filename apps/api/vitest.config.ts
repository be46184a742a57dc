import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the package's ES modules and Nest its CommonJS: two copies, two sets of classes.
  resolve: { alias: { graphql: fileURLToPath(import.meta.resolve('graphql')) } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/template-database.ts'],
    maxWorkers: 2,
    // An embedded database takes seconds to open when both cores are busy.
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
