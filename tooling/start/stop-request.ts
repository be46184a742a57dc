const PARENT_CHECK_MS = 1_000;

/** Settles on Ctrl-C, on SIGTERM, or when whoever started us is gone without a word. */
export function stopRequest(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve());
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, PARENT_CHECK_MS).unref();
  });
}
