import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './apps.ts';

/** Builds what changed since the last build. */
export function build(): boolean {
  const turbo = spawnSync(
    join(ROOT, 'node_modules/.bin/turbo'),
    ['run', 'build', '--output-logs=errors-only'],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    },
  );
  return turbo.status === 0;
}
