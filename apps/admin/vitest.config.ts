import { defineConfig } from 'vitest/config';

// Not vite.config.ts: the router's plugin builds pages, and there are none to build here.
export default defineConfig({ test: { include: ['{app,server}/**/*.test.ts'] } });
