import { caseOutcomeWords, INSPECTION_FINDINGS, inspectionFindingWords } from '@minhbach/domain';
import { instantWords, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { data, Link, useOutletContext } from 'react-router';
import { oneOf, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import type { Person } from '../person.ts';
import { mayInspect } from '../roles.ts';
import { NoteForm } from '../samples/note-form.tsx';
import { SampleDrawnAgain, SamplePage, type SampleShown } from '../samples/sample-document.ts';
import { DrawnAgain, FrameFacts, HowDrawn, Strata } from '../samples/sample-frame.tsx';
import { outcomeOf, type Sent } from '../sent.ts';
import type { Route } from './+types/sample';

const NoteSampleCase = graphql(`
  mutation NoteSampleCase(
    $sampleId: ID!
    $requestId: ID!
    $finding: InspectionFinding!
    $note: String!
  ) {
    outcome: noteSampleCase(
      sampleId: $sampleId
      requestId: $requestId
      finding: $finding
      note: $note
    ) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function clientLoader({ params: { id }, request }: Route.ClientLoaderArgs) {
  const search = new URL(request.url).searchParams;
  const [{ inspectionSample: sample }, again] = await Promise.all([
    askApi(SamplePage, { id }, request.signal),
    search.has('doi-chieu') ? askApi(SampleDrawnAgain, { id }, request.signal) : null,
  ]);
  if (!sample) throw data(null, { status: 404 });
  return { sample, again: again?.sampleDrawnAgain ?? null, noted: search.get('vu') };
}

export async function clientAction({ params, request }: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  const asked = {
    sampleId: params.id,
    requestId: text(typed, 'requestId'),
    finding: oneOf(typed, 'finding', INSPECTION_FINDINGS) ?? INSPECTION_FINDINGS[0],
    note: text(typed, 'note'),
  };
  return outcomeOf(async () => (await askApi(NoteSampleCase, asked)).outcome, 'inspect');
}

export default function Sample({ loaderData: { sample, again, noted } }: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const title = `Mẫu kiểm tra ${shortDate(sample.from)} – ${shortDate(sample.until)}`;
  const chosen = sample.cases.find(({ requestId }) => requestId === noted);
  const isInspector = mayInspect(me.role);
  return (
    <>
      <title>{`${title} · Minh Bạch`}</title>
      <p>
        <Link to="/giam-sat/mau">← Mẫu kiểm tra ngẫu nhiên</Link>
      </p>
      <h1>{title}</h1>
      <FrameFacts sample={sample} />
      <DrawnAgain drawn={again} />
      <Strata sample={sample} />
      <HowDrawn />
      {isInspector && chosen && (
        <UnsentForms>
          <NoteForm key={chosen.requestId} {...chosen} />
        </UnsentForms>
      )}
      <section aria-labelledby="vu-viec">
        <h2 id="vu-viec">Các vụ việc trong mẫu</h2>
        <p>
          <a href={`/files/samples/${sample.id}/sample.csv`}>Tải bảng (CSV)</a>
        </p>
        <Cases cases={sample.cases} isInspector={isInspector} />
      </section>
    </>
  );
}

type CasesProps = { cases: SampleShown['cases']; isInspector: boolean };

function Cases({ cases, isInspector }: CasesProps) {
  return (
    <StackingTable columns={['Vụ việc', 'Kết quả', 'Ghi nhận kiểm tra']}>
      {cases.map(({ position, requestId, reference, outcome, agency, notes }) => (
        <tr key={requestId}>
          <th scope="row">
            {position}.{' '}
            <Link to={`/yeu-cau/${requestId}`} data-row="">
              {reference}
            </Link>
            <span className="hint">{agency.name}</span>
          </th>
          <td>{caseOutcomeWords[outcome]}</td>
          <td>
            {notes.map(({ finding, note, by, at }) => (
              <div key={at}>
                <strong>{inspectionFindingWords[finding]}</strong>
                {note && <p className="as-typed">{note}</p>}
                <span className="hint">
                  {by}, {instantWords(at)}
                </span>
              </div>
            ))}
            {isInspector && (
              <Link to={`?vu=${requestId}`}>
                Ghi nhận<span className="visually-hidden"> về {reference}</span>
              </Link>
            )}
            {!isInspector && notes.length === 0 && 'Chưa kiểm tra'}
          </td>
        </tr>
      ))}
    </StackingTable>
  );
}
