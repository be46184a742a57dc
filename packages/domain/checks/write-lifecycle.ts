import { writeFileSync } from 'node:fs';
import { entryMovesFile } from './entry-moves-cases.ts';
import { lifecycleDocument } from './lifecycle-document.ts';
import { movesFile } from './moves-cases.ts';

const at = (path: string) => new URL(path, import.meta.url);

writeFileSync(at('../../../docs/law/lifecycle.md'), lifecycleDocument());
writeFileSync(at('../conformance/moves.json'), movesFile());
writeFileSync(at('../conformance/entry-moves.json'), entryMovesFile());
