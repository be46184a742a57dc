/** One origin: what machines and staff sessions need lies under the site's own address. */
const FOLDERS = [
  '/graphql',
  '/auth',
  '/files',
  '/healthz',
  '/readyz',
  '/metrics',
  '/calendar',
  '/catalogue',
  '/embed',
  '/oai',
  '/sitemaps',
  '/statistics',
  '/vocabulary',
];
const FILES = ['/opensearch.xml', '/sitemap.xml'];
/** Described in one document, in whatever form: `/catalogue.ttl`, `/catalogue.csv`, `/statistics.jsonld`. */
const DESCRIBED = /^\/(?:catalogue|statistics)\.[a-z]+$/;

export function isOfApi(path: string): boolean {
  return (
    FILES.includes(path) ||
    DESCRIBED.test(path) ||
    FOLDERS.some((folder) => path === folder || path.startsWith(`${folder}/`))
  );
}
