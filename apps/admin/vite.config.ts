import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // A policy without 'unsafe-inline' allows no data: scripts or styles, so nothing is inlined.
  build: { assetsInlineLimit: 0 },
});
