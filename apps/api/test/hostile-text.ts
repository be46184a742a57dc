/** Titles that people or attackers write; each says `Quyết định`, which must stay readable. */
export const HOSTILE_TEXT: Readonly<Record<string, string>> = {
  script: 'Quyết định </title><script>alert(1)</script>',
  'the end of a CDATA section': 'Quyết định ]]> & "ngoặc" \'đơn\'',
  'control characters': 'Quyết định\u0001\u0008\u000b\u001f\u007f\u0085 số 1',
  'lines and tabs': 'Quyết định\n\tsố 1\r\nnăm 2026',
  'right-to-left marks': 'Quyết định \u202e6202\u202c \u200f',
  'emoji and rare letters': 'Quyết định 🏛️ 𠀋',
  'non-characters': 'Quyết định \ufffe\uffff',
  'a formula': '=HYPERLINK("http://vidu.invalid";"Quyết định")',
  'what Turtle escapes': 'Quyết định \\u0041 """ {|}^` <>',
};
