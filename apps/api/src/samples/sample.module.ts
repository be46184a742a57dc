import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { FrameRepository } from './frame.repository.ts';
import { SampleSheetController } from './sample-sheet.controller.ts';
import { SampleRepository } from './sample.repository.ts';
import { SampleCaseResolver, SampleResolver, SampleStratumResolver } from './sample.resolver.ts';
import { SampleService } from './sample.service.ts';

@Module({
  imports: [AgencyModule],
  controllers: [SampleSheetController],
  providers: [
    FrameRepository,
    SampleCaseResolver,
    SampleRepository,
    SampleResolver,
    SampleService,
    SampleStratumResolver,
  ],
})
export class SampleModule {}
