import { existsSync, renameSync, rmSync } from 'node:fs';
import { openEngine } from './embedded-engine.ts';

// Run as its own process: creating a database takes several hundred MB once, which the process
// that serves should not carry. Made beside its place and moved there whole.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: initialise-folder <folder>');
const unfinished = `${folder}.unfinished`;
if (existsSync(unfinished)) rmSync(unfinished, { recursive: true });
await (await openEngine(unfinished)).close();
renameSync(unfinished, folder);
