import { readConfig } from './platform/config.ts';
import { openDatabase } from './platform/database.ts';
import { checkRegister } from './register/register-check.ts';

// For whoever audits: exit 0 when every line is as it was written, 1 with the first that is not.
const opened = await openDatabase(readConfig(process.env));
try {
  const { lines, tampering } = await checkRegister(opened.database);
  if (tampering === undefined) {
    process.stdout.write(`${lines} lines, each as it was written.\n`);
  } else {
    const { sequence, requestId, number, fault } = tampering;
    const place = `line ${number} of request ${requestId} (sequence ${sequence})`;
    process.stdout.write(`TAMPERED: ${place}: ${fault}.\n`);
    process.exitCode = 1;
  }
} finally {
  await opened.close();
}
