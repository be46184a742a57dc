import { useRef, useState, type FormEvent } from 'react';
import { signIn, type SignInRefusal } from '../session.ts';

type Props = { knownEmail?: string; onSignedIn: () => void };

export function SignInForm({ knownEmail, onSignedIn }: Props) {
  const [refusal, refuse] = useState<SignInRefusal | null>(null);
  const [isSending, setSending] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    setSending(true);
    const answer = await signIn(String(typed.get('email')).trim(), String(typed.get('password')));
    setSending(false);
    refuse(answer);
    if (answer === null) return onSignedIn();
    password.current?.select();
  }

  return (
    <form onSubmit={(event) => void send(event)} className="narrow-form">
      {refusal && (
        <p role="alert" className="refusal">
          <strong>{refusal.message}</strong> {waitWords(refusal.retryAfterSeconds)}
        </p>
      )}
      <label htmlFor="email">Thư điện tử công vụ</label>
      <input
        id="email"
        name="email"
        type="email"
        autoComplete="username"
        required
        readOnly={knownEmail !== undefined}
        defaultValue={knownEmail}
      />
      <label htmlFor="password">Mật khẩu</label>
      <input
        id="password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        ref={password}
        data-starts-here=""
      />
      <button aria-disabled={isSending}>{isSending ? 'Đang đăng nhập…' : 'Đăng nhập'}</button>
    </form>
  );
}

function waitWords(seconds: number | null): string {
  if (seconds === null) return '';
  return seconds < 60
    ? `Thử lại sau ${seconds} giây.`
    : `Thử lại sau ${Math.ceil(seconds / 60)} phút.`;
}
