import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readQuestion, UnreadableQuestion } from '../bin/read-question.ts';
import requests from '../conformance/requests.json' with { type: 'json' };
import timeLimits from '../conformance/time-limits.json' with { type: 'json' };

/** Made by `pnpm build`, as it is published. */
const COMMAND = fileURLToPath(new URL('../dist/bin/minhbach-deadlines.js', import.meta.url));

function run(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  return { status, stderr, lines: stdout.split('\n').slice(0, -1) };
}

const parsed = (lines: readonly string[]): unknown[] => lines.map((line) => JSON.parse(line));

/** An error names its code first, then the provisions behind it. */
function withErrorCode(answer: unknown): unknown {
  return answer instanceof Object && 'error' in answer
    ? { error: String(answer.error).split(' ')[0] }
    : answer;
}

describe('minhbach-deadlines', () => {
  it('answers the example of its contract to the letter', () => {
    const { lines, status } = run(
      '{"duty":"answer","sentAt":"2027-01-25T09:00:00+07:00","startsOn":"2027-01-25","delivery":"electronic"}',
    );
    expect(status).toBe(0);
    expect(lines).toEqual([
      JSON.stringify({
        dueOn: '2027-02-11',
        nominalOn: '2027-02-06',
        under: ['01/2026/QH16 26.3'],
        statute: '01/2026/QH16',
        skipped: [
          { on: '2027-02-06', name: 'Tết Nguyên đán 2027' },
          { on: '2027-02-07', name: 'Tết Nguyên đán 2027' },
          { on: '2027-02-08', name: 'Tết Nguyên đán 2027' },
          { on: '2027-02-09', name: 'Nghỉ bù Tết 2027' },
          { on: '2027-02-10', name: 'Nghỉ bù Tết 2027' },
        ],
        provisional: true,
      }),
    ]);
  });

  it('answers every sample request in order and ends well', () => {
    const { lines, status } = run(requests.cases.map(({ ask }) => JSON.stringify(ask)).join('\n'));
    expect(status).toBe(0);
    expect(parsed(lines)).toMatchObject(requests.cases.map((sample) => sample.expect));
  });

  it('goes on after a line without an answer and ends with 1', () => {
    const { lines, status, stderr } = run(
      timeLimits.cases.map(({ ask }) => JSON.stringify(ask)).join('\r\n\r\n'),
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(parsed(lines).map(withErrorCode)).toMatchObject(
      timeLimits.cases.map((sample) => sample.expect),
    );
  });

  it('keeps questions whole that arrive in pieces', () => {
    const line = '{"duty":"publish","startsOn":"2026-09-17","note":"Điều 18"}';
    const { lines } = run(Array.from({ length: 5000 }, () => line).join('\n'));
    expect(new Set(parsed(lines).map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(lines.length).toBe(5000);
  });

  it('keeps a line whole that is longer than any piece', () => {
    const note = 'Điều 18 '.repeat(100_000);
    const lines = [note, 'b'].map((text) =>
      JSON.stringify({ duty: 'publish', startsOn: '2026-09-17', note: text }),
    );
    const answered = parsed(run(lines.join('\n')).lines);
    expect(answered).toMatchObject([{ dueOn: '2026-09-24' }, { dueOn: '2026-09-24' }]);
  });

  it('answers 100 000 questions, each in its place', () => {
    const once = timeLimits.cases.map(({ ask }) => JSON.stringify(ask));
    const answers = run(once.join('\n')).lines;
    const many = <T>(some: readonly T[]) =>
      Array.from({ length: 100_000 }, (_, index) => some[index % some.length]);
    const { lines } = run(many(once).join('\n'));
    expect(lines.length).toBe(100_000);
    expect(lines.findIndex((line, index) => line !== answers[index % answers.length])).toBe(-1);
  });

  it('leaves out empty lines, and nothing else', () => {
    const { lines, status } = run('\n{"duty":"publish","startsOn":"2026-09-17"}\n \n\r\n{}\n');
    expect(status).toBe(1);
    expect(parsed(lines)).toMatchObject([{ dueOn: '2026-09-24' }, { error: 'duty is missing' }]);
  });

  it('has nothing to say about nothing, and tells how it is used', () => {
    expect(run('\n \n')).toEqual({ status: 0, stderr: '', lines: [] });
    expect(run('', '--help').lines[0]).toContain('minhbach-deadlines');
  });
});

describe('readQuestion', () => {
  it.each([
    ['', 'not JSON'],
    ['{', 'not JSON'],
    ['[]', 'the line must be a JSON object'],
    ['null', 'the line must be a JSON object'],
    ['"answer"', 'the line must be a JSON object'],
    ['{"startsOn":"2026-09-10"}', 'duty is missing'],
    ['{"duty":"answer"}', 'startsOn is missing'],
    ['{"duty":"answer","startsOn":null}', 'startsOn is missing'],
    ['{"duty":"answer","startsOn":"2026-02-30"}', 'startsOn must be'],
    ['{"duty":"answer","startsOn":20260910}', 'startsOn must be'],
    ['{"duty":"reply","startsOn":"2026-09-10"}', 'duty must be one of'],
    ['{"duty":1,"startsOn":"2026-09-10"}', 'duty must be one of'],
    ['{"duty":"toString","startsOn":"2026-09-10"}', 'duty must be one of'],
    ['{"duty":"publish","startsOn":"2026-09-10","sentAt":"2026-09-10"}', 'sentAt must be'],
    ['{"duty":"publish","startsOn":"2026-09-10","sentAt":"2026-09-10T09:00:00"}', 'sentAt must be'],
    [
      '{"duty":"publish","startsOn":"2026-09-10","sentAt":"2026-02-30T09:00:00Z"}',
      'sentAt must be',
    ],
    ['{"duty":"answer","startsOn":"2026-09-10","delivery":"email"}', 'delivery must be one of'],
    ['{"duty":"answer","startsOn":"2026-09-10","complexity":"easy"}', 'complexity must be one of'],
    ['{"duty":"answer","startsOn":"2026-09-10","extended":"true"}', 'extended must be'],
    ['{"duty":"complaint","startsOn":"2026-09-10","remoteArea":1}', 'remoteArea must be'],
    ['{"duty":"answer","startsOn":"2026-09-10","readings":[]}', 'readings must be'],
    ['{"duty":"answer","startsOn":"2026-09-10","readings":{"receipt":"late"}}', 'receipt must be'],
    [
      '{"duty":"answer","startsOn":"2026-09-10","readings":{"reciept":"actual"}}',
      'readings has no',
    ],
  ])('cannot read %s', (line, message) => {
    expect(() => readQuestion(line)).toThrow(UnreadableQuestion);
    expect(() => readQuestion(line)).toThrow(message);
  });
});
