import { expect, it } from 'vitest';
import { isOfApi } from './api-paths.ts';

it.each([
  '/graphql',
  '/catalogue',
  '/catalogue.ttl',
  '/statistics.ttl',
  '/statistics/2026/bodies.csv',
  '/catalogue/x.jsonld',
  '/oai',
  '/sitemap.xml',
])('passes %s on to the API', (path) => {
  expect(isOfApi(path)).toBe(true);
});

it.each(['/', '/danh-muc', '/catalogues', '/catalogue.', '/oai-pmh', '/embedded', '/sitemap.xml/'])(
  'answers %s itself',
  (path) => {
    expect(isOfApi(path)).toBe(false);
  },
);
