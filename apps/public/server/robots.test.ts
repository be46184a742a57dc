import { expect, it } from 'vitest';
import { robotsText } from './robots.ts';

it('names the sitemap by its whole address, as the protocol wants', () => {
  const text = robotsText('https://minhbach.invalid');
  expect(text).toContain('\nSitemap: https://minhbach.invalid/sitemap.xml\n');
  expect(text).toContain('Disallow: /tra-cuu/\n');
  expect(text).toContain('Disallow: /kien-nghi/\n');
  expect(text.startsWith('User-agent: *\n')).toBe(true);
});
