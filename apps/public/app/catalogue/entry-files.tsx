import { fileSize } from '@minhbach/ui/words/measures.vi.ts';
import type { Entry } from './entry.server.ts';

/** The document itself comes first: its files, with what a click will cost, else where it lies. */
export function EntryFiles({ entry: { id, files, link, access } }: { entry: Entry }) {
  if (files.length === 0 && !link) {
    return access === 'public' ? (
      <p>Chưa có tệp. Bạn có thể hỏi cơ quan nắm giữ để được cung cấp.</p>
    ) : null;
  }
  return (
    <ul className="plain-list">
      {files.map(({ documentId, title, name, size, href, text }) => (
        <li key={documentId}>
          <a href={href} download>
            {title === '' ? name : title}
          </a>
          <br />
          <span className="soft">
            {endingOf(name)}, {fileSize(size)}
            {text?.pages ? `, ${text.pages} trang` : ''}
          </span>
          {text && text.textPages > 0 ? (
            <>
              {' '}
              <a href={`/danh-muc/${id}/tep/${documentId}`}>
                Xem dạng chữ
                <span className="visually-hidden"> của {title === '' ? name : title}</span>
              </a>
            </>
          ) : null}
        </li>
      ))}
      {link ? (
        <li>
          <a href={link} rel="noopener">
            Bản trên trang của cơ quan
          </a>
          <br />
          <span className="soft breakable no-print">{hostOf(link)}, mở trang khác</span>
          <span className="print-only breakable">{link}</span>
        </li>
      ) : null}
    </ul>
  );
}

const endingOf = (name: string) => (name.split('.').at(-1) ?? '').toUpperCase();

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : link;
}
