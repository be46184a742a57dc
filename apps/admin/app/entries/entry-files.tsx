import { Link } from 'react-router';
import { fileSizeWords } from '../words/file-size.vi.ts';
import type { EntryShown } from './entry-document.ts';
import { isUnderWay } from './file-text-document.ts';
import { FileTextState } from './file-text-state.tsx';
import { useReadAgainWhile } from './read-again.ts';

/** The files of an entry, and how far their text has come. */
export function EntryFiles({ entry: { id, files, access } }: { entry: EntryShown }) {
  useReadAgainWhile(files.some(({ text }) => isUnderWay(text)));
  return (
    <section aria-labelledby="tep">
      <h2 id="tep">Tệp</h2>
      {files.length === 0 ? (
        <p className="soft">
          {access === 'public'
            ? 'Chưa có tệp nào.'
            : 'Thông tin không công khai thì không kèm tệp.'}
        </p>
      ) : (
        <ul className="documents">
          {files.map(({ documentId, title, name, href, size, text }) => (
            <li key={documentId}>
              <a href={href} download>
                {title}
              </a>
              <span className="hint">
                {name} · {fileSizeWords(size)}
              </span>
              {text && (
                <FileTextState text={text} name={name}>
                  <Link to={`/danh-muc/${id}/tep/${documentId}`}>
                    {text.secretMark ? 'Xem xét dấu mật' : 'Xem dạng chữ'}
                    <span className="visually-hidden"> của tệp {title}</span>
                  </Link>
                </FileTextState>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
