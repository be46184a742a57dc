import type { Page, Request } from '@playwright/test';

export type Weighed = { url: string; type: string; bytes: number };

/** Notes every answer that `page` gets from now on; what is returned weighs them once all are in. */
export function weigh(page: Page): () => Promise<Weighed[]> {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  return () =>
    Promise.all(
      finished.map(async (request) => ({
        url: request.url(),
        type: request.resourceType(),
        bytes: (await request.sizes()).responseBodySize,
      })),
    );
}
