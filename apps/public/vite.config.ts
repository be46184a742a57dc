import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [reactRouter()],
  // The policy allows no data: addresses, so nothing is inlined.
  build: { assetsInlineLimit: 0 },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/files', '/calendar'].map((path) => [path, api]),
    ),
  },
});
