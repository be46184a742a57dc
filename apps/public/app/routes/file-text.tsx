import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { fileText, type ShownText } from '../catalogue/file-text.server.ts';
import { Page } from '../parts/page.tsx';
import { sharedPage } from '../site/caching.ts';
import type { Route } from './+types/file-text';

export const headers = sharedPage;

export async function loader({ request, params }: Route.LoaderArgs) {
  const { id: entry, document } = params;
  const asked = Number(new URL(request.url).searchParams.get('trang') ?? 1);
  if (!Number.isInteger(asked) || asked < 1 || asked > 10_000)
    throw new Response(null, { status: 404 });
  const shown = await fileText(request, { entry, document, page: asked });
  if (!shown || (shown.words === null && asked > 1)) throw new Response(null, { status: 404 });
  return { entry, ...shown };
}

export default function FileTextPage({ loaderData }: Route.ComponentProps) {
  const { entry, entryTitle, file } = loaderData;
  return (
    <Page title={`${file.title}: nội dung dạng chữ`} back={`/danh-muc/${entry}`}>
      <p className="soft">{entryTitle}</p>
      <p>
        Phần chữ trong <a href={file.href}>{file.name}</a>, để đọc nhanh hoặc nghe bằng trình đọc
        màn hình. Bản có giá trị là tệp gốc.
      </p>
      {loaderData.words === null ? <NoText file={file} /> : <Words shown={loaderData} />}
    </Page>
  );
}

function NoText({ file: { text } }: Pick<ShownText, 'file'>) {
  return (
    <Panel kind="warning">
      <h2>Chưa có phần chữ</h2>
      <p>{text?.message ?? 'Tệp này chưa được đọc nội dung.'} Hãy mở tệp gốc.</p>
    </Panel>
  );
}

function Words({ shown: { file, page, words, isCut } }: { shown: ShownText }) {
  const { textPages = 1, truncated = false } = file.text ?? {};
  return (
    <>
      <h2>
        Trang {page} / {textPages}
      </h2>
      {words?.trim() === '' ? (
        <p className="soft">Trang này không có chữ.</p>
      ) : (
        <div className="typed-text">{words}</div>
      )}
      {isCut ? <p>Trang này còn nữa.</p> : null}
      {truncated && page === textPages ? <p>Tệp còn nữa; phần sau chỉ có trong tệp gốc.</p> : null}
      <nav aria-label="Các trang của tệp">
        {page > 1 ? <a href={`?trang=${page - 1}`}>Trang trước</a> : null}{' '}
        {page < textPages ? <a href={`?trang=${page + 1}`}>Trang sau</a> : null}
      </nav>
      <p>
        <a href={`${file.href}/text`}>Toàn bộ phần chữ, không định dạng (.txt)</a>
      </p>
    </>
  );
}
