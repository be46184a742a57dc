import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.ts';
import { LawResolver } from './law.resolver.ts';

@Module({ imports: [CalendarModule], providers: [LawResolver] })
export class LawModule {}
