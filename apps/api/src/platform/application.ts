import 'reflect-metadata';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from '../app.module.ts';
import { Clock } from './clock.ts';
import { NestLogger } from './logging.ts';
import { Metrics } from './metrics.ts';
import type { Ground } from './platform.module.ts';
import { PublicData } from './public-data.ts';
import { countFrom } from './query-count.ts';
import { ALL_PER_MINUTE, isOurOwn } from './rate-limits.ts';
import { keepPublicReads } from './read-cache.ts';

const BODY_LIMIT_BYTES = 256 * 1024;

/** The whole application, ready to be listened to or, in tests, to be asked by `inject`. */
export async function createApplication(ground: Ground): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    // Only a proxy on this machine is believed about where a request came from.
    trustProxy: 'loopback',
  });
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(ground),
    adapter,
    { logger: new NestLogger(ground.logger), abortOnError: false },
  );
  await protect(application);
  observe(adapter.getInstance(), ground, application.get(Metrics));
  keepPublicReads(adapter.getInstance(), application.get(PublicData), application.get(Clock));
  await application.init();
  await adapter.getInstance().ready();
  return application;
}

async function protect(application: NestFastifyApplication) {
  await application.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  await application.register(cookie);
  await application.register(rateLimit, {
    max: ALL_PER_MINUTE,
    timeWindow: '1 minute',
    allowList: isOurOwn,
    errorResponseBuilder: () =>
      Object.assign(new Error('Quá nhiều yêu cầu. Vui lòng đợi một phút rồi thử lại.'), {
        statusCode: 429,
      }),
  });
}

/** One line and one measurement per answer: the route's pattern, never the address asked for. */
function observe(fastify: FastifyInstance, { logger }: Ground, metrics: Metrics) {
  fastify.addHook('onRequest', (_request, _reply, done) => countFrom(done));
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'unknown';
    const seconds = reply.elapsedTime / 1000;
    metrics.httpSeconds.observe({ method, route, status: reply.statusCode }, seconds);
    logger.info(
      { method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
    done();
  });
}
