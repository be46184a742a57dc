import { index, layout, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  route('dang-nhap', 'routes/sign-in.tsx'),
  layout('routes/console.tsx', [
    index('routes/inbox.tsx'),
    route('yeu-cau/:id', 'routes/request.tsx'),
    route('tiep-nhan', 'routes/intake.tsx'),
    route('co-quan', 'routes/agencies.tsx'),
    route('co-quan/:code', 'routes/agency.tsx'),
    route('nhap-danh-muc', 'routes/imports.tsx'),
    route('nhap-danh-muc/:id', 'routes/import.tsx'),
    route('lich', 'routes/calendar.tsx'),
    route('nhan-su', 'routes/people.tsx'),
    route('*', 'routes/not-found.tsx'),
  ]),
] satisfies RouteConfig;
