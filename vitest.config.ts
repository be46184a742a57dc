import { defineConfig } from 'vitest/config';

// Each package runs its own tests; the root's are those of the tooling.
export default defineConfig({ test: { include: ['tooling/**/*.test.ts'] } });
