import { agencyLevelWords } from '@minhbach/ui/words/agency-levels.vi.ts';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { longDate, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { useEffect } from 'react';
import { data, Form, Link, useOutletContext } from 'react-router';
import { optionalText } from '../acts/typed.ts';
import { announce } from '../announce.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { AgencyQuery } from '../gql/graphql.ts';
import { AgencyHistory } from '../tree/agency-history.tsx';
import type { Person } from '../person.ts';
import { maySetContactPoint } from '../roles.ts';
import { outcomeOf, type Sent } from '../sent.ts';
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
      }
    }
  }
`);

const SetContactPoint = graphql(`
  mutation SetContactPoint($agencyCode: String!, $form: ContactPointForm!) {
    setContactPoint(agencyCode: $agencyCode, form: $form) {
      __typename
      ...RefusalParts
    }
  }
`);

const FIELDS = [
  { name: 'unit', label: 'Đơn vị đầu mối', type: 'text' },
  { name: 'person', label: 'Người làm đầu mối', type: 'text' },
  { name: 'post', label: 'Chức vụ', type: 'text' },
  { name: 'address', label: 'Địa chỉ', type: 'text' },
  { name: 'phone', label: 'Điện thoại', type: 'tel' },
  { name: 'email', label: 'Thư điện tử', type: 'email' },
  { name: 'hours', label: 'Giờ tiếp nhận', type: 'text' },
] as const;

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const { agency } = await askApi(Agency, { code: params.code }, request.signal);
  if (!agency) throw data(null, { status: 404 });
  return { agency };
}

export async function clientAction({ params, request }: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  const form = Object.fromEntries(FIELDS.map(({ name }) => [name, optionalText(typed, name)]));
  return outcomeOf(async () => {
    const answer = await askApi(SetContactPoint, { agencyCode: params.code, form });
    return answer.setContactPoint;
  });
}

export default function AgencyPage({
  loaderData: { agency },
  actionData: sent,
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const checkedOn = agency.contactPoint?.checkedOn;
  return (
    <>
      <title>{`${agency.name} · Minh Bạch`}</title>
      <p>
        <Link to="/co-quan">← Cơ quan</Link>
      </p>
      <h1>{agency.name}</h1>
      <About agency={agency} />
      {!agency.isGone && (
        <p>
          <Link to={`/co-quan/${agency.code}/chuyen-muc`}>Chuyên mục Tiếp cận thông tin</Link> ·{' '}
          <Link to={`/nghia-vu/${agency.code}`}>Nghĩa vụ công khai</Link>
        </p>
      )}
      <h2>Đầu mối cung cấp thông tin</h2>
      <p className="hint">
        {checkedOn
          ? `Rà soát lần cuối ${shortDate(checkedOn)}.`
          : 'Chưa có ai xác nhận đầu mối của cơ quan này.'}
      </p>
      {maySetContactPoint(me, agency.code) && !agency.isGone ? (
        <ContactPointForm agency={agency} sent={sent} />
      ) : (
        <SummaryList>
          {FIELDS.map(({ name, label }) => (
            <Fact key={name} term={label}>
              {agency.contactPoint?.[name]}
            </Fact>
          ))}
        </SummaryList>
      )}
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

function ContactPointForm({ agency, sent }: Shown & { sent: Sent | undefined }) {
  const errors = sent?.errors ?? [];
  useEffect(() => {
    if (sent?.isDone) announce('Đã lưu đầu mối.');
  }, [sent]);
  return (
    <Form method="post" className="narrow-form" noValidate>
      {sent?.isDone && <p className="panel good">Đã lưu đầu mối.</p>}
      <ErrorSummary errors={errors} />
      {FIELDS.map(({ name, label, type }) => (
        <TextField
          key={name}
          name={name}
          label={label}
          type={type}
          optional
          typed={agency.contactPoint?.[name]}
          error={errorOf(errors, name)}
        />
      ))}
      <button className="button">Lưu và xác nhận đã rà soát</button>
    </Form>
  );
}
