#!/usr/bin/env node
import { citation, deadline, VIETNAM_CALENDAR, type Violation } from '@minhbach/domain';
import { readQuestion, UnreadableQuestion } from './read-question.ts';

const USAGE = `minhbach-deadlines: last days under Vietnam's access-to-information statutes

Reads one JSON question per line on standard input and prints one JSON answer per line, in order.

  {"duty":"answer","sentAt":"2027-01-25T09:00:00+07:00","startsOn":"2027-01-25","delivery":"electronic"}

duty        answer, time_notice, publish, published_error_reply, self_correction, claim_reply,
            commune_asks_creator, creator_reply, commune_informs, posting_minimum,
            backlog_publication, complaint, complaint_acceptance, complaint_settlement,
            second_complaint, second_complaint_acceptance, second_complaint_settlement, lawsuit,
            data_subject_reply
startsOn    the day the clock starts, itself not counted
sentAt      when the request, petition or claim was sent; selects the statute, else startsOn does, as
            always for publish, self_correction, posting_minimum and backlog_publication
delivery    in_person, electronic, postal, fax
complexity  simple, complex
extended    true asks for the extended limit
remoteArea  true takes the longer complaint limits
readings    {"receipt":"actual|next_working_day","calendarEnd":"roll|nominal","extensionBase":"nominal|rolled"}

A line without an answer gives {"error":"..."}; the run goes on and ends with exit code 1.
An empty line gives nothing: number your questions by the lines that hold one.
`;

let failed = false;

function answer(line: string): string {
  try {
    const ruling = deadline(readQuestion(line), VIETNAM_CALENDAR);
    if (!ruling.allowed) return refusal(ruling.violations);
    const { dueOn, nominalOn, under, statute, skipped, provisional } = ruling.effect;
    return JSON.stringify({
      dueOn,
      nominalOn,
      under: under.map(citation),
      statute,
      skipped,
      provisional,
    });
  } catch (error) {
    if (!(error instanceof UnreadableQuestion)) throw error;
    return failure(error.message);
  }
}

function refusal(violations: readonly Violation[]): string {
  return failure(
    violations.map(({ code, under }) => [code, ...under.map(citation)].join(' ')).join('; '),
  );
}

function failure(error: string): string {
  failed = true;
  return JSON.stringify({ error });
}

function answers(lines: readonly string[]): string {
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => `${answer(line)}\n`)
    .join('');
}

async function write(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function run(): Promise<void> {
  // A reader that has seen enough, such as `head`, is no fault.
  process.stdout.on('error', () => process.exit(failed ? 1 : 0));
  process.stdin.setEncoding('utf8');
  // Pieces of a line are joined once, when it ends: joined with each chunk, a long line would take its square.
  const pieces: string[] = [];
  for await (const chunk of process.stdin) {
    const [first = '', ...lines] = String(chunk).split('\n');
    pieces.push(first);
    const rest = lines.pop();
    if (rest === undefined) continue;
    await write(answers([pieces.splice(0).join(''), ...lines]));
    pieces.push(rest);
  }
  await write(answers([pieces.join('')]));
  process.exitCode = failed ? 1 : 0;
}

if (process.argv.includes('--help')) process.stdout.write(USAGE);
else await run();
