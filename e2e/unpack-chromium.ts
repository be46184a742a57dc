import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

// Run with TMPDIR set: the package unpacks to the system's folder for temporary files.
const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const archives = join(dirname(entry), '../bin');
for (const name of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
  await inflate(join(archives, name));
}
