import type { ReactNode } from 'react';
import { isRouteErrorResponse, Links, Outlet } from 'react-router';
import type { Route } from './+types/root';
import { Fault } from './parts/fault.tsx';
import stylesheet from './site/site.css?url';

export const links: Route.LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  {
    rel: 'search',
    href: '/opensearch.xml',
    type: 'application/opensearchdescription+xml',
    title: 'Minh Bạch',
  },
];

const PAGES = [
  { href: '/danh-muc', words: 'Thông tin công khai' },
  { href: '/co-quan', words: 'Tìm cơ quan' },
  { href: '/tra-cuu', words: 'Tra cứu yêu cầu' },
  { href: '/huong-dan', words: 'Hướng dẫn' },
  { href: '/luat', words: 'Luật nói gì' },
];

const SMALL_PRINT = [
  { href: '/so-lieu', words: 'Số liệu của thành phố' },
  { href: '/chi-dao', words: 'Thành phố đã yêu cầu gì' },
  { href: '/lich', words: 'Lịch làm việc' },
  { href: '/rieng-tu', words: 'Quyền riêng tư' },
  { href: '/kha-nang-tiep-can', words: 'Khả năng tiếp cận' },
];

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Links />
      </head>
      <body>
        <a className="skip-link" href="#noi-dung">
          Đến nội dung chính
        </a>
        <header className="site-header">
          <div className="frame">
            <a className="site-name" href="/">
              Minh Bạch <small>Tiếp cận thông tin Hà Nội</small>
            </a>
            <nav className="site-nav" aria-label="Chính">
              <PageList pages={PAGES} />
            </nav>
          </div>
        </header>
        <main className="frame" id="noi-dung" tabIndex={-1}>
          {children}
        </main>
        <footer className="site-footer">
          <div className="frame">
            <nav aria-label="Chân trang">
              <PageList pages={SMALL_PRINT} />
            </nav>
            <p className="small soft">
              Bạn cũng có thể gửi yêu cầu trực tiếp tại cơ quan, qua bưu chính hoặc thư điện tử.
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

function PageList({ pages }: { pages: readonly { href: string; words: string }[] }) {
  return (
    <ul>
      {pages.map(({ href, words }) => (
        <li key={href}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ul>
  );
}

export default function Site() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <Fault status={isRouteErrorResponse(error) ? error.status : 500} />;
}
