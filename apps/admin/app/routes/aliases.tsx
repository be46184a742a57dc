import { useEffect } from 'react';
import { Form, Link } from 'react-router';
import { isTicked, oneOf, text } from '../acts/typed.ts';
import { aliasField } from '../aliases/alias-field.ts';
import { ALIAS_KINDS } from '../aliases/alias-kinds.ts';
import { AliasRow } from '../aliases/alias-row.tsx';
import { NewAlias } from '../aliases/new-alias.tsx';
import { announce } from '../announce.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import { outcomeOf, type Sent } from '../sent.ts';
import type { Route } from './+types/aliases';

const Aliases = graphql(`
  query Aliases($search: String, $after: String) {
    me {
      id
      role
    }
    searchAliases(search: $search, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          term
          means
          kind
          bothWays
          active
          version
          history {
            number
            at
            byName
            term
            means
            active
          }
        }
      }
    }
  }
`);

const AddAlias = graphql(`
  mutation AddAlias($form: SearchAliasForm!) {
    outcome: addSearchAlias(form: $form) {
      ...AliasOutcomeParts
    }
  }
`);

const ChangeAlias = graphql(`
  mutation ChangeAlias($id: ID!, $version: Int!, $form: SearchAliasForm!) {
    outcome: changeSearchAlias(id: $id, version: $version, form: $form) {
      ...AliasOutcomeParts
    }
  }
`);

const SetAliasActive = graphql(`
  mutation SetAliasActive($id: ID!, $version: Int!, $active: Boolean!) {
    outcome: setSearchAliasActive(id: $id, version: $version, active: $active) {
      ...AliasOutcomeParts
    }
  }
`);

graphql(`
  fragment AliasOutcomeParts on SearchAliasOutcome {
    __typename
    ...RefusalParts
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const [search, after] = [asked.get('tim')?.trim() ?? '', asked.get('sau')];
  const { me, searchAliases } = await askApi(Aliases, { search, after }, request.signal);
  return { me, aliases: searchAliases, search, after };
}

export async function clientAction({ request }: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  const sent = await outcomeOf(async () => (await send(typed)).outcome);
  const id = text(typed, 'id') || undefined;
  const errors = sent.errors.map((error) =>
    error.field === null ? error : { ...error, field: aliasField(error.field, id) },
  );
  return { ...sent, errors };
}

function send(typed: FormData) {
  const id = text(typed, 'id');
  const version = Number(text(typed, 'version'));
  switch (text(typed, 'act')) {
    case 'switch_off':
      return askApi(SetAliasActive, { id, version, active: false });
    case 'switch_on':
      return askApi(SetAliasActive, { id, version, active: true });
    case 'change':
      return askApi(ChangeAlias, { id, version, form: formOf(typed, id) });
    default:
      return askApi(AddAlias, { form: formOf(typed, undefined) });
  }
}

function formOf(typed: FormData, id: string | undefined) {
  return {
    term: text(typed, aliasField('term', id)),
    means: text(typed, aliasField('means', id)).split('\n'),
    kind: oneOf(typed, aliasField('kind', id), ALIAS_KINDS) ?? 'synonym',
    bothWays: isTicked(typed, aliasField('bothWays', id)),
  };
}

export default function AliasesPage({
  loaderData: { me, aliases, search, after },
}: Route.ComponentProps) {
  const heading = `${aliases.totalCount.toLocaleString('vi-VN')} từ`;
  useEffect(() => announce(heading), [heading]);
  const searched = search === '' ? '' : `tim=${encodeURIComponent(search)}&`;
  return (
    <>
      <title>Từ tìm kiếm · Minh Bạch</title>
      <h1>Từ viết tắt và đồng nghĩa của ô tìm kiếm</h1>
      {me?.role === 'administrator' ? (
        <UnsentForms>
          <NewAlias />
          <Form className="inline-form" role="search">
            <label htmlFor="tim">Tìm trong danh sách</label>
            <input
              className="input middling"
              type="search"
              id="tim"
              name="tim"
              defaultValue={search}
            />
            <button className="button second small">Tìm</button>
          </Form>
          <h2>{heading}</h2>
          <StackingTable columns={['Từ', 'Nghĩa', 'Trạng thái', 'Sửa']}>
            {aliases.edges.map(({ node }) => (
              <AliasRow key={node.id} alias={node} />
            ))}
          </StackingTable>
          <nav className="pager" aria-label="Trang của danh sách">
            {after && <Link to={`?${searched}`}>Về trang đầu</Link>}
            {aliases.pageInfo.hasNextPage && (
              <Link to={`?${searched}sau=${encodeURIComponent(aliases.pageInfo.endCursor ?? '')}`}>
                Trang sau
              </Link>
            )}
          </nav>
        </UnsentForms>
      ) : (
        <p>Trang này dành cho quản trị viên.</p>
      )}
    </>
  );
}
