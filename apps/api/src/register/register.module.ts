import { Module } from '@nestjs/common';
import { RegisterRepository } from './register.repository.ts';

@Module({ providers: [RegisterRepository], exports: [RegisterRepository] })
export class RegisterModule {}
