import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { announce } from '../announce.ts';
import { countWords, importStateWords } from '../words/imports.vi.ts';
import { isAtWork, type Import } from './import-document.ts';

const LOOK_AGAIN_MS = 1_000;

/** How far the work has come, looked at again while it goes on. */
export function ImportProgress({ run }: { run: Import }) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isAtWork(run)) return;
    const timer = setTimeout(() => void revalidate(), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
    // Each answer is a new `run`: the next look waits for the one before.
  }, [revalidate, run]);
  const state = run.isConfirming ? 'Đang xác nhận và công khai' : importStateWords[run.state];
  useEffect(() => announce(state), [state]);

  if (!isAtWork(run)) return null;
  const { done, all, words } = stepsOf(run);
  return (
    <p className="import-progress">
      <label htmlFor="tien-do">{state}</label>
      {/* Without a value it shows that the end is not known. */}
      <progress id="tien-do" max={all ?? 1} {...(all === null ? {} : { value: done })} />
      <span>{words}</span>
    </p>
  );
}

type Steps = { done: number; all: number | null; words: string };

function stepsOf(run: Import): Steps {
  const read = run.ready + run.faulty + run.duplicate + run.similar;
  if (run.state === 'uploaded') {
    return { done: read, all: null, words: `đã đọc ${countWords(read)} dòng` };
  }
  if (run.state === 'running') {
    const done = run.imported + run.passedOver + run.refused;
    const all = run.ready + run.duplicate + run.similar;
    return { done, all, words: `${countWords(done)}/${countWords(all)} dòng` };
  }
  const words = `${countWords(run.published)}/${countWords(run.imported)} mục`;
  return { done: run.published, all: run.imported, words };
}
