import { Module } from '@nestjs/common';
import { GuidanceRepository } from './guidance.repository.ts';
import { GuidanceResolver } from './guidance.resolver.ts';
import { GuidanceService } from './guidance.service.ts';

@Module({ providers: [GuidanceRepository, GuidanceResolver, GuidanceService] })
export class GuidanceModule {}
