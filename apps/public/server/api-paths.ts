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
  '/vocabulary',
];
const FILES = ['/opensearch.xml', '/sitemap.xml'];
/** The catalogue in one document, in whatever form: `/catalogue.ttl`, `/catalogue.csv`. */
const CATALOGUE = /^\/catalogue\.[a-z]+$/;

export function isOfApi(path: string): boolean {
  return (
    FILES.includes(path) ||
    CATALOGUE.test(path) ||
    FOLDERS.some((folder) => path === folder || path.startsWith(`${folder}/`))
  );
}
