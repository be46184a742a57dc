import { parseCalendarDate } from '@minhbach/domain';
import { longDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Form, useOutletContext } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { hanoiNow } from '../intake/hanoi-now.ts';
import type { Person } from '../person.ts';
import { ChangeTreeForm } from '../tree/change-tree-form.tsx';
import { changeTree, previewTree } from '../tree/tree-change.ts';
import { TreeList } from '../tree/tree-list.tsx';
import { TreeNotes } from '../tree/tree-notes.tsx';
import type { Route } from './+types/agency-tree';

const AgencyTreePage = graphql(`
  query AgencyTreePage($on: CalendarDate!) {
    me {
      id
    }
    agencyTree(on: $on) {
      name
      parentId
      agency {
        id
        code
        level
      }
    }
    treeChanges {
      id
      type
      on
      decision
      lateReason
      byName
      agency {
        code
        name
      }
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const asked = new URL(request.url).searchParams.get('ngay') ?? '';
  const on = parseCalendarDate(asked) ?? hanoiNow().on;
  const { agencyTree, treeChanges } = await askApi(AgencyTreePage, { on }, request.signal);
  return { on, places: agencyTree, notes: treeChanges };
}

export async function clientAction({ request }: Route.ClientActionArgs) {
  const typed = await request.formData();
  return typed.has('previewVersion') ? changeTree(typed) : previewTree(typed);
}

export default function AgencyTree({ loaderData: { on, places, notes } }: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  return (
    <>
      <title>Cây cơ quan · Minh Bạch</title>
      <h1>Cây cơ quan</h1>
      <Form className="filters">
        <div>
          <label htmlFor="ngay">Xem cây của ngày</label>
          <input id="ngay" name="ngay" type="date" key={on} defaultValue={on} />
        </div>
        <button>Xem</button>
      </Form>
      <p>
        {places.length.toLocaleString('vi-VN')} cơ quan, {longDate(on)}. Trước ngày 01/7/2025, các
        xã, phường trực thuộc quận, huyện, thị xã chưa có trong dữ liệu.
      </p>
      {me.role === 'administrator' && (
        <p>
          <a href="#doi-cay">Thay đổi cây cơ quan</a>
        </p>
      )}
      <TreeList places={places} />
      <TreeNotes notes={notes} />
      {me.role === 'administrator' && <ChangeTreeForm places={places} />}
    </>
  );
}
