import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { useNavigate, useSearchParams } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { SignInForm } from '../parts/sign-in-form.tsx';
import type { Route } from './+types/sign-in';

const DemoAccounts = graphql(`
  query DemoAccounts {
    demoAccounts {
      name
      role
      agency
      email
      password
    }
  }
`);

export function clientLoader({ request }: Route.ClientLoaderArgs) {
  return askApi(DemoAccounts, {}, request.signal);
}

export default function SignIn({ loaderData: { demoAccounts } }: Route.ComponentProps) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const goOn = () => void navigate(ownPath(search.get('den')), { replace: true });

  return (
    <main className="opening" id="noi-dung">
      <title>Đăng nhập · Minh Bạch</title>
      <p className="masthead__name">Minh Bạch</p>
      <h1>Đăng nhập bàn làm việc</h1>
      <p>
        Dành cho cán bộ của các cơ quan. Người dân gửi và theo dõi yêu cầu ở trang dành cho người
        dân, không cần tài khoản.
      </p>
      <SignInForm onSignedIn={goOn} />
      <p className="hint">Quên mật khẩu? Hãy báo quản trị viên của hệ thống.</p>
      {demoAccounts.length > 0 && (
        <section aria-labelledby="demo">
          <h2 id="demo">Tài khoản dùng thử</h2>
          <p>Hệ thống đang chạy với dữ liệu mẫu. Chọn một tài khoản rồi bấm “Đăng nhập”.</p>
          <ul className="demo-accounts">
            {demoAccounts.map((account) => (
              <li key={account.email}>
                <button type="button" className="quiet" onClick={() => fillIn(account)}>
                  <strong>{actorRoleWords[account.role]}</strong>, {account.agency}
                  <span className="hint">{account.email}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function fillIn({ email, password }: { email: string; password: string }) {
  for (const [id, value] of Object.entries({ email, password })) {
    const input = document.getElementById(id);
    if (input instanceof HTMLInputElement) input.value = value;
  }
  document.querySelector<HTMLButtonElement>('form button')?.focus();
}

/** Only a path of this site, so that a link cannot send people elsewhere after signing in. */
function ownPath(path: string | null): string {
  return path?.startsWith('/') && !/^\/[/\\]/.test(path) ? path : '/';
}
