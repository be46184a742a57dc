import type { Document, Element } from '@xmldom/xmldom';
import { childrenOf, elementsOf, parseXml, schemaFaults } from './xml.ts';

const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * What RFC 4287, 5005 and 6721 find wrong with a feed: the grammar first, then the demands that no
 * grammar can make.
 */
export async function atomFaults(text: string): Promise<string[]> {
  const faults = await schemaFaults(text, 'atom/atom.rng');
  if (faults.length > 0) return faults;
  const document = parseXml(text);
  const feed = document.documentElement;
  if (feed === null) return ['There is no element at all.'];
  return [
    ...feedFaults(feed),
    ...childrenOf(feed, 'entry').flatMap((entry) => entryFaults(entry, feed)),
    ...gravestoneFaults(document, feed),
    ...repeatedEntries(feed),
  ];
}

function feedFaults(feed: Element): string[] {
  const links = childrenOf(feed, 'link');
  const once = ['self', 'first', 'next', 'previous', 'last'].filter(
    (rel) => links.filter((link) => link.getAttribute('rel') === rel).length > 1,
  );
  return [
    ...emptyWords(feed),
    ...idFaults(feed),
    ...alternateFaults(feed),
    ...once.map((rel) => `The feed has more than one ${rel}.`),
  ];
}

function entryFaults(entry: Element, feed: Element): string[] {
  const hasAuthor = [entry, feed].some((one) => childrenOf(one, 'author').length > 0);
  const hasContent = childrenOf(entry, 'content').length > 0;
  const isLinked = childrenOf(entry, 'link').some((link) => relOf(link) === 'alternate');
  return [
    ...emptyWords(entry),
    ...idFaults(entry),
    ...alternateFaults(entry),
    ...(hasAuthor ? [] : ['An entry has no author, nor has the feed.']),
    ...(hasContent || isLinked ? [] : ['An entry has neither content nor an alternate link.']),
  ];
}

const relOf = (link: Element) => link.getAttribute('rel') ?? 'alternate';

const emptyWords = (parent: Element): string[] =>
  childrenOf(parent, 'title').flatMap((title) =>
    title.textContent?.trim() ? [] : ['A title is empty.'],
  );

const idFaults = (parent: Element): string[] =>
  childrenOf(parent, 'id').flatMap(({ textContent }) =>
    /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(textContent ?? '') ? [] : ['An id is no absolute IRI.'],
  );

/** 4.2.7: at most one alternate link for each combination of type and language. */
function alternateFaults(parent: Element): string[] {
  const kinds = childrenOf(parent, 'link')
    .filter((link) => relOf(link) === 'alternate')
    .map((link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`);
  return new Set(kinds).size === kinds.length ? [] : ['Two alternate links are of one kind.'];
}

/** RFC 6721, 3: a gravestone says what is gone and since when; nothing is gone and there at once. */
function gravestoneFaults(document: Document, feed: Element): string[] {
  const stones = elementsOf(document, 'deleted-entry').filter(
    ({ namespaceURI }) => namespaceURI === TOMBSTONES,
  );
  const living = new Set(
    childrenOf(feed, 'entry').flatMap((entry) =>
      childrenOf(entry, 'id').map(({ textContent }) => textContent),
    ),
  );
  return stones.flatMap((stone) => {
    const ref = stone.getAttribute('ref') ?? '';
    const isDated = INSTANT.test(stone.getAttribute('when') ?? '');
    return [
      ...(ref === '' || !isDated ? ['A deleted entry lacks ref or when.'] : []),
      ...(living.has(ref) ? [`${ref} is deleted and there at once.`] : []),
    ];
  });
}

/** 4.1.1: entries of one id must differ in when they were updated. */
function repeatedEntries(feed: Element): string[] {
  const keys = childrenOf(feed, 'entry').map((entry) =>
    ['id', 'updated'].map((name) => childrenOf(entry, name)[0]?.textContent).join(' '),
  );
  return new Set(keys).size === keys.length ? [] : ['Two entries have the same id and date.'];
}
