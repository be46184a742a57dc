import {
  ACTION_TYPES,
  citation,
  LIFECYCLE_READINGS,
  moveRow,
  moveRows,
  STATUTES,
  type MoveRow,
  type StatuteInstrument,
} from '../src/index.ts';

const TABLES: Readonly<Record<MoveRow['table'], string>> = {
  request: 'The request',
  items: 'Items',
  consents: 'Consent of the person concerned',
  costs: 'Costs',
  corrections: 'Corrections',
  complaints: 'Complaints',
};

/** The lifecycle of a request as a document, from the tables of moves and nothing else. */
export function lifecycleDocument(): string {
  return [
    '# The life of a request',
    '',
    '<!-- Generated from the tables of moves: pnpm --filter @minhbach/domain lifecycle -->',
    '',
    'Who may take which step, from where to where, under which article. A step without a row is never',
    'allowed. "Unchanged" leaves the stage as it is; a thread that "begins" is started by the step.',
    '',
    ...STATUTES.flatMap(({ instrument, title }) => [
      `## ${title}`,
      '',
      ...tablesOf(instrument),
      ...absentFrom(instrument),
    ]),
    '## Readings',
    '',
    ...Object.entries(LIFECYCLE_READINGS).map(([name, says]) => `- \`${name}\`: ${says}`),
    '',
  ].join('\n');
}

function tablesOf(statute: StatuteInstrument): readonly string[] {
  const rows = moveRows(statute);
  return Object.entries(TABLES).flatMap(([table, title]) => [
    `### ${title}`,
    '',
    ...tableOf(
      ['step', 'by', 'while the request is', 'from', 'to', 'under'],
      rows.filter((row) => row.table === table).map((row) => cellsOf(row, statute)),
    ),
    '',
  ]);
}

function cellsOf(row: MoveRow, statute: StatuteInstrument): readonly string[] {
  const own = new RegExp(`^${statute} `);
  const under = row.under.map((provision) => citation(provision).replace(own, ''));
  return [
    `\`${row.action}\``,
    row.by.join(', '),
    row.stages.length === 6 ? 'at any stage' : row.stages.join(', '),
    fromOf(row),
    row.to,
    under.length === 0 ? 'silent: a reading' : under.join('; '),
  ];
}

function fromOf({ table, from }: MoveRow): string {
  if (table === 'request') return '';
  if (table === 'items') return 'undecided';
  return from.length === 0 ? 'begins' : from.join(', ');
}

function absentFrom(statute: StatuteInstrument): readonly string[] {
  const absent = ACTION_TYPES.filter((type) => !moveRow(statute, type));
  return [`Not in this statute: ${absent.map((type) => `\`${type}\``).join(', ')}.`, ''];
}

/** A Markdown table whose columns are as wide as their widest cell. */
function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
