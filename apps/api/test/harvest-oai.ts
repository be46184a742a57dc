import type { Element } from '@xmldom/xmldom';
import type { Api } from './api.ts';
import { elementsOf, parseXml, schemaFaults, textOf } from './xml.ts';

const PAGES_MAX = 1000;
const IMPORTED = ['oai/oai-dc.xsd', 'oai/dublin-core.xsd', 'oai/xml-lang.xsd'];

export const oaiFaults = (text: string): Promise<string[]> =>
  schemaFaults(text, 'oai/oai-pmh.xsd', IMPORTED);

export type OaiHeader = {
  identifier: string;
  datestamp: string;
  sets: string[];
  isDeleted: boolean;
};

/** Asks a verb and keeps asking with each resumption token until the list is complete. */
export async function harvestOai(
  on: Pick<Api, 'inject'>,
  query: string,
  between: (page: number) => Promise<void> = async () => {},
): Promise<OaiHeader[][]> {
  const verb = /verb=(\w+)/.exec(query)?.[1] ?? '';
  const pages: OaiHeader[][] = [];
  let asked: string | null = query;
  while (asked !== null) {
    if (pages.length === PAGES_MAX) throw new Error('The list has no end.');
    const { body } = await on.inject({ method: 'GET', url: `/oai?${asked}` });
    const faults = await oaiFaults(body);
    const answer = parseXml(body);
    if (faults.length > 0 || textOf(answer, 'error') !== null)
      throw new Error([...faults, textOf(answer, 'error')].join('\n'));
    pages.push(elementsOf(answer, 'header').map(headerOf));
    const token: string | null = textOf(answer, 'resumptionToken');
    asked = token ? `verb=${verb}&resumptionToken=${encodeURIComponent(token)}` : null;
    await between(pages.length);
  }
  return pages;
}

const headerOf = (header: Element): OaiHeader => ({
  identifier: textOf(header, 'identifier') ?? '',
  datestamp: textOf(header, 'datestamp') ?? '',
  sets: elementsOf(header, 'setSpec').map(({ textContent }) => textContent ?? ''),
  isDeleted: header.getAttribute('status') === 'deleted',
});
