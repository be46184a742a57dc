import { registeredShortcuts, turnShortcuts, useShortcutsOn } from '../shortcuts.ts';
import { Dialog } from './dialog.tsx';

type Props = { isOpen: boolean; onClose: () => void };

export function ShortcutHelp({ isOpen, onClose }: Props) {
  const areOn = useShortcutsOn();
  return (
    <Dialog title="Phím tắt" isOpen={isOpen} onClose={onClose}>
      <label className="choice">
        <input
          type="checkbox"
          checked={areOn}
          onChange={(event) => turnShortcuts(event.currentTarget.checked)}
        />
        Dùng phím tắt trên máy này
      </label>
      <table>
        <thead>
          <tr>
            <th scope="col">Phím</th>
            <th scope="col">Việc</th>
          </tr>
        </thead>
        <tbody>
          {isOpen &&
            registeredShortcuts().map(({ keys, words }) => (
              <tr key={keys}>
                <td>
                  {keys.split(' ').map((key, at) => (
                    <span key={key}>
                      {at > 0 && ' rồi '}
                      <kbd>{key}</kbd>
                    </span>
                  ))}
                </td>
                <td>{words}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="hint">
        Phím tắt không chạy khi đang gõ trong ô nhập, và không dùng Ctrl, Shift, Alt nên không chạm
        vào Unikey. Tab, Enter và phím mũi tên luôn dùng được.
      </p>
    </Dialog>
  );
}
