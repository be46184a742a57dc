import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CACHE = join(import.meta.dirname, '../node_modules/.cache');
const UNPACKED = join(CACHE, 'chromium');
const INSTALLED_NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

export type Browser = { executablePath: string; env: Record<string, string> };

/** The browser that CHROMIUM_PATH names, else an installed one, else the one from our packages. */
export function bringBrowser(): Browser {
  const path = process.env['CHROMIUM_PATH'] ?? installed();
  const browser = path === undefined ? unpacked() : { executablePath: path, env: environment() };
  const tried = spawnSync(browser.executablePath, ['--version'], {
    env: browser.env,
    encoding: 'utf8',
  });
  if (tried.status === 0) return browser;
  const why = tried.error?.message ?? tried.stderr;
  throw new Error(`${browser.executablePath} does not start (set CHROMIUM_PATH): ${why}`);
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .flatMap((folder) => INSTALLED_NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** A bare machine lacks the browser's libraries and fonts: the package brings both. */
function unpacked(): Browser {
  if (!existsSync(UNPACKED)) unpack();
  return {
    executablePath: join(UNPACKED, 'chromium'),
    env: {
      ...environment(),
      LD_LIBRARY_PATH: join(UNPACKED, 'al2023/lib'),
      FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf'),
    },
  };
}

function unpack(): void {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(`${UNPACKED}-`);
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'unpack-chromium.ts')], {
    env: { ...process.env, TMPDIR: folder },
    stdio: 'inherit',
  });
  if (run.status !== 0) throw new Error('Unpacking Chromium failed; its words are above.');
  writeFileSync(join(folder, 'fonts.conf'), fontConfiguration());
  renameSync(folder, UNPACKED);
}

function fontConfiguration(): string {
  const folders = [join(UNPACKED, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join('')}`,
    `<cachedir>${join(UNPACKED, 'font-cache')}</cachedir></fontconfig>`,
  ].join('\n');
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
