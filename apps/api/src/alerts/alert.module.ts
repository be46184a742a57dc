import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.ts';
import { ContactPointModule } from '../contact-points/contact-point.module.ts';
import { DirectiveModule } from '../directives/directive.module.ts';
import { NoticeModule } from '../notices/notice.module.ts';
import { AlertSources } from './alert-sources.repository.ts';
import { AlertRepository } from './alert.repository.ts';
import { AlertResolver } from './alert.resolver.ts';
import { AlertService } from './alert.service.ts';
import { AlertWorker } from './alert.worker.ts';

@Module({
  imports: [CalendarModule, ContactPointModule, DirectiveModule, NoticeModule],
  providers: [AlertRepository, AlertResolver, AlertService, AlertSources, AlertWorker],
})
export class AlertModule {}
