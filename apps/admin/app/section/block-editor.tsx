import { BLOCK_TEXT_MAX_LENGTH } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import { graphql } from '../gql/gql.ts';
import type { SectionBlockPartsFragment } from '../gql/graphql.ts';
import { FileField } from '../parts/file-field.tsx';
import { useStandingForm } from '../parts/standing-form.ts';
import type { Sent } from '../sent.ts';

graphql(`
  fragment SectionBlockParts on SectionBlock {
    block
    title
    filledBySystem
    content
    link
    document {
      id
      name
      href
    }
    owner
    checkedOn
    version
    met
    gapMessage
    under {
      instrument
      text
    }
  }
`);

type Props = { block: SectionBlockPartsFragment; mayWrite: boolean };

/** One block: what it shows, who answers for it, why it isn't met; and its form for those who may write. */
export function BlockEditor({ block, mayWrite }: Props) {
  const { title, met, gapMessage, owner, checkedOn, under, content, link, document } = block;
  return (
    <section className="block" aria-labelledby={block.block}>
      <h2 id={block.block}>{title}</h2>
      <p>
        <span className={met ? 'tag done' : 'tag late'}>{met ? 'Đạt' : 'Chưa đạt'}</span>{' '}
        {gapMessage}
      </p>
      <p className="hint">
        {[
          owner && `Phụ trách: ${owner}`,
          checkedOn && `rà soát ${shortDate(checkedOn)}`,
          `căn cứ: ${under.map((one) => `${one.text} (${one.instrument})`).join('; ')}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {content && <p className="pre">{content}</p>}
      {link && (
        <p>
          <a href={link}>{link}</a>
        </p>
      )}
      {document && (
        <p>
          <a href={document.href}>{document.name}</a>
        </p>
      )}
      {mayWrite && <BlockForm block={block} />}
    </section>
  );
}

function BlockForm({ block }: { block: SectionBlockPartsFragment }) {
  const fetcher = useFetcher<Sent>();
  const form = useStandingForm(block.version, fetcher);
  const errors = fetcher.data?.errors ?? [];
  useEffect(() => {
    if (form.isSaved) announce(`Đã lưu: ${block.title}.`);
  }, [form.isSaved, block.title]);
  return (
    <details>
      <summary>
        Sửa và xác nhận đã rà soát<span className="visually-hidden">: {block.title}</span>
      </summary>
      <fetcher.Form
        method="post"
        className="narrow-form"
        key={form.key}
        onChange={form.touch}
        noValidate
      >
        <ErrorSummary errors={errors} />
        {form.isSaved && <p className="panel good">Đã lưu.</p>}
        <input type="hidden" name="block" value={block.block} />
        <input type="hidden" name="version" value={form.version} />
        <Fields block={block} errors={errors} />
        <button className="button">Lưu và xác nhận đã rà soát hôm nay</button>
      </fetcher.Form>
    </details>
  );
}

type FieldsProps = { block: SectionBlockPartsFragment; errors: readonly FieldError[] };

function Fields({ block, errors }: FieldsProps) {
  const field = (name: string) => `${block.block}.${name}`;
  return (
    <>
      <TextField
        name={field('owner')}
        label="Người hoặc đơn vị phụ trách"
        typed={block.owner}
        error={errorOf(errors, field('owner'))}
      />
      <TextArea
        name={field('content')}
        label="Nội dung"
        hint={
          block.filledBySystem
            ? 'Hệ thống tự hiện phần này; chỉ ghi thêm nếu cần.'
            : 'Cần ít nhất nội dung, địa chỉ trang hoặc tệp.'
        }
        optional={block.filledBySystem}
        typed={block.content}
        maxLength={BLOCK_TEXT_MAX_LENGTH}
        error={errorOf(errors, field('content'))}
      />
      <TextField
        name={field('link')}
        label="Địa chỉ trang"
        type="url"
        optional
        typed={block.link}
        error={errorOf(errors, field('link'))}
      />
      <FileField
        name={field('documentId')}
        label="Tệp"
        hint="PDF, Word, Excel hoặc ảnh; không bắt buộc."
        kind="section"
        kept={block.document}
        error={errorOf(errors, field('documentId'))}
      />
    </>
  );
}
