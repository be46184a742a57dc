import { Module } from '@nestjs/common';
import { VisitController } from './visit.controller.ts';
import { VisitRepository } from './visit.repository.ts';

@Module({ controllers: [VisitController], providers: [VisitRepository] })
export class VisitModule {}
