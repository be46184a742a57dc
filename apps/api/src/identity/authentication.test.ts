import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { ask, cookieOf, person, signIn, type Person } from '../../test/people.ts';

const ME = '{ me { name role agency { code } } }';
let on: Api;
let officer: Person;

beforeAll(async () => {
  on = await startApi();
  officer = await person(on, 'contact_officer');
});
afterAll(() => on.close());

const post = (url: string, cookie: string, payload: object = {}, headers = {}) =>
  on.application.inject({
    method: 'POST',
    url,
    headers: { cookie, origin: on.config.adminUrl, ...headers },
    payload,
  });

describe('signing in', () => {
  it('gives a cookie that scripts cannot read, and no token in the body', async () => {
    const response = await signIn(on, officer);

    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ ok: true });
    expect(response.cookies).toMatchObject([
      { name: 'minhbach_session', httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 43_200 },
    ]);
    expect(await ask(on, ME, { cookie: await cookieOf(on, officer) })).toEqual({
      me: { name: officer.name, role: 'contact_officer', agency: { code: 'HN-SXD' } },
    });
  });

  it('answers a wrong password and an unknown e-mail alike', async () => {
    const wrong = await signIn(on, { email: officer.email, password: 'không phải mật khẩu' });
    const unknown = await signIn(on, { email: 'khong.co@thu.invalid', password: 'x'.repeat(20) });

    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toEqual({
      code: 'not_signed_in',
      message: 'Thư điện tử hoặc mật khẩu không đúng.',
    });
    expect([unknown.statusCode, unknown.json()]).toEqual([wrong.statusCode, wrong.json()]);
  });

  it.each([
    {},
    { email: 'a@b.vn' },
    { email: 7, password: [] },
    { email: 'x'.repeat(999), password: 'y' },
  ])('refuses %j as it stands', async (payload) => {
    const response = await on.application.inject({
      method: 'POST',
      url: '/auth/sign-in/email',
      payload,
    });

    expect(response.statusCode).toBe(400);
  });

  it('is refused from a page of another site', async () => {
    const response = await signIn(on, officer, { origin: 'https://example.com' });

    expect(response.statusCode).toBe(403);
    expect(response.cookies).toEqual([]);
  });

  it('takes the person for a visitor when the cookie is forged', async () => {
    const cookie = await cookieOf(on, officer);

    expect(await ask(on, ME, { cookie: `${cookie.slice(0, -6)}AAAAAA` })).toEqual({ me: null });
    expect(await ask(on, ME)).toEqual({ me: null });
  });
});

const from = (address: string) => ({ 'x-forwarded-for': address });
const guess = (email: string, address?: string) =>
  signIn(on, { email, password: 'đoán mò mật khẩu' }, address === undefined ? {} : from(address));

describe('guessing where no address is told', () => {
  it('closes the account after ten failures, even to the right password, and no other', async () => {
    const victim = await person(on, 'unit_officer');
    for (let nth = 1; nth <= 10; nth += 1)
      expect((await guess(victim.email)).statusCode, `guess ${nth}`).toBe(401);

    const late = await signIn(on, victim);
    expect(late.statusCode).toBe(429);
    expect(Number(late.headers['retry-after'])).toBeGreaterThan(50);
    expect((await signIn(on, officer)).statusCode).toBe(200);
  });

  it('does so for an account that does not exist', async () => {
    for (let nth = 1; nth <= 10; nth += 1) await guess('ma.troi@thu.invalid');

    expect((await guess('MA.TROI@thu.invalid ')).statusCode).toBe(429);
  });

  it('counts guesses that are sent at once', async () => {
    const victim = await person(on, 'unit_officer');
    const answers = await Promise.all(Array.from({ length: 25 }, () => guess(victim.email)));

    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(10);
  });

  it('forgets failures after a success', async () => {
    const careless = await person(on, 'unit_officer');
    for (let round = 1; round <= 3; round += 1) {
      for (let nth = 1; nth <= 5; nth += 1) await guess(careless.email);
      expect((await signIn(on, careless)).statusCode).toBe(200);
    }
  });
});

