import { Panel } from '@minhbach/ui/parts/panel.tsx';
import type { RequestShown } from './request-document.ts';

/** What an officer should weigh. A warning never stops a request by itself. */
export function Warnings({ warnings }: Pick<RequestShown, 'warnings'>) {
  if (warnings.length === 0) return null;
  return (
    <Panel kind="warning">
      <h2>Điểm cần cân nhắc</h2>
      <ul>
        {warnings.map(({ code, message, under }) => (
          <li key={`${code} ${message}`}>
            {message}
            {under.length > 0 && (
              <span className="hint">{under.map(({ text }) => text).join('; ')}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="hint">Đây là cảnh báo để cán bộ quyết định, không tự chặn yêu cầu.</p>
    </Panel>
  );
}
