export function loader(): never {
  throw new Response(null, { status: 404 });
}

/** Never shown: the loader always ends at the error page. */
export default function NotFound() {
  return null;
}
