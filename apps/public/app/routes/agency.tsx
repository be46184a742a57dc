import { longDate, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { agencyLevelWords } from '@minhbach/ui/words/agency-levels.vi.ts';
import { agencyByCode, type Agency } from '../agencies/agency.server.ts';
import { Facilities } from '../agencies/facilities.tsx';
import { StandIn } from '../agencies/stand-in.tsx';
import { Page } from '../parts/page.tsx';
import type { Route } from './+types/agency';
import { sharedPage } from '../site/caching.ts';

export const headers = sharedPage;

export async function loader({ request, params: { ma } }: Route.LoaderArgs) {
  const agency = await agencyByCode(request, ma);
  if (!agency) throw new Response(null, { status: 404 });
  return agency;
}

export default function AgencyPage({ loaderData: agency }: Route.ComponentProps) {
  const { name, code, level, isGone, providerNote, residentsFirst, website } = agency;
  return (
    <Page title={name} back="/co-quan">
      <link
        rel="alternate"
        type="application/atom+xml"
        href={`/catalogue.atom?agency=${encodeURIComponent(code)}`}
      />
      <Belongs agency={agency} />
      {isGone ? (
        <Gone agency={agency} />
      ) : (
        <p>
          <a className="button" href={`/yeu-cau/moi?co-quan=${encodeURIComponent(code)}`}>
            Gửi yêu cầu đến cơ quan này
          </a>
        </p>
      )}
      {providerNote ? (
        <>
          <h2>Cơ quan này cung cấp gì?</h2>
          <p>{providerNote}</p>
        </>
      ) : null}
      {residentsFirst ? <ResidentsFirst /> : null}
      <WhatItPublishes code={code} level={level} />
      <h2>Đầu mối tiếp nhận</h2>
      <Contact contact={agency.contactPoint ?? null} />
      <Facilities of={agency.facilities} />
      {website ? (
        <p>
          Trang thông tin: <a href={website}>{website}</a>
        </p>
      ) : null}
    </Page>
  );
}

const ResidentsFirst = () => (
  <p>
    Người cư trú trên địa bàn được cung cấp thông tin do phường, xã tạo ra. Người khác được cung cấp
    khi thông tin liên quan trực tiếp đến quyền và lợi ích hợp pháp của mình.
  </p>
);

/** Former districts have no section and owe nothing any more. */
function WhatItPublishes({ code, level }: Pick<Agency, 'code' | 'level'>) {
  return (
    <>
      <h2>Cơ quan công khai những gì?</h2>
      <ul>
        {level === 'district' ? null : (
          <>
            <li>
              <a href={`/co-quan/${code}/tiep-can-thong-tin`}>Chuyên mục Tiếp cận thông tin</a>
            </li>
            <li>
              <a href={`/co-quan/${code}/nghia-vu`}>
                Nghĩa vụ công khai: đã làm, sắp đến hạn, quá hạn
              </a>
            </li>
          </>
        )}
        <li>
          <a href={`/danh-muc?co-quan=${encodeURIComponent(code)}`}>Thông tin đã công khai</a>
        </li>
        <li>
          <a href={`/co-quan/${code}/so-lieu`}>Số liệu: đã hỏi, đã trả lời, đã từ chối</a>
        </li>
      </ul>
    </>
  );
}

function Belongs({ agency: { level, parent, formerNames } }: { agency: Agency }) {
  const words = formerNames.map(({ name, validUntil }) => `${name} (đến ${shortDate(validUntil)})`);
  return (
    <>
      <p className="soft">
        {agencyLevelWords[level]}
        {parent ? (
          <>
            {' '}
            · trực thuộc <a href={`/co-quan/${parent.code}`}>{parent.name}</a>
          </>
        ) : null}
      </p>
      {words.length === 0 ? null : <p className="soft">Tên trước đây: {words.join('; ')}.</p>}
    </>
  );
}

function Gone({ agency: { validUntil, successors } }: { agency: Agency }) {
  return (
    <Panel kind="warning">
      <h2>Cơ quan đã kết thúc hoạt động</h2>
      <p>Hoạt động đến hết {validUntil ? longDate(validUntil) : ''}. Hãy hỏi cơ quan tiếp nhận:</p>
      <ul>
        {successors.map(({ code, name }) => (
          <li key={code}>
            <a href={`/co-quan/${code}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** A number that breaks over two lines is read and dialled wrong. */
const unbroken = (phone: string) => phone.replaceAll(' ', '\u00A0');

/** A contact point nobody has entered yet is said to be missing: a made-up one would mislead. */
function Contact({ contact }: { contact: Agency['contactPoint'] | null }) {
  const person = [contact?.person, contact?.post].filter(Boolean).join(', ');
  const isKnown = [contact?.unit, person, contact?.address, contact?.phone, contact?.email].some(
    Boolean,
  );
  if (!contact || !isKnown) {
    return (
      <p>
        Cơ quan chưa cập nhật đầu mối trên hệ thống này. Yêu cầu gửi qua trang này vẫn đến đúng cơ
        quan.
      </p>
    );
  }
  const { unit, address, phone, email, hours, checkedOn } = contact;
  return (
    <>
      <SummaryList>
        <Fact term="Bộ phận">{unit}</Fact>
        <Fact term="Người phụ trách hôm nay">{person}</Fact>
        <Fact term="Địa chỉ">{address}</Fact>
        <Fact term="Điện thoại">
          {phone ? <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{unbroken(phone)}</a> : null}
        </Fact>
        <Fact term="Thư điện tử">{email ? <a href={`mailto:${email}`}>{email}</a> : null}</Fact>
        <Fact term="Giờ tiếp nhận">{hours}</Fact>
      </SummaryList>
      <StandIn of={contact} />
      {checkedOn ? <p className="small soft">Kiểm tra lần cuối {longDate(checkedOn)}.</p> : null}
    </>
  );
}
