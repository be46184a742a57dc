import { randomUUID } from 'node:crypto';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

/** Apollo's own words for what the caller did wrong, by HTTP status. */
const CODES: Record<number, string> = {
  400: 'BAD_USER_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  422: 'BAD_USER_INPUT',
  429: 'TOO_MANY_REQUESTS',
};

/**
 * The one place where a fault of ours ends: logged once, with an id; the caller gets the id and
 * nothing else, since messages of a database can hold what people typed.
 */
export class Faults {
  constructor(
    private readonly logger: Logger,
    private readonly metrics: Metrics,
  ) {}

  /** @returns the words that go out */
  log(fault: unknown): { faultId: string; message: string } {
    const faultId = randomUUID();
    this.metrics.faults.inc();
    this.logger.error({ faultId, ...described(fault) }, 'fault');
    return { faultId, message: `Hệ thống đang gặp sự cố. Mã sự cố: ${faultId}` };
  }

  /** For Apollo's `formatError`, and for answers that never pass it. */
  mask(formatted: GraphQLFormattedError, original: unknown): GraphQLFormattedError {
    const cause = innermost(original);
    const { path, locations } = formatted;
    const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
    if (cause === undefined || cause instanceof GraphQLError) {
      const code = formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
      return { message: formatted.message, ...place, extensions: { code } };
    }
    const status = clientStatus(cause);
    if (status !== undefined)
      return {
        message: cause.message,
        ...place,
        extensions: { code: CODES[status] ?? 'BAD_REQUEST' },
      };
    if (isUnkeepableText(cause))
      return {
        message: UNKEEPABLE_WORDS,
        ...place,
        extensions: { code: 'BAD_USER_INPUT' },
      };
    const { message, faultId } = this.log(cause);
    return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', faultId } };
  }
}

/** Outside GraphQL: what the caller did wrong keeps its status, everything else is a fault. */
@Catch()
export class FaultFilter implements ExceptionFilter {
  constructor(private readonly faults: Faults) {}

  catch(exception: unknown, host: ArgumentsHost) {
    if (host.getType<string>() === 'graphql') throw exception;

    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = exception instanceof Error ? clientStatus(exception) : undefined;
    if (status !== undefined && exception instanceof Error) {
      const body = exception instanceof HttpException ? exception.getResponse() : exception.message;
      // A calendar's route has already said that it answers text.
      const json = reply.status(status).type('application/json; charset=utf-8');
      return json.send(typeof body === 'string' ? { message: body } : body);
    }
    if (exception instanceof Error && isUnkeepableText(exception))
      return reply.status(400).send({ message: UNKEEPABLE_WORDS });
    const isUnready = exception instanceof HttpException && exception.getStatus() === 503;
    return reply.status(isUnready ? 503 : 500).send(this.faults.log(exception));
  }
}

function innermost(fault: unknown): Error | undefined {
  if (fault instanceof GraphQLError)
    return fault.originalError ? innermost(fault.originalError) : fault;
  return fault instanceof Error ? fault : undefined;
}

/** A text that PostgreSQL can't hold, such as one with NUL: whoever sent it made it so. */
const UNKEEPABLE_TEXT = ['22021', '22P05'];
const UNKEEPABLE_WORDS = 'Nội dung gửi lên có ký tự không dùng được.';

function isUnkeepableText({ cause }: Error): boolean {
  return cause instanceof Error && 'code' in cause && UNKEEPABLE_TEXT.includes(String(cause.code));
}

/** Nest and Fastify both put a status on what the caller did wrong. */
function clientStatus(fault: Error): number | undefined {
  const status =
    fault instanceof HttpException
      ? fault.getStatus()
      : 'statusCode' in fault && typeof fault.statusCode === 'number'
        ? fault.statusCode
        : undefined;
  return status !== undefined && status >= 400 && status < 500 ? status : undefined;
}

/** A database puts its parameters in its messages; the log keeps the place and the code only. */
function described(fault: unknown) {
  if (!(fault instanceof Error)) return { kind: typeof fault };
  const cause = fault.cause instanceof Error ? fault.cause : fault;
  const frames = fault.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  const isDatabases = 'code' in cause && /^[0-9A-Z]{5}$/.test(String(cause.code));
  return {
    kind: fault.name,
    ...(isDatabases ? { sqlState: cause.code } : { message: cause.message.slice(0, 300) }),
    stack: frames?.slice(0, 12),
  };
}
