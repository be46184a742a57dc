import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buffer } from 'node:stream/consumers';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { REPORT_TEMPLATE } from './report-template.ts';

/** Typesets one report, given as JSON, and ends: what the typesetter holds in memory goes with it. */
const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/package.json')));
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
const report = (await buffer(process.stdin)).toString('utf8');
const pdf = compiler.pdf(
  { mainFileContent: REPORT_TEMPLATE, inputs: { report } },
  { pdfStandard: 'ua-1' },
);
process.stdout.write(pdf);
