import '@minhbach/ui/styles/tokens.css';
import '@minhbach/ui/styles/base.css';
import '@minhbach/ui/styles/parts.css';
import './styles/console.css';
import './styles/menu.css';
import './styles/tables.css';
import './styles/inbox.css';
import './styles/overview.css';
import './styles/calendar.css';
import './styles/duties.css';
import './styles/request.css';
import './styles/entries.css';
import './styles/imports.css';
import './styles/oversight.css';
import './styles/print.css';
import type { ReactNode } from 'react';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
} from 'react-router';
import { ApiFault } from './api.ts';
import { faultWords } from './words/faults.vi.ts';
import type { Route } from './+types/root';

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function HydrateFallback() {
  return (
    <>
      <title>Đang mở · Minh Bạch</title>
      <main className="opening">
        <h1>Minh Bạch</h1>
        <p role="status">Đang mở bàn làm việc…</p>
        <noscript>
          <p>
            Bàn làm việc của cán bộ cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi tải lại
            trang này.
          </p>
        </noscript>
      </main>
    </>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { title, advice } = describe(error);
  return (
    <main className="opening" id="noi-dung">
      <title>{`${title} · Minh Bạch`}</title>
      <h1>{title}</h1>
      <p>{advice}</p>
      <p>
        <a href={window.location.href}>Tải lại trang</a> · <a href="/">Về hộp việc</a>
      </p>
    </main>
  );
}

function describe(error: unknown): { title: string; advice: string } {
  if (error instanceof ApiFault) return faultWords(error);
  if (isRouteErrorResponse(error) && error.status === 404) {
    return {
      title: 'Không tìm thấy',
      advice: 'Trang hoặc yêu cầu này không có, hoặc không thuộc phạm vi bạn được xem.',
    };
  }
  return {
    title: 'Trang này gặp lỗi',
    advice: 'Việc đã gửi trước đó không bị mất. Hãy tải lại trang; nếu lỗi còn, báo quản trị viên.',
  };
}
