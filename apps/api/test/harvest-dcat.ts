import type { Quad } from 'n3';
import type { Api } from './api.ts';
import { instancesOf, parseTurtle } from './rdf.ts';

const HYDRA = 'http://www.w3.org/ns/hydra/core#';
const PAGES_MAX = 1000;

export type HarvestedPage = { url: string; datasets: readonly string[] };

/**
 * Goes through a catalogue as the harvester of CKAN does: takes each page for itself, the datasets
 * in it, and follows `hydra:next` of the paged collection until there is none.
 */
export async function harvestDcat(
  on: Pick<Api, 'inject' | 'config'>,
  start: string,
  between: (page: number) => Promise<void> = async () => {},
): Promise<HarvestedPage[]> {
  const pages: HarvestedPage[] = [];
  let url: string | undefined = start;
  while (url !== undefined) {
    if (pages.length === PAGES_MAX) throw new Error('The pages have no end.');
    const { statusCode, body } = await on.inject({ method: 'GET', url });
    if (statusCode !== 200) throw new Error(`${url}: ${statusCode} ${body}`);
    const quads = parseTurtle(body);
    pages.push({ url, datasets: instancesOf(quads, 'http://www.w3.org/ns/dcat#Dataset') });
    url = nextPage(quads)?.replace(on.config.publicUrl, '');
    await between(pages.length);
  }
  return pages;
}

function nextPage(quads: readonly Quad[]): string | undefined {
  const [collection] = instancesOf(quads, `${HYDRA}PagedCollection`);
  return quads.find(
    ({ subject, predicate }) => subject.value === collection && predicate.value === `${HYDRA}next`,
  )?.object.value;
}
