import { useSyncExternalStore } from 'react';
import { isLineDown, watchLine } from '../line.ts';

/** Says why a page does not change while the API is out of reach. */
export function LineDown() {
  const isDown = useSyncExternalStore(watchLine, isLineDown);
  return (
    <div role="status">
      {isDown && (
        <p className="panel warning line-down">
          Mất kết nối với hệ thống. Trang này giữ nguyên và tự tải lại khi có kết nối.
        </p>
      )}
    </div>
  );
}
