/** How far the text of a file has come, and how it ended. */
export const TEXT_STATES = [
  'queued',
  'running',
  'done',
  /** Pages without letters: waits for recognition. What letters there were is kept. */
  'scan',
  'encrypted',
  'damaged',
  'too_large',
  /** Our own fault, several times over. */
  'failed',
] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** What whoever publishes the file should know about it. */
export const TEXT_WARNINGS = [
  'hidden_sheets',
  'hidden_rows',
  'formulas',
  'macros',
  'external_links',
  'comments',
  'tracked_changes',
  'scripts',
  'pages_without_text',
] as const;
export type TextWarning = (typeof TEXT_WARNINGS)[number];
