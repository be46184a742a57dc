import {
  GUIDANCE_AUDIENCES,
  GUIDANCE_KINDS,
  GUIDANCE_LINK_KINDS,
  addressOfAttached,
  mayWriteGuidance,
} from '@minhbach/domain';
import { data, redirect, useOutletContext } from 'react-router';
import { filesOnTheWay, oneOf, optionalText, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { GuidanceEditor } from '../guidance/guidance-editor.tsx';
import { GuidanceLinks } from '../guidance/guidance-links.tsx';
import { GuidanceVersions } from '../guidance/guidance-versions.tsx';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import type { Person } from '../person.ts';
import { outcomeOf, type Sent } from '../sent.ts';
import { WrittenText } from '@minhbach/ui/parts/written-text.tsx';
import type { Route } from './+types/guidance-text';

/** The address under which a text begins. */
const NEW = 'moi';

const GuidanceVersionsOf = graphql(`
  query GuidanceVersionsOf($slug: String!) {
    guidanceVersions(slug: $slug) {
      ...GuidanceParts
    }
  }
`);

graphql(`
  fragment GuidanceParts on Guidance {
    slug
    version
    kind
    audience
    rank
    title
    summary
    body
    easyBody
    reviewOn
    withdrawn
    writtenAt
    publicAddress
    links {
      kind
      title
      address
    }
  }
`);

const PublishGuidance = graphql(`
  mutation PublishGuidance($form: GuidanceForm!) {
    outcome: publishGuidance(form: $form) {
      __typename
      ...RefusalParts
    }
  }
`);

const WithdrawGuidance = graphql(`
  mutation WithdrawGuidance($slug: String!, $version: Int!) {
    outcome: withdrawGuidance(slug: $slug, expectedVersion: $version) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function clientLoader({ params: { slug }, request }: Route.ClientLoaderArgs) {
  if (slug === NEW) return [];
  const { guidanceVersions } = await askApi(GuidanceVersionsOf, { slug }, request.signal);
  if (guidanceVersions.length === 0) throw data(null, { status: 404 });
  return guidanceVersions;
}

export async function clientAction({
  params,
  request,
}: Route.ClientActionArgs): Promise<Sent | Response> {
  const typed = await request.formData();
  const isNew = params.slug === NEW;
  const slug = isNew ? text(typed, 'slug') : params.slug;
  const version = Number(text(typed, 'version'));
  if (text(typed, 'act') === 'withdraw')
    return outcomeOf(async () => (await askApi(WithdrawGuidance, { slug, version })).outcome);
  const onTheWay = filesOnTheWay(typed, 'attached.address');
  if (onTheWay.length > 0) return { isDone: false, errors: onTheWay };
  const rows = [...linkRows(typed), ...attachedRow(typed)];
  const links = rows.map(({ field: _field, ...link }) => link);
  const form = { ...contentOf(typed), links, slug, expectedVersion: version };
  const sent = await outcomeOf(async () => (await askApi(PublishGuidance, { form })).outcome);
  if (isNew && sent.isDone) return redirect(`/huong-dan/${slug}`);
  // The API numbers the links that it got; the page numbers its rows.
  const errors = sent.errors.map((error) => ({
    ...error,
    field: error.field?.replace(/^links\.(\d+)/, (_, at) => rows[Number(at)]?.field ?? '') ?? null,
  }));
  return { ...sent, errors };
}

/** The rows in which something stands. */
function linkRows(typed: FormData) {
  return Array.from({ length: Number(text(typed, 'links')) }, (_, at) => ({
    field: `links.${at}`,
    kind: oneOf(typed, `links.${at}.kind`, GUIDANCE_LINK_KINDS) ?? 'document',
    title: text(typed, `links.${at}.title`),
    address: text(typed, `links.${at}.address`),
  })).filter(({ title, address }) => title !== '' || address !== '');
}

/** The file that was added, as a link. */
function attachedRow(typed: FormData) {
  const id = text(typed, 'attached.address');
  if (id === '') return [];
  const title = text(typed, 'attached.title');
  return [{ field: 'attached', kind: 'document' as const, title, address: addressOfAttached(id) }];
}

function contentOf(typed: FormData) {
  return {
    kind: oneOf(typed, 'kind', GUIDANCE_KINDS) ?? 'page',
    audience: oneOf(typed, 'audience', GUIDANCE_AUDIENCES) ?? 'citizen',
    rank: Number(text(typed, 'rank')) || 0,
    title: optionalText(typed, 'title'),
    summary: optionalText(typed, 'summary'),
    body: optionalText(typed, 'body'),
    easyBody: optionalText(typed, 'easyBody'),
    reviewOn: optionalText(typed, 'reviewOn'),
  };
}

export default function GuidanceTextPage({ loaderData: versions }: Route.ComponentProps) {
  const { role } = useOutletContext<Person>();
  const latest = versions[0] ?? null;
  return (
    <>
      <title>{`${latest?.title ?? 'Bài hướng dẫn mới'} · Minh Bạch`}</title>
      <h1>{latest?.title ?? 'Bài hướng dẫn mới'}</h1>
      {latest?.withdrawn && (
        <p className="panel">Bài này đã gỡ khỏi trang công khai. Đăng lại để hiện lại.</p>
      )}
      {latest && (
        <div className="written-text">
          {latest.publicAddress && (
            <p>
              <a href={latest.publicAddress}>Xem trên trang công khai</a>
            </p>
          )}
          <p>{latest.summary}</p>
          <WrittenText text={latest.body} />
          <GuidanceLinks links={latest.links} />
        </div>
      )}
      {mayWriteGuidance(role) && (
        <UnsentForms>
          <GuidanceEditor latest={latest} />
        </UnsentForms>
      )}
      {versions.length > 1 && <GuidanceVersions versions={versions} />}
    </>
  );
}
