import { data, useOutletContext } from 'react-router';
import { SECTION_BLOCKS } from '@minhbach/domain';
import { filesOnTheWay, oneOf, optionalText, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { DutyHead } from '../duties/duty-head.tsx';
import { graphql } from '../gql/gql.ts';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import type { Person } from '../person.ts';
import { mayWriteSection } from '../roles.ts';
import { BlockEditor } from '../section/block-editor.tsx';
import { outcomeOf, type Sent } from '../sent.ts';
import type { Route } from './+types/section';

const SectionPage = graphql(`
  query SectionPage($code: String!) {
    me {
      id
    }
    agencySection(code: $code) {
      agency {
        code
        name
      }
      completeness {
        met
        total
        percent
      }
      blocks {
        ...SectionBlockParts
      }
    }
  }
`);

const WriteSectionBlock = graphql(`
  mutation WriteSectionBlock($code: String!, $form: SectionBlockForm!) {
    outcome: writeSectionBlock(agencyCode: $code, form: $form) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function clientLoader({ params: { code }, request }: Route.ClientLoaderArgs) {
  const { agencySection } = await askApi(SectionPage, { code }, request.signal);
  if (!agencySection) throw data(null, { status: 404 });
  return agencySection;
}

/** The fields carry the name of their block: every block has its form on the page. */
export async function clientAction({
  params: { code },
  request,
}: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  const block = oneOf(typed, 'block', SECTION_BLOCKS) ?? 'guidance';
  const field = (name: string) => `${block}.${name}`;
  const onTheWay = filesOnTheWay(typed, field('documentId'));
  if (onTheWay.length > 0) return { isDone: false, errors: onTheWay };
  const form = {
    block,
    owner: optionalText(typed, field('owner')),
    content: optionalText(typed, field('content')),
    link: optionalText(typed, field('link')),
    documentId: optionalText(typed, field('documentId')),
    expectedVersion: Number(text(typed, 'version')),
  };
  const sent = await outcomeOf(
    async () => (await askApi(WriteSectionBlock, { code, form })).outcome,
  );
  const errors = sent.errors.map((error) =>
    error.field === null ? error : { ...error, field: field(error.field) },
  );
  return { ...sent, errors };
}

export default function SectionPageView({
  loaderData: { agency, completeness, blocks },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const { met, total, percent } = completeness;
  const missing = blocks.filter((block) => !block.met);
  return (
    <>
      <title>{`Chuyên mục Tiếp cận thông tin · ${agency.name} · Minh Bạch`}</title>
      <DutyHead me={me} agency={agency} title="Chuyên mục Tiếp cận thông tin" />
      <p>
        Đầy đủ <strong>{percent}%</strong>: {met} trên {total} phần đạt. Mỗi phần cần có nội dung,
        người phụ trách và lần rà soát trong sáu tháng gần nhất. Con số này ai cũng xem được.
      </p>
      {missing.length > 0 && (
        <details className="derivation">
          <summary>Các phần chưa đạt ({missing.length})</summary>
          <div>
            <ul>
              {missing.map(({ block, title, gapMessage }) => (
                <li key={block}>
                  <a href={`#${block}`}>{title}</a>: {gapMessage}
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
      <UnsentForms>
        {blocks.map((block) => (
          <BlockEditor
            key={block.block}
            block={block}
            mayWrite={mayWriteSection(me, agency.code)}
          />
        ))}
      </UnsentForms>
    </>
  );
}
