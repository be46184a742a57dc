import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { fileSize } from '@minhbach/ui/words/measures.vi.ts';
import { Facilities } from '../agencies/facilities.tsx';
import { StandIn } from '../agencies/stand-in.tsx';
import { addressOf, filterOf } from '../catalogue/search-filter.ts';
import { Page } from '../parts/page.tsx';
import { sectionOf, type Section } from '../section/section.server.ts';
import { sharedPage } from '../site/caching.ts';
import { CONFIG } from '../site/config.server.ts';
import type { Route } from './+types/section';

export const headers = sharedPage;

export async function loader({ request, params: { ma } }: Route.LoaderArgs) {
  const section = await sectionOf(request, ma);
  if (!section) throw new Response(null, { status: 404 });
  return { ...section, embed: embedCode(section.agency.code) };
}

/** As `docs/operations/machine-interfaces.md` says it. */
function embedCode(code: string): string {
  const page = `${CONFIG.publicUrl}/co-quan/${code}`;
  return `<div data-minhbach="${code}"><a href="${page}">Tiếp cận thông tin</a></div>
<script type="module" src="${CONFIG.publicUrl}/embed/co-quan/${code}.js"></script>`;
}

export default function SectionPage({ loaderData: section }: Route.ComponentProps) {
  const { agency, completeness, duties } = section;
  const page = `/co-quan/${agency.code}`;
  return (
    <Page title="Chuyên mục Tiếp cận thông tin" back={page} above={agency.name}>
      <p>
        Đạt <strong>{completeness.met}</strong> trên {completeness.total} phần phải có (
        {completeness.percent}%). Mỗi phần ghi người phụ trách và ngày kiểm tra lần cuối.
      </p>
      <p>
        <a className="button" href={`/yeu-cau/moi?co-quan=${encodeURIComponent(agency.code)}`}>
          Gửi yêu cầu đến cơ quan này
        </a>
      </p>
      <h2>Nghĩa vụ công khai</h2>
      <p>
        {duties.overdue > 0 ? (
          <>
            <span className="tag late">{duties.overdue} nghĩa vụ quá hạn</span> (trễ nhất{' '}
            {duties.daysLateMost} ngày).{' '}
          </>
        ) : null}
        Đã công khai {duties.metOnTime + duties.metLate + duties.metDayUnknown}, trong đó đúng hạn{' '}
        {duties.metOnTime}; chưa đến hạn {duties.upcoming}.{' '}
        <a href={`${page}/nghia-vu`}>Xem từng nghĩa vụ</a>
      </p>
      <Blocks section={section} />
      <Facilities of={agency.facilities} />
      <Postings section={section} />
      <ForPortals section={section} />
    </Page>
  );
}

function Blocks({ section }: { section: Section }) {
  return (
    <>
      {section.blocks.map((block) => (
        <section key={block.block}>
          <h2>{block.title}</h2>
          <BlockContent section={section} block={block} />
          <p className="small soft">
            <span className={block.met ? 'tag done' : 'tag waiting'}>
              {block.met ? 'Đạt' : (block.gapMessage ?? 'Chưa đạt')}
            </span>{' '}
            {block.owner ? `Phụ trách: ${block.owner}. ` : ''}
            {block.checkedOn ? `Kiểm tra lần cuối ${shortDate(block.checkedOn)}.` : ''}
          </p>
        </section>
      ))}
    </>
  );
}

/** For whoever keeps the agency's own portal: the same section there, without a frame. */
function ForPortals({ section: { agency, embed } }: { section: Section & { embed: string } }) {
  return (
    <details className="no-print">
      <summary>Đặt chuyên mục này trên cổng của cơ quan</summary>
      <p>Dán đoạn sau vào trang của cổng; nội dung luôn theo chuyên mục này.</p>
      <pre className="typed-text breakable">
        <code>{embed}</code>
      </pre>
      <p>
        Cho chương trình khác: <a href={`/embed/co-quan/${agency.code}.json`}>JSON Feed</a>.
      </p>
    </details>
  );
}

type Block = Section['blocks'][number];

function BlockContent({ section, block }: { section: Section; block: Block }) {
  const { content, link, document } = block;
  return (
    <>
      <FromTheSystem section={section} block={block.block} />
      {content ? <p className="typed-text">{content}</p> : null}
      {document ? (
        <p>
          <a href={document.href}>{document.name}</a>{' '}
          <span className="soft">({fileSize(document.size)})</span>
        </p>
      ) : null}
      {link ? (
        <p>
          <a className="breakable" href={link}>
            {link}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** Blocks that are filled from what is here already. */
function FromTheSystem({ section, block }: { section: Section; block: Block['block'] }) {
  const { agency, publicEntries, conditionalEntries } = section;
  const list = { ...filterOf(new URLSearchParams()), agencyCode: agency.code };
  switch (block) {
    case 'contact_unit':
      return <Contact contact={agency.contactPoint ?? null} />;
    case 'public_list':
      return (
        <p>
          <a href={addressOf({ ...list, access: 'public' })}>{publicEntries} mục thông tin</a>
        </p>
      );
    case 'conditional_list':
      return (
        <p>
          <a href={addressOf({ ...list, access: 'conditional' })}>
            {conditionalEntries} mục thông tin
          </a>
        </p>
      );
    case 'how_to_ask':
      return (
        <p>
          <a href="/luat">Ba bước, thời hạn, chi phí, từ chối và khiếu nại</a>
        </p>
      );
    case 'forms':
      return (
        <p>
          <a href="/yeu-cau/moi">Điền phiếu trên trang này</a>
        </p>
      );
    default:
      return null;
  }
}

function Contact({ contact }: { contact: Section['agency']['contactPoint'] | null }) {
  if (!contact) return <p>Cơ quan chưa cập nhật đầu mối trên hệ thống này.</p>;
  const { unit, person, post, address, phone, email, hours } = contact;
  const lines = [unit, [person, post].filter(Boolean).join(', '), address, phone, email, hours];
  return (
    <>
      <p className="typed-text">{lines.filter(Boolean).join('\n')}</p>
      <StandIn of={contact} />
    </>
  );
}

function Postings({ section: { postings } }: { section: Section }) {
  if (postings.length === 0) return null;
  return (
    <>
      <h2>Niêm yết</h2>
      <ul className="plain-list">
        {postings.map(({ id, title, place, postedOn, takenDownOn, stateWords, photoHref }) => (
          <li key={id}>
            <strong>{title}</strong>
            <br />
            {place}, từ {shortDate(postedOn)}
            {takenDownOn ? ` đến ${shortDate(takenDownOn)}` : ''} · {stateWords} ·{' '}
            <a href={photoHref}>
              Ảnh<span className="visually-hidden"> niêm yết: {title}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
