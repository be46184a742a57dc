import ical from 'ical-generator';
import { needCase } from '../../following/case.server.ts';
import { casePath } from '../../following/paths.ts';
import { CONFIG } from '../../site/config.server.ts';
import type { Route } from './+types/calendar-file';

/** The last day as an appointment for the requester's own calendar. It says nothing of the subject. */
export async function loader({ request, params: { reference } }: Route.LoaderArgs) {
  const { shown } = await needCase(request, reference);
  if (!shown.dueOn) throw new Response(null, { status: 404 });

  const calendar = ical({
    name: 'Minh Bạch',
    prodId: { company: 'Minh Bạch', product: 'Hạn trả lời' },
  });
  calendar.createEvent({
    id: `${reference}-han-tra-loi@${new URL(CONFIG.publicUrl).hostname}`,
    start: new Date(`${shown.dueOn}T00:00:00`),
    allDay: true,
    summary: `Hạn trả lời yêu cầu ${reference}`,
    description: `${shown.agency?.name ?? ''}. Nếu hết ngày này chưa có trả lời, bạn có quyền khiếu nại hoặc khởi kiện.`,
    url: CONFIG.publicUrl + casePath(reference),
  });
  return new Response(calendar.toString(), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${reference}.ics"`,
    },
  });
}
