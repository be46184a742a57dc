import { setFlagsFromString } from 'node:v8';

// Left alone the young generation grows to 100 MB while the application loads and is given back only
// at the next full collection, which an idle server doesn't reach. The embedded database needs that
// room: the process stays near 300 MB instead of 440. Set before anything else is loaded.
setFlagsFromString('--max-semi-space-size=8');
setFlagsFromString('--semi-space-growth-factor=1');

const { serve } = await import('./serve.ts');
const { operatorsSentence } = await import('./platform/start-faults.ts');

try {
  await serve(process.env);
} catch (fault) {
  const text = fault instanceof Error ? (operatorsSentence(fault) ?? fault.stack) : String(fault);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
