import { ITEMS_MAX } from '@minhbach/domain';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { data, redirect } from 'react-router';
import type { Draft, DraftItem } from '../../draft/draft.ts';
import { discardDraft, findDraft, findOrBeginDraft, keepDraft } from '../../draft/draft.server.ts';
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
    items: withAsked(begun, searchParams.get('can')?.trim() ?? ''),
    agencyCode: searchParams.get('co-quan') ?? '',
    isBegun: begun.length > 0,
    hasExpired: searchParams.get('nhap') === 'het-han',
    needsDocumentName: statute.form.document_name.demand === 'required',
  };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  if (text(form, 'thao-tac') === 'bo-nhap') {
    await discardDraft(request);
    throw redirect(startOf(new URL(request.url)));
  }
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

/** What a link asks for comes beside what was begun before: neither is lost, and neither asked unseen. */
function withAsked(begun: readonly DraftItem[], asked: string): readonly DraftItem[] {
  const isThere = begun.some(({ description }) => description === asked);
  if (begun.length > 0 && (asked === '' || isThere || begun.length >= ITEMS_MAX)) return begun;
  return [...begun, { ...NO_ITEM, description: asked }];
}

/** The first question, with the body and the words that a link brought here. */
function startOf({ searchParams }: URL): string {
  const brought = [...searchParams].filter(([name]) => name === 'co-quan' || name === 'can');
  return brought.length === 0 ? FIRST_STEP : `${FIRST_STEP}?${new URLSearchParams(brought)}`;
}

/** The items after "add" or "remove" was pressed; undefined when it was neither. */
function afterButton(items: readonly DraftItem[], button: string): DraftItem[] | undefined {
  if (button === 'them') return [...items, NO_ITEM];
  const removed = /^bo-(\d+)$/.exec(button)?.[1];
  return removed === undefined ? undefined : items.filter((_, index) => index !== Number(removed));
}

export default function AskForItems({ loaderData, actionData }: Route.ComponentProps) {
  const { place, agencyCode, isBegun, hasExpired, needsDocumentName } = loaderData;
  const items = actionData?.draft.items ?? loaderData.items;
  const errors = actionData?.errors ?? [];
  return (
    <QuestionPage
      title="Bạn cần thông tin gì?"
      place={place}
      errors={errors}
      before={hasExpired ? <Expired /> : isBegun && !actionData ? <Begun /> : null}
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

/** Machines are shared: whoever comes next must not find these answers. */
function Begun() {
  return (
    <form method="post">
      <p>Bạn đang điền dở phiếu này. Trình duyệt trên máy này giữ phiếu bảy ngày.</p>
      <div className="button-row">
        <button type="submit" className="button second" name="thao-tac" value="bo-nhap">
          Bỏ phiếu này, viết phiếu mới
        </button>
      </div>
    </form>
  );
}

function Expired() {
  return (
    <Panel kind="warning">
      <h2>Bản nháp trước không còn</h2>
      <p>
        Nếu bạn vừa gửi yêu cầu và có biên nhận: yêu cầu đã đến cơ quan, không cần gửi lại.{' '}
        <a href="/tra-cuu">Tra cứu yêu cầu đã gửi</a>
      </p>
      <p>
        Nếu chưa gửi: bản nháp được giữ bảy ngày rồi tự xóa. Câu bạn vừa trả lời vẫn còn; xin trả
        lời lại các câu còn thiếu.
      </p>
    </Panel>
  );
}
