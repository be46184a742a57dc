import { agencyLevelWords } from '@minhbach/ui/words/agency-levels.vi.ts';
import { longDate, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { data, Link, useOutletContext } from 'react-router';
import { typedRecord } from '../acts/typed-record.ts';
import { askApi } from '../api.ts';
import { agencyAct } from '../contacts/agency-acts.ts';
import { CONTACT_FIELDS, ContactEditor } from '../contacts/contact-editor.tsx';
import { FacilityEditor } from '../contacts/facility-editor.tsx';
import { graphql } from '../gql/gql.ts';
import type { AgencyQuery } from '../gql/graphql.ts';
import { AgencyHistory } from '../tree/agency-history.tsx';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import type { Person } from '../person.ts';
import { mayKeepDuties, maySetContactPoint } from '../roles.ts';
import type { Route } from './+types/agency';

const Agency = graphql(`
  query Agency($code: String!) {
    me {
      id
    }
    agency(code: $code) {
      id
      code
      name
      nameEn
      level
      website
      validFrom
      validUntil
      isGone
      placements {
        parent {
          code
          name
        }
        validFrom
        validUntil
      }
      formerNames {
        name
        validUntil
      }
      providerNote
      residentsFirst
      parent {
        code
        name
      }
      successors {
        code
        name
      }
      contactPoint {
        unit
        person
        post
        address
        phone
        email
        hours
        checkedOn
        standsInFor
        standsInUntil
      }
      facilities {
        ...FacilityParts
      }
    }
    contactHistory(agencyCode: $code) {
      ...ContactHistoryParts
    }
  }
`);

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const { agency, contactHistory } = await askApi(Agency, { code: params.code }, request.signal);
  if (!agency) throw data(null, { status: 404 });
  return { agency, contactHistory };
}

export async function clientAction({ params: { code }, request }: Route.ClientActionArgs) {
  return agencyAct(code, typedRecord(await request.formData()));
}

export default function AgencyPage({
  loaderData: { agency, contactHistory },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const stands = !agency.isGone;
  return (
    <>
      <title>{`${agency.name} · Minh Bạch`}</title>
      <p>
        <Link to="/co-quan">← Cơ quan</Link>
      </p>
      <h1>{agency.name}</h1>
      <About agency={agency} />
      {stands && (
        <p>
          <Link to={`/co-quan/${agency.code}/chuyen-muc`}>Chuyên mục Tiếp cận thông tin</Link> ·{' '}
          <Link to={`/nghia-vu/${agency.code}`}>Nghĩa vụ công khai</Link>
        </p>
      )}
      <UnsentForms>
        <h2>Đầu mối cung cấp thông tin</h2>
        <ContactToday agency={agency} />
        {contactHistory && (
          <ContactEditor
            history={contactHistory}
            mayName={stands && maySetContactPoint(me, agency.code)}
          />
        )}
        <h2>Cơ sở vật chất</h2>
        <FacilityEditor
          facilities={agency.facilities}
          mayKeep={stands && mayKeepDuties(me, agency.code)}
        />
      </UnsentForms>
    </>
  );
}

type Shown = { agency: NonNullable<AgencyQuery['agency']> };

function About({ agency }: Shown) {
  return (
    <>
      {agency.isGone && agency.validUntil && (
        <Panel kind="warning">
          <p>
            Kết thúc hoạt động sau {longDate(agency.validUntil)}. Nơi kế tục:{' '}
            {agency.successors.length === 0 && 'chưa xác định, hỏi đầu mối của Thành phố.'}
          </p>
          <ul>
            {agency.successors.map(({ code, name }) => (
              <li key={code}>
                <Link to={`/co-quan/${code}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <SummaryList>
        <Fact term="Mã">{agency.code}</Fact>
        <Fact term="Cấp">{agencyLevelWords[agency.level]}</Fact>
        <Fact term="Cấp trên">
          {agency.parent && <Link to={`/co-quan/${agency.parent.code}`}>{agency.parent.name}</Link>}
        </Fact>
        <Fact term="Hoạt động từ">{agency.validFrom && shortDate(agency.validFrom)}</Fact>
        <Fact term="Hoạt động đến hết">
          {agency.validUntil && !agency.isGone ? shortDate(agency.validUntil) : null}
        </Fact>
        <Fact term="Trang thông tin">{agency.website}</Fact>
        <Fact term="Ai cung cấp">{agency.providerNote}</Fact>
      </SummaryList>
      <AgencyHistory agency={agency} />
    </>
  );
}

function ContactToday({ agency: { contactPoint } }: Shown) {
  if (!contactPoint) return <p>Hôm nay cơ quan này chưa có đầu mối.</p>;
  const { standsInFor, standsInUntil, checkedOn } = contactPoint;
  return (
    <>
      <p className="hint">Rà soát lần cuối {shortDate(checkedOn)}.</p>
      <SummaryList>
        {CONTACT_FIELDS.map(({ name, label }) => (
          <Fact key={name} term={label}>
            {contactPoint[name]}
          </Fact>
        ))}
      </SummaryList>
      {standsInFor && standsInUntil && (
        <p>
          Hôm nay thay {standsInFor}, vắng mặt đến hết {shortDate(standsInUntil)}.
        </p>
      )}
    </>
  );
}
