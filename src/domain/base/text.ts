/**
 * Text without what nobody sees and XML, or a database, has no way to hold: control characters but tab and line breaks,
 * U+FFFE, U+FFFF, halves of surrogate pairs, byte order marks, signs of symbol fonts (a pasted bullet is U+F0B7).
 */
export const cleanText = (text: string): string => (unclean.test(text) ? text.replace(uncleanAll, '') : text)

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const unclean = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\uf000-\uf0ff\ufeff\ufffe\uffff]/
// With the flag for Unicode a whole pair is one letter, and only halves are found.
const uncleanAll =
  // oxlint-disable-next-line no-control-regex -- control characters are what it takes out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\uf000-\uf0ff\ufeff\ufffe\uffff]/gu
