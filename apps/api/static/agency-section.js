// The section "Tiếp cận thông tin" of an agency, inside the agency's own portal:
//   <div data-minhbach="HN-SXD"><a href="…/co-quan/HN-SXD">Tiếp cận thông tin</a></div>
//   <script type="module" src="…/embed/co-quan/HN-SXD.js"></script>
// Whatever is in the element stays until the section is there, and when it can't be had.

const address = new URL(import.meta.url);
const code = decodeURIComponent(address.pathname.split('/').at(-1).replace(/\.js$/, ''));

/** Shows the section in the element. Answers whether it could be had. */
export async function show(element) {
  const response = await fetch(new URL(`${encodeURIComponent(code)}.html`, address), {
    credentials: 'omit',
  });
  if (!response.ok) return false;
  // Parsed, never run: a document that is not shown executes nothing.
  const { body } = new DOMParser().parseFromString(await response.text(), 'text/html');
  element.replaceChildren(...body.childNodes);
  return true;
}

for (const element of document.querySelectorAll('[data-minhbach]')) {
  if (element.dataset.minhbach !== code) continue;
  show(element).catch(() => {
    element.dataset.minhbachFault = '';
  });
}
