import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { accessLevelWords } from '@minhbach/ui/words/access-levels.vi.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { EntryAct, EntryActFormProps } from './entry-act.ts';

const PublishEntry = graphql(`
  mutation PublishEntry($id: ID!, $expectedVersion: Int!) {
    publishEntry(id: $id, expectedVersion: $expectedVersion) {
      ...EntryActOutcome
    }
  }
`);

function PublishForm({ entry }: EntryActFormProps) {
  const { access, files, link, publishedUntil } = entry;
  const hasNothing = access === 'public' && files.length === 0 && !link;
  return (
    <>
      {hasNothing && (
        <p className="panel warning">
          Mục này chưa có tệp hay liên kết: công khai bây giờ thì chưa đáp ứng nghĩa vụ công khai
          thông tin. Nếu cần thêm tệp, hãy trả lại để sửa trước.
        </p>
      )}
      <Consequence>
        từ hôm nay mọi người tìm thấy mục này, ở mức “{accessLevelWords[access].toLowerCase()}”,{' '}
        {publishedUntil ? `đến hết ngày ${shortDate(publishedUntil)}` : 'không thời hạn'}.
      </Consequence>
    </>
  );
}

export const publish: EntryAct = {
  action: 'publish_entry',
  name: 'Công khai',
  send: 'Công khai từ hôm nay',
  done: 'Đã công khai.',
  key: 'c',
  Form: PublishForm,
  take: async (target) => (await askApi(PublishEntry, target)).publishEntry,
};
