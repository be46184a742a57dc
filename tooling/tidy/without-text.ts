const TEXT =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** The code alone, line by line where it stood: strings and comments are blanked. */
export function withoutText(code: string): string {
  return code.replace(TEXT, (text) => text.replace(/[^\n]/g, ' '));
}
