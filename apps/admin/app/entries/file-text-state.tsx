import type { ReactNode } from 'react';
import { isUnderWay, type TextShown } from './file-text-document.ts';

export const SECRET_MARK_WORDS =
  'Trong tệp có dấu chỉ độ mật. Tệp bị giữ lại, không ai bên ngoài tải được và mục này không công khai được. Nếu đúng là tài liệu mật, hãy bỏ tệp khỏi mục và xử lý theo quy định về bảo vệ bí mật nhà nước.';

type Props = {
  text: TextShown;
  name: string;
  /** The way to the text, where there is one. */
  children?: ReactNode;
};

/** How far the reading of a file has come, and what whoever publishes it should know. */
export function FileTextState({ text, name, children }: Props) {
  const { secretMark, message, warnings, textPages } = text;
  return (
    <div className="file-text">
      {secretMark ? (
        <p className="refusal">{SECRET_MARK_WORDS}</p>
      ) : (
        <p className={`hint file-text__state file-text__state--${text.state}`}>
          {message} <Amount text={text} />
        </p>
      )}
      {isUnderWay(text) && (
        <progress
          aria-label={`Đọc nội dung ${name}`}
          max={100}
          {...(text.state === 'running' && { value: text.progress })}
        />
      )}
      {warnings.length > 0 && (
        <ul className="file-text__warnings" aria-label={`Lưu ý về ${name}`}>
          {warnings.map(({ code, message: words }) => (
            <li key={code}>{words}</li>
          ))}
        </ul>
      )}
      {(textPages > 0 || secretMark) && children}
    </div>
  );
}

function Amount({ text: { pages, truncated } }: { text: TextShown }) {
  const parts = [
    pages !== null && pages !== undefined && `${pages} trang.`,
    truncated && 'Tệp còn nữa, chỉ đọc được phần đầu.',
  ].filter(Boolean);
  return <>{parts.join(' ')}</>;
}
