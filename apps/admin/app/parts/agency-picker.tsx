import type { FieldProps } from '@minhbach/ui/form/field.tsx';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Picker, type Choice } from './picker.tsx';

const FindAgency = graphql(`
  query FindAgency($search: String!) {
    me {
      id
    }
    agencies(search: $search, first: 8) {
      edges {
        matched
        node {
          id
          code
          name
          isGone
        }
      }
    }
  }
`);

/** Finds an agency by its names old and new, and sends its code; of several, each code. */
export function AgencyPicker(
  props: FieldProps & { many?: boolean; chosenFirst?: readonly Choice[]; takesOver?: boolean },
) {
  return (
    <Picker
      {...props}
      placeholder="Tên cơ quan, xã phường, quận huyện cũ"
      find={findAgencies}
      foundWords={(count) =>
        count === 0 ? 'Chưa thấy cơ quan nào; thử tên khác.' : `${count} cơ quan phù hợp nhất:`
      }
    />
  );
}

async function findAgencies(search: string, signal: AbortSignal): Promise<Choice[]> {
  const { agencies } = await askApi(FindAgency, { search }, signal);
  return agencies.edges.map(({ matched, node: { id, code, name, isGone } }) => ({
    id,
    value: code,
    name,
    hints: [
      ...(matched ? [`Tìm thấy theo: ${matched}`] : []),
      ...(isGone ? ['Đã kết thúc hoạt động'] : []),
    ],
    isOver: isGone,
  }));
}
