import { ConfigError } from './config.ts';
import { DataFolderInUse } from './data-folder-lock.ts';

/** What an operator can mend, in a sentence; undefined for faults of ours, which show their stack. */
export function operatorsSentence(fault: Error): string | undefined {
  if (fault instanceof ConfigError || fault instanceof DataFolderInUse) return fault.message;
  if ('code' in fault && fault.code === 'EADDRINUSE')
    return `The port is taken (${fault.message}). Stop the other server or set API_PORT.`;
  if ('code' in fault && fault.code === 'ECONNREFUSED')
    return 'The database of DATABASE_URL does not answer.';
  return undefined;
}
