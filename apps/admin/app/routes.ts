import { index, layout, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  route('dang-nhap', 'routes/sign-in.tsx'),
  layout('routes/console.tsx', [
    index('routes/inbox.tsx'),
    route('yeu-cau/:id', 'routes/request.tsx'),
    route('tiep-nhan', 'routes/intake.tsx'),
    route('kien-nghi', 'routes/petitions.tsx'),
    route('kien-nghi/:id', 'routes/petition.tsx'),
    route('sau-tra-loi', 'routes/after-answers.tsx'),
    route('co-quan', 'routes/agencies.tsx'),
    route('co-quan/:code', 'routes/agency.tsx'),
    route('co-quan/:code/chuyen-muc', 'routes/section.tsx'),
    route('nghia-vu', 'routes/duty-overview.tsx'),
    route('nghia-vu/:code', 'routes/duties.tsx'),
    route('nghia-vu/:code/lich', 'routes/duty-calendar.tsx'),
    route('nghia-vu/:code/su-kien', 'routes/duty-events.tsx'),
    route('nghia-vu/:code/niem-yet', 'routes/postings.tsx'),
    route('lich', 'routes/calendar.tsx'),
    route('nhan-su', 'routes/people.tsx'),
    route('tu-tim-kiem', 'routes/aliases.tsx'),
    route('*', 'routes/not-found.tsx'),
  ]),
] satisfies RouteConfig;
