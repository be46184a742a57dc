import { withoutText } from './without-text.ts';

const LINES_MAX = 300;
const TEST_LINES_MAX = 400;

const CODE = /\.(?:ts|tsx|css)$/;
const TEST = /\.(?:test|spec)\.tsx?$/;
const SCRIPT = /\.tsx?$/;
/** Data and words are read one table at a time; the domain's index is a list of names. */
const DATA =
  /\/words\/|\.vi\.ts$|\/law\/law-|\/vietnam[^/]*\.ts$|^\/apps\/api\/seed\/|\/conformance\/|^\/packages\/domain\/src\/index\.ts$/;
const VAGUE =
  /(?:^|\/)(?:utils?|helpers?|common|shared|misc|lib|core|managers?|dto|entities|models|interfaces)(?:\/|\.)/;
/** This folder has to spell out what it forbids. */
const SPELLS_IT_OUT = /^tooling\/tidy\//;

type LineRule = {
  name: string;
  reads: 'code' | 'line';
  forbidden: RegExp;
  unlessExplained: boolean;
};

const LINE_RULES: readonly LineRule[] = [
  {
    name: 'a cast without its reason on the line',
    reads: 'code',
    forbidden:
      /^(?!\s*(?:import|export)\b)(?!\s*(?:type )?\w+ as \w+,?$).*[\w)\]}>]\s+as (?!const\b)[\w{[(]/,
    unlessExplained: true,
  },
  {
    name: 'a non-null claim without its reason on the line',
    reads: 'code',
    forbidden: /[\w)\]]!(?=[.,;)\]\s[]|$)(?!\s*=)/,
    unlessExplained: true,
  },
  {
    name: 'a suppression without its reason on the line',
    reads: 'line',
    forbidden: /(?:oxlint|eslint)-disable(?!.*(?: -- |: )\w)|@ts-expect-error\s*$/,
    unlessExplained: false,
  },
  {
    name: '@ts-ignore',
    reads: 'line',
    forbidden: /@ts-(?:ignore|nocheck)/,
    unlessExplained: false,
  },
  {
    name: 'unfinished work',
    reads: 'line',
    forbidden: /\b(?:TODO|FIXME|XXX)\b/,
    unlessExplained: false,
  },
  {
    name: 'a test that is skipped or runs alone',
    reads: 'code',
    forbidden: /\b(?:it|test|describe)(?:\.\w+)*\.(?:only|skip|todo|fixme)\b/,
    unlessExplained: false,
  },
];

const SOMEBODYS_MACHINE =
  /(?<![\w.*}/])\/(?:home|root|work|farm|Users)\/\w|registry\.npmjs|deb\.debian\.org/;

/** What keeps one file from being tidy; empty when it is. */
export function untidiness(path: string, text: string): string[] {
  if (SPELLS_IT_OUT.test(path)) return [];
  const lines = text.split('\n');
  const found = matching(lines, SOMEBODYS_MACHINE, "a path of somebody's machine");
  if (VAGUE.test(path)) found.push('the name says nothing about what is inside');
  if (CODE.test(path) && !DATA.test(`/${path}`)) found.push(...tooLong(path, lines.length - 1));
  if (SCRIPT.test(path)) found.push(...LINE_RULES.flatMap((rule) => broken(rule, text)));
  return found.map((fault) => `${path}: ${fault}`);
}

function tooLong(path: string, lines: number): string[] {
  const most = TEST.test(path) ? TEST_LINES_MAX : LINES_MAX;
  return lines > most ? [`${lines} lines, ${most} at most; split it by concept`] : [];
}

function broken({ name, reads, forbidden, unlessExplained }: LineRule, text: string): string[] {
  const written = text.split('\n');
  const read = reads === 'code' ? withoutText(text).split('\n') : written;
  return matching(
    read.map((line, at) => (unlessExplained && isExplained(written[at], line) ? '' : line)),
    forbidden,
    name,
  );
}

/** A comment after the code, of at least a few words. */
function isExplained(written = '', code: string): boolean {
  return /(?:\/\/|\/\*).{10,}/.test(written.slice(code.trimEnd().length));
}

function matching(lines: readonly string[], pattern: RegExp, name: string): string[] {
  return lines.flatMap((line, at) => (pattern.test(line) ? [`line ${at + 1}: ${name}`] : []));
}
