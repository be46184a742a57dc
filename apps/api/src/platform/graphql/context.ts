import { Extensions } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What resolvers find in `@Context()`. */
export type GraphqlContext = { req: FastifyRequest; reply: FastifyReply };

/**
 * Marks a query whose answer is the same for everybody and no secret: it may be asked by GET and
 * be kept by caches. Every other query is POST only and answered with `no-store`.
 */
export const PublicRead = () => Extensions({ publicRead: true });

/** Marks an operation that guessing or flooding would profit from: so many per minute and address. */
export const PerMinute = (limit: number) => Extensions({ perMinute: limit });
