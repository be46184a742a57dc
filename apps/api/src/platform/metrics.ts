import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Numbers for operators. Labels hold routes and operation names, never addresses or content. */
export class Metrics {
  readonly registry = new Registry();

  readonly httpSeconds = new Histogram({
    name: 'minhbach_http_request_seconds',
    help: 'Time to answer by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.02, 0.1, 0.3, 1, 3],
    registers: [this.registry],
  });

  readonly statements = new Histogram({
    name: 'minhbach_graphql_statements',
    help: 'SQL statements per GraphQL operation; operations of strangers count as "open"',
    labelNames: ['operation'] as const,
    buckets: [0, 1, 2, 4, 8, 16, 32],
    registers: [this.registry],
  });

  readonly faults = new Counter({
    name: 'minhbach_faults_total',
    help: 'Faults that were masked and logged',
    registers: [this.registry],
  });

  readonly limited = new Counter({
    name: 'minhbach_limited_total',
    help: 'Requests refused by a limit',
    labelNames: ['limit'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
