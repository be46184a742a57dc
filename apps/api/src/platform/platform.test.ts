import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Clock, dayInHanoi } from './clock.ts';
import { ConfigError, readConfig } from './config.ts';
import { ALL_PER_MINUTE } from './rate-limits.ts';

describe('the configuration', () => {
  const url = 'postgres://localhost/minhbach';
  const key = Buffer.alloc(32, 1).toString('base64');

  it('starts on nothing at all, on the embedded database', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4000, databaseUrl: undefined });
  });

  it('does not start on a real database without a key', () => {
    expect(() => readConfig({ DATABASE_URL: url })).toThrow('MASTER_KEY');
    expect(readConfig({ DATABASE_URL: url, MASTER_KEY: key }).databaseUrl).toBe(url);
  });

  it('moves no clock of a real database', () => {
    const moved = { DATABASE_URL: url, MASTER_KEY: key, MINHBACH_NOW: '2026-09-01T00:00:00+07:00' };
    expect(() => readConfig(moved)).toThrow('MINHBACH_NOW');
  });

  it.each([
    { API_PORT: 'http' },
    { MASTER_KEY: 'short' },
    { MINHBACH_NOW: '2026-09-01' },
    { PUBLIC_URL: 'nowhere' },
  ])('refuses %o by name', (environment: NodeJS.ProcessEnv) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(String(Object.keys(environment)[0]));
  });
});

describe('the clock', () => {
  it('reads the day in Hanoi', () => {
    expect(dayInHanoi(new Date('2026-08-31T16:59:59Z'))).toBe('2026-08-31');
    expect(dayInHanoi(new Date('2026-08-31T17:00:00Z'))).toBe('2026-09-01');
  });

  it('starts where it is told and goes on from there', () => {
    const clock = Clock.startingAt('2026-08-31T23:59:00+07:00');
    const passed = clock.now().getTime() - Date.parse('2026-08-31T23:59:00+07:00');
    expect(passed).toBeGreaterThanOrEqual(0);
    expect(passed).toBeLessThan(10_000);
  });
});

describe('the edges', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('says that it lives and is ready', async () => {
    expect((await api.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
    expect((await api.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
  });

  it('measures routes, not addresses', async () => {
    await api.inject({ url: '/calendar/2026.json?secret=1' });
    const { body } = await api.inject({ url: '/metrics' });
    expect(body).toContain('minhbach_http_request_seconds_count');
    expect(body).not.toContain('secret');
  });

  it('tells browsers to trust nothing in its answers', async () => {
    const { headers } = await api.inject({ url: '/healthz' });
    expect(headers['content-security-policy']).toBe("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('answers an address only so often a minute, and leaves our own sites alone', async () => {
    const from = (address: string) =>
      api.inject({ url: '/healthz', headers: { 'x-forwarded-for': address } });
    const answers = await Promise.all(
      Array.from({ length: ALL_PER_MINUTE + 1 }, () => from('203.0.113.9')),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 429).length).toBeGreaterThan(0);
    expect((await from('203.0.113.10')).statusCode).toBe(200);
    expect((await api.inject({ url: '/healthz' })).statusCode).toBe(200);
  });
});
