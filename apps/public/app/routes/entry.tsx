import { longDate, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { accessLevelWords } from '@minhbach/ui/words/access-levels.vi.ts';
import { publicationFormWords } from '@minhbach/ui/words/publication-forms.vi.ts';
import { classWords, shownClasses } from '../catalogue/class-words.ts';
import { EntryFiles } from '../catalogue/entry-files.tsx';
import { citationOf, entryLine } from '../catalogue/entry-line.ts';
import { EntryReach } from '../catalogue/entry-reach.tsx';
import { EntryStatus } from '../catalogue/entry-status.tsx';
import { entryById, type Entry } from '../catalogue/entry.server.ts';
import { relatedEntries, type RelatedEntry } from '../catalogue/related-entries.server.ts';
import { Page } from '../parts/page.tsx';
import { sharedPage } from '../site/caching.ts';
import type { Route } from './+types/entry';

export const headers = sharedPage;

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const entry = await entryById(request, id);
  if (!entry) throw new Response(null, { status: 404 });
  return { entry, related: await relatedEntries(request, entry) };
}

export default function EntryPage({ loaderData: { entry, related } }: Route.ComponentProps) {
  if (entry.state === 'withdrawn') return <Withdrawn entry={entry} />;
  return (
    <Page title={entry.title} back="/danh-muc">
      <EntryReach entry={entry} />
      <p className="soft">{entryLine(entry)}</p>
      <p>
        <EntryStatus {...entry} />
      </p>
      <Notices entry={entry} />
      {entry.shown ? (
        <>
          <h2>Tài liệu</h2>
          <EntryFiles entry={entry} />
        </>
      ) : null}
      {entry.summary ? <p className="typed-text">{entry.summary}</p> : null}
      <h2>Về mục thông tin này</h2>
      <Facts entry={entry} />
      <AskAndReport entry={entry} />
      <Related entries={related} />
    </Page>
  );
}

function Notices({ entry }: { entry: Entry }) {
  const { correctedOn, correctionNote, correctionChannels, shown } = entry;
  const { publishedUntil, access, condition, sample } = entry;
  return (
    <>
      {sample ? (
        <Panel>
          <p>
            <strong>Dữ liệu mẫu.</strong> Mục này do hệ thống lập để minh họa, không phải thông tin
            thật của cơ quan.
          </p>
        </Panel>
      ) : null}
      {correctedOn ? (
        <Panel kind="warning">
          <h2>Đã đính chính {longDate(correctedOn)}</h2>
          <p className="typed-text">{correctionNote}</p>
          {correctionChannels.length > 0 ? (
            <p>Đính chính cũng được đăng ở: {correctionChannels.join('; ')}.</p>
          ) : null}
        </Panel>
      ) : null}
      {shown ? null : (
        <Panel kind="warning">
          <p>
            Đã hết thời hạn công khai
            {publishedUntil ? ` sau ngày ${shortDate(publishedUntil)}` : ''}. Tài liệu không còn
            được cung cấp ở đây. Bạn vẫn có quyền yêu cầu cung cấp thông tin này (điểm b khoản 1
            Điều 23).
          </p>
        </Panel>
      )}
      {access === 'conditional' ? (
        <Panel>
          <p>
            <strong>Tiếp cận có điều kiện.</strong> {condition}
          </p>
        </Panel>
      ) : null}
    </>
  );
}

function Facts({ entry }: { entry: Entry }) {
  const { agency, effectiveOn, firstPublicOn, publishedUntil } = entry;
  return (
    <SummaryList>
      <Fact term="Số, ký hiệu">{entry.documentNumber}</Fact>
      <Fact term="Loại">{entry.documentKind}</Fact>
      <Fact term="Cơ quan ban hành">{entry.issuer}</Fact>
      <Fact term="Ngày ban hành">{entry.issuedOn ? shortDate(entry.issuedOn) : null}</Fact>
      <Fact term="Ngày có hiệu lực">{effectiveOn ? shortDate(effectiveOn) : null}</Fact>
      <Fact term="Cơ quan nắm giữ">
        {agency ? <a href={`/co-quan/${agency.code}`}>{agency.name}</a> : null}
      </Fact>
      <Fact term="Lĩnh vực">{entry.subject}</Fact>
      <Fact term="Loại thông tin">{shownClasses(entry.classes).map(classWords).join('\n')}</Fact>
      <Fact term="Mức độ tiếp cận">{accessLevelWords[entry.access]}</Fact>
      <Fact term="Hình thức công khai">
        {entry.forms.map((form) => publicationFormWords[form]).join('\n')}
      </Fact>
      <Fact term="Công khai từ">{firstPublicOn ? shortDate(firstPublicOn) : null}</Fact>
      <Fact term="Công khai đến hết">{publishedUntil ? shortDate(publishedUntil) : null}</Fact>
      <Fact term="Trích dẫn">{citationOf(entry)}</Fact>
    </SummaryList>
  );
}

function AskAndReport({ entry: { id, agency, title } }: { entry: Entry }) {
  return (
    <div className="button-row no-print">
      {agency ? (
        <a
          className="button second"
          href={`/yeu-cau/moi?${new URLSearchParams({ 'co-quan': agency.code, can: title })}`}
        >
          Hỏi thêm cơ quan này
        </a>
      ) : null}
      <a className="button second" href={`/danh-muc/${id}/bao-sai`}>
        Báo thông tin sai
      </a>
    </div>
  );
}

function Related({ entries }: { entries: readonly RelatedEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section className="no-print">
      <h2>Liên quan</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`/danh-muc/${entry.id}`}>{entry.title}</a>
            <br />
            <span className="soft">{entryLine(entry)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** That it was there stays to be seen, so that a link or a quotation does not lead to nothing. */
function Withdrawn({ entry: { withdrawnOn, withdrawalReason, agency } }: { entry: Entry }) {
  return (
    <Page title="Mục thông tin đã được rút" back="/danh-muc">
      <Panel kind="warning">
        <p>
          Cơ quan đã rút mục này{withdrawnOn ? ` ${longDate(withdrawnOn)}` : ''}.
          {withdrawalReason ? ` Lý do: ${withdrawalReason}` : ''}
        </p>
      </Panel>
      {agency ? (
        <p>
          <a href={`/co-quan/${agency.code}`}>Hỏi {agency.name}</a>
        </p>
      ) : null}
    </Page>
  );
}
