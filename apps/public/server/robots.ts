import type { ServerResponse } from 'node:http';

/** What is a person's own, and what costs much and holds nothing that a page does not. */
const NOT_FOR_ROBOTS = [
  '/yeu-cau/',
  '/tra-cuu/',
  '/kien-nghi/',
  '/files/',
  '/auth/',
  '/graphql',
  '/catalogue.csv',
  '/catalogue.xlsx',
];

export function robotsText(origin: string): string {
  return [
    'User-agent: *',
    ...NOT_FOR_ROBOTS.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}

export function answerRobots(origin: string, response: ServerResponse): void {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'public, max-age=3600',
  };
  response.writeHead(200, headers).end(robotsText(origin));
}
