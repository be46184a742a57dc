import { ITEMS_MAX } from '@minhbach/domain';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { data } from 'react-router';
import type { Draft, DraftItem } from '../../draft/draft.ts';
import { findDraft, findOrBeginDraft, keepDraft } from '../../draft/draft.server.ts';
import { takeAnswer } from '../../draft/question.server.ts';
import { isFilled, readItems, text } from '../../draft/read-answers.ts';
import { FIRST_STEP, placeOf } from '../../draft/steps.ts';
import { ItemFields } from '../../parts/item-fields.tsx';
import { QuestionPage } from '../../parts/question-page.tsx';
import { statuteInForce } from '../../site/today.server.ts';
import type { Route } from './+types/items';

const NO_ITEM: DraftItem = { description: '', documentName: '' };

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const draft = await findDraft(request);
  const begun = draft?.items ?? [];
  const statute = statuteInForce();
  return {
    place: placeOf(FIRST_STEP, statute, searchParams.get('tu') === 'kiem-tra'),
    items: begun.length > 0 ? begun : [{ ...NO_ITEM, description: searchParams.get('can') ?? '' }],
    agencyCode: searchParams.get('co-quan') ?? '',
    hasExpired: searchParams.get('nhap') === 'het-han',
    needsDocumentName: statute.form.document_name.demand === 'required',
  };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const items = readItems(form);
  const changed = afterButton(items, text(form, 'thao-tac'));
  const agencyCode = text(form, 'agencyCode');
  const withAnswers = (draft: Draft): Draft => ({
    ...draft,
    items: changed ?? (items.some(isFilled) ? items.filter(isFilled) : [NO_ITEM]),
    agencyCode: agencyCode === '' ? draft.agencyCode : agencyCode,
  });
  if (changed) {
    const draft = withAnswers(await findOrBeginDraft(request));
    return data({ draft, errors: [] }, { headers: await keepDraft(request, draft) });
  }
  return takeAnswer(request, withAnswers);
}

/** The items after "add" or "remove" was pressed; undefined when it was neither. */
function afterButton(items: readonly DraftItem[], button: string): DraftItem[] | undefined {
  if (button === 'them') return [...items, NO_ITEM];
  const removed = /^bo-(\d+)$/.exec(button)?.[1];
  return removed === undefined ? undefined : items.filter((_, index) => index !== Number(removed));
}

export default function AskForItems({ loaderData, actionData }: Route.ComponentProps) {
  const { place, agencyCode, hasExpired, needsDocumentName } = loaderData;
  const items = actionData?.draft.items ?? loaderData.items;
  const errors = actionData?.errors ?? [];
  return (
    <QuestionPage
      title="Bạn cần thông tin gì?"
      place={place}
      errors={errors}
      before={hasExpired ? <Expired /> : null}
    >
      <p>
        Viết như bạn vẫn nói. Càng rõ về việc gì, ở đâu, năm nào thì cơ quan càng tìm nhanh. Đừng
        ghi thông tin riêng tư không cần cho việc tìm.
      </p>
      <input type="hidden" name="agencyCode" value={agencyCode} />
      {items.map((item, index) => (
        <ItemFields
          key={`${index} of ${items.length}`}
          item={item}
          index={index}
          of={items.length}
          needsDocumentName={needsDocumentName}
          errors={errors}
        >
          {items.length > 1 ? (
            <button type="submit" className="button second" name="thao-tac" value={`bo-${index}`}>
              Bỏ nội dung {index + 1}
            </button>
          ) : null}
        </ItemFields>
      ))}
      {items.length < ITEMS_MAX ? (
        <button type="submit" className="button second" name="thao-tac" value="them">
          Thêm một nội dung khác
        </button>
      ) : null}
    </QuestionPage>
  );
}

function Expired() {
  return (
    <Panel kind="warning">
      <h2>Bản nháp trước không còn</h2>
      <p>
        Bản nháp được giữ bảy ngày trên trình duyệt này rồi tự xóa. Phần bạn vừa gửi vẫn được giữ;
        xin trả lời lại các câu còn thiếu.
      </p>
    </Panel>
  );
}
