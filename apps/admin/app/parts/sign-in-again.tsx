import { useState, useSyncExternalStore } from 'react';
import { isAskingToSignIn, sessionRestored, watchSession } from '../session.ts';
import { Dialog } from './dialog.tsx';
import { SignInForm } from './sign-in-form.tsx';

type Props = { email: string };

/** Asks for the password over the page, so that what is typed on it stays. */
export function SignInAgain({ email }: Props) {
  const isAsking = useSyncExternalStore(watchSession, isAskingToSignIn);
  const [isLeaving, leave] = useState(false);
  return (
    <Dialog title="Phiên làm việc đã hết" isOpen={isAsking}>
      <p>
        Nhập lại mật khẩu để tiếp tục. Những gì bạn đang gõ vẫn còn nguyên, và việc vừa bấm sẽ được
        gửi ngay sau khi đăng nhập.
      </p>
      <SignInForm knownEmail={email} onSignedIn={sessionRestored} />
      {isLeaving ? (
        <p>
          Nội dung đang gõ sẽ mất. <a href="/dang-nhap">Vẫn đổi tài khoản</a>
        </p>
      ) : (
        <p>
          <button type="button" className="quiet" onClick={() => leave(true)}>
            Không phải {email}?
          </button>
        </p>
      )}
    </Dialog>
  );
}