describe('guessing from addresses', () => {
  const GUESSER = '203.0.113.9';
  const OWNER = '198.51.100.7';
  const passTime = (hours: number) =>
    on.opened.database.execute(sql`
      update sign_in_failures set
        last_at = last_at - make_interval(hours => ${hours}),
        closed_until = closed_until - make_interval(hours => ${hours})`);
  const retryAfter = ({ headers }: Awaited<ReturnType<typeof guess>>) =>
    Number(headers['retry-after']);

  /** Ten failures from each of ten addresses: no address and no pair is beyond its own limit. */
  async function guessFromEverywhere(email: string) {
    const addresses = Array.from({ length: 10 }, (_, nth) => `192.0.2.${nth + 1}`);
    const answers = [];
    for (let round = 1; round <= 10; round += 1)
      answers.push(...(await Promise.all(addresses.map((address) => guess(email, address)))));
    return answers.map(({ statusCode }) => statusCode);
  }

  afterEach(() => on.opened.database.execute(sql`delete from sign_in_failures`));

  it('closes the account to the guessing address and not to its owner elsewhere', async () => {
    const victim = await person(on, 'unit_officer');
    for (let nth = 1; nth <= 10; nth += 1)
      expect((await guess(victim.email, GUESSER)).statusCode, `guess ${nth}`).toBe(401);
    for (let nth = 1; nth <= 150; nth += 1)
      expect((await guess(victim.email, GUESSER)).statusCode, `refused ${nth}`).toBe(429);

    expect((await signIn(on, victim, from(GUESSER))).statusCode).toBe(429);
    expect((await signIn(on, victim, from(OWNER))).statusCode).toBe(200);
    expect((await signIn(on, victim, from(GUESSER))).statusCode).toBe(429);
  });

  it('doubles the wait of the guessing address', async () => {
    const victim = await person(on, 'unit_officer');
    const waits = [];
    for (let nth = 1; nth <= 17; nth += 1) {
      await passTime(1);
      await guess(victim.email, GUESSER);
      if (nth >= 10) waits.push(retryAfter(await guess(victim.email, GUESSER)));
    }

    const doubled = [60, 120, 240, 480, 960, 1_920, 3_600, 3_600];
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeLessThanOrEqual(doubled[index] ?? 0);
      expect(wait).toBeGreaterThan((doubled[index] ?? 0) - 30);
    }
    expect(waits).toHaveLength(doubled.length);
  });

  it('keeps out no owner though one address guesses every hour for days', async () => {
    const victim = await person(on, 'unit_officer');
    for (let hour = 1; hour <= 110; hour += 1) {
      await passTime(1);
      expect((await guess(victim.email, GUESSER)).statusCode, `hour ${hour}`).toBe(401);
    }

    expect((await signIn(on, victim, from(OWNER))).statusCode).toBe(200);
  });

  it('closes an address that tries fifty accounts', async () => {
    for (let nth = 1; nth <= 50; nth += 1)
      expect((await guess(`nguoi.${nth}@thu.invalid`, GUESSER)).statusCode).toBe(401);

    expect((await signIn(on, officer, from(GUESSER))).statusCode).toBe(429);
    expect((await signIn(on, officer, from(OWNER))).statusCode).toBe(200);
  });

  it('slows guesses from many addresses after a hundred on the account in a day', async () => {
    const victim = await person(on, 'unit_officer');
    expect(new Set(await guessFromEverywhere(victim.email))).toEqual(new Set([401]));

    const fresh = await guess(victim.email, '192.0.2.200');
    expect(fresh.statusCode).toBe(429);
    expect(retryAfter(fresh)).toBeGreaterThan(30);
    // What the owner tries meanwhile is not held against the owner's address.
    for (let nth = 1; nth <= 51; nth += 1)
      expect((await signIn(on, victim, from(OWNER))).statusCode).toBe(429);
    expect((await signIn(on, officer, from(OWNER))).statusCode).toBe(200);

    await passTime(1);
    expect((await signIn(on, victim, from(OWNER))).statusCode).toBe(200);
    expect((await signIn(on, victim, from(OWNER))).statusCode).toBe(200);
    expect((await guess(victim.email, '192.0.2.201')).statusCode).toBe(401);
    expect((await guess(victim.email, '192.0.2.202')).statusCode).toBe(429);
    await passTime(24);
    expect((await guess(victim.email, '192.0.2.203')).statusCode).toBe(401);
    expect((await guess(victim.email, '192.0.2.204')).statusCode).toBe(401);
  });

  it('does so for an account that does not exist', async () => {
    expect(new Set(await guessFromEverywhere('bong.ma@thu.invalid'))).toEqual(new Set([401]));

    expect((await guess('BONG.MA@thu.invalid ', '192.0.2.200')).statusCode).toBe(429);
  });
});

describe('a session', () => {
  it('ends on the server when the person signs out', async () => {
    const cookie = await cookieOf(on, officer);

    expect((await post('/auth/sign-out', cookie)).statusCode).toBe(200);
    expect(await ask(on, ME, { cookie })).toEqual({ me: null });
  });

  it('ends everywhere when the person says so', async () => {
    const [desk, home] = [await cookieOf(on, officer), await cookieOf(on, officer)];

    expect((await post('/auth/revoke-sessions', desk)).statusCode).toBe(200);
    expect(await ask(on, ME, { cookie: home })).toEqual({ me: null });
  });

  it('is not acted on from another site', async () => {
    const cookie = await cookieOf(on, officer);

    const response = await post('/auth/sign-out', cookie, {}, { origin: 'https://example.com' });
    expect(response.statusCode).toBe(403);
    expect(await ask(on, ME, { cookie })).toMatchObject({ me: { role: 'contact_officer' } });
  });

  it('survives a change of password only where it was changed', async () => {
    const who = await person(on, 'head');
    const [here, elsewhere] = [await cookieOf(on, who), await cookieOf(on, who)];
    const newPassword = 'một mật khẩu mới dài';

    const refused = await post('/auth/change-password', here, {
      currentPassword: 'sai',
      newPassword,
    });
    expect(refused.statusCode).toBe(400);
    const change = { currentPassword: who.password, newPassword };
    expect((await post('/auth/change-password', here, change)).statusCode).toBe(200);
    expect(await ask(on, ME, { cookie: elsewhere })).toEqual({ me: null });
    expect((await signIn(on, { ...who, password: newPassword })).statusCode).toBe(200);
  });
});

describe('addresses of the library that we do not offer', () => {
  it.each(['/auth/sign-up/email', '/auth/update-user', '/auth/get-session', '/auth/delete-user'])(
    '%s is not there',
    async (url) => {
      const payload = {
        email: 'a@b.vn',
        password: 'x'.repeat(20),
        name: 'A',
        role: 'administrator',
      };
      const response = await on.application.inject({ method: 'POST', url, payload });

      expect(response.statusCode).toBe(404);
    },
  );
});

it('binds the cookie to the host and to https where the console is served so', async () => {
  const secure = await startApi(undefined, { ADMIN_URL: 'https://console.minhbach.test' });
  try {
    const response = await signIn(secure, await person(secure, 'head'));

    expect(response.cookies).toMatchObject([
      { name: '__Host-minhbach_session', secure: true, path: '/' },
    ]);
  } finally {
    await secure.close();
  }
});
