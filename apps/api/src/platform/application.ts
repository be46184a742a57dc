import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.ts';
import type { Ground } from './platform.module.ts';

const BODY_LIMIT_BYTES = 256 * 1024;

/** The whole application, ready to be listened to or, in tests, to be asked by `inject`. */
export async function createApplication(ground: Ground): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT_BYTES, trustProxy: 'loopback' });
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(ground),
    adapter,
    { logger: ['error', 'warn'], abortOnError: false },
  );
  await application.init();
  await adapter.getInstance().ready();
  return application;
}
