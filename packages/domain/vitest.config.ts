import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: { '@minhbach/domain': fileURLToPath(new URL('src/index.ts', import.meta.url)) },
  },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'checks/**/*.test.ts'],
    // Tests that walk many drawn worlds take long on a busy machine.
    testTimeout: 60_000,
  },
});
