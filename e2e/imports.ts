import type { APIRequestContext } from '@playwright/test';
import { expect } from './fixtures.ts';

export type ImportSeen = { id: string; state: string; imported: number; ready: number };

const HEADINGS = [
  'Số, ký hiệu',
  'Trích yếu',
  'Cơ quan ban hành',
  'Ngày ban hành',
  'Mã loại thông tin',
  'Mức độ tiếp cận',
];

/** A sheet of entries of its own `mark`, whose rows `faults` changes by their place. */
export function sheetOf(
  mark: string,
  count: number,
  faults: (row: string[], at: number) => string[] = (row) => row,
): string {
  const rows = Array.from({ length: count }, (_, at) =>
    faults(
      [
        `${at + 1}/KH-${mark}`,
        `Kế hoạch mẫu ${mark} số ${at + 1}`,
        'Sở Xây dựng thành phố Hà Nội',
        '20/4/2026',
        'L26.17.1.a-1',
        'Công khai',
      ],
      at,
    ),
  );
  return [HEADINGS, ...rows]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(';'))
    .join('\r\n');
}

/** Uploads a sheet and begins its import, without a page. */
export async function beginImport(
  desk: APIRequestContext,
  { name, content, origin }: { name: string; content: string; origin: string },
): Promise<ImportSeen> {
  const uploaded = await desk.post('/files?kind=entry', {
    headers: { origin },
    multipart: { file: { name, mimeType: 'text/csv', buffer: Buffer.from(content) } },
  });
  expect(uploaded.status(), await uploaded.text()).toBe(201);
  const { id } = await uploaded.json();
  return importAct(desk, 'createImport(documentId: $id)', id);
}

export async function importAct(
  desk: APIRequestContext,
  act: string,
  id: string,
): Promise<ImportSeen> {
  const query = `mutation ($id: ID!) { ${act} { ... on ImportRun { id state imported ready } ... on NotAllowed { violations { code } } } }`;
  const answer = await desk.post('/graphql', { data: { query, variables: { id } } });
  const { data, errors } = await answer.json();
  const [run] = Object.values<ImportSeen>(data ?? {});
  if (!run?.id) throw new Error(JSON.stringify(errors ?? data));
  return run;
}

export async function lookAtImport(desk: APIRequestContext, id: string): Promise<ImportSeen> {
  const query = 'query ($id: ID!) { importRun(id: $id) { id state imported ready } }';
  const answer = await desk.post('/graphql', { data: { query, variables: { id } } });
  return (await answer.json()).data.importRun;
}

/** An import whose trial run is over. */
export async function checkedImport(
  desk: APIRequestContext,
  sheet: { name: string; content: string; origin: string },
): Promise<ImportSeen> {
  const { id } = await beginImport(desk, sheet);
  await expect.poll(async () => (await lookAtImport(desk, id)).state).toBe('checked');
  return lookAtImport(desk, id);
}
