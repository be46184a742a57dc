import { Module } from '@nestjs/common';
import { RequesterRepository } from './requester.repository.ts';

@Module({ providers: [RequesterRepository], exports: [RequesterRepository] })
export class RequesterModule {}
