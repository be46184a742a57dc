const LINES = Array.from(
  { length: 200 },
  (_, at) => `Điều ${at + 1}. Điểm úng ngập mẫu số ${at + 1}.`,
);

/** A file of the catalogue with some pages of text. */
export const SAMPLE_TEXT = {
  name: 'Kế hoạch mẫu.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(LINES.join('\n')),
};
