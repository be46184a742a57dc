import { entryStateWords } from '@minhbach/ui/words/entry-states.vi.ts';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { ConfirmAndPublishEntriesMutation } from '../gql/graphql.ts';

const ConfirmAndPublish = graphql(`
  mutation ConfirmAndPublishEntries($ids: [ID!]!) {
    confirmAndPublishEntries(ids: $ids) {
      id
      state
      violations {
        code
        message
      }
    }
  }
`);

type Outcomes = ConfirmAndPublishEntriesMutation['confirmAndPublishEntries'];
type Props = { titles: ReadonlyMap<string, string>; children: ReactNode };

export async function confirmAndPublish(typed: FormData): Promise<Outcomes> {
  const ids = typed.getAll('ids').map(String);
  return (await askApi(ConfirmAndPublish, { ids })).confirmAndPublishEntries;
}

/** The entries that wait for this officer, to be confirmed and published at once. */
export function ManyEntries({ titles, children }: Props) {
  const fetcher = useFetcher<Outcomes>();
  const isSending = fetcher.state !== 'idle';
  const told = useRef<HTMLDivElement>(null);
  const outcomes = fetcher.data;
  useEffect(() => {
    if (!outcomes || isSending) return;
    announce(summary(outcomes));
    told.current?.focus();
  }, [outcomes, isSending]);

  return (
    <fetcher.Form method="post" className="many-entries">
      {outcomes && !isSending && (
        <div className="panel" ref={told} tabIndex={-1}>
          <p>
            <strong>{summary(outcomes)}</strong>
          </p>
          <Failures outcomes={outcomes} titles={titles} />
        </div>
      )}
      {children}
      <p className="panel consequence">
        <strong>Nếu gửi việc này:</strong> phân loại của mỗi mục đã chọn được xác nhận như đề xuất,
        và mục được công khai ngay hôm nay. Mục nào không làm được sẽ được nêu lý do; các mục khác
        vẫn làm.
      </p>
      <button className="button" aria-disabled={isSending}>
        {isSending ? 'Đang gửi…' : 'Xác nhận và công khai các mục đã chọn'}
      </button>
    </fetcher.Form>
  );
}

function Failures({ outcomes, titles }: { outcomes: Outcomes; titles: Props['titles'] }) {
  const failed = outcomes.filter(({ violations }) => violations.length > 0);
  if (failed.length === 0) return null;
  return (
    <ul className="refusal">
      {failed.map(({ id, violations }) => (
        <li key={id}>
          {titles.get(id) ?? id}: {violations.map(({ message }) => message).join(' ')}
        </li>
      ))}
    </ul>
  );
}

function summary(outcomes: Outcomes): string {
  if (outcomes.length === 0) return 'Chọn ít nhất một mục thông tin.';
  const done = outcomes.filter(({ violations }) => violations.length === 0).length;
  const words = `${entryStateWords.published}: ${done} mục.`;
  return done === outcomes.length ? words : `${words} Không làm được: ${outcomes.length - done}.`;
}
