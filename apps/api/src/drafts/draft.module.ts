import { Module } from '@nestjs/common';
import { DraftRepository } from './draft.repository.ts';
import { DraftResolver } from './draft.resolver.ts';

@Module({ providers: [DraftRepository, DraftResolver], exports: [DraftRepository] })
export class DraftModule {}
