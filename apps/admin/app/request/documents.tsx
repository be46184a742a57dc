import { instantWords } from '@minhbach/ui/dates/date-words.vi.ts';
import { useRevalidator } from 'react-router';
import { Uploader } from '../parts/uploader.tsx';
import { fileSizeWords } from '../words/file-size.vi.ts';
import type { RequestShown } from './request-document.ts';

type Props = { request: RequestShown; mayUpload: boolean };

export function Documents({ request, mayUpload }: Props) {
  const { revalidate } = useRevalidator();
  return (
    <section aria-labelledby="tai-lieu">
      <h2 id="tai-lieu">Tài liệu</h2>
      {request.documents.length === 0 ? (
        <p className="soft">Chưa có tài liệu nào.</p>
      ) : (
        <ul className="documents">
          {request.documents.map(({ id, name, href, size, uploadedAt, released }) => (
            <li key={id}>
              <a href={href} download>
                {name}
              </a>
              <span className="hint">
                {fileSizeWords(size)} · {instantWords(uploadedAt)} ·{' '}
                {released ? 'Người yêu cầu mở được' : 'Chưa mở cho người yêu cầu'}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/files/requests/${request.id}/case-file.zip`} download>
          Tải hồ sơ vụ việc (ZIP)
        </a>
        <span className="hint">
          Diễn biến, thời hạn và cách tính, sổ theo dõi và các tệp; không có danh tính người yêu
          cầu.
        </span>
      </p>
      {mayUpload && (
        <Uploader
          requestId={request.id}
          label="Tải tài liệu lên"
          onKept={() => void revalidate()}
        />
      )}
    </section>
  );
}
