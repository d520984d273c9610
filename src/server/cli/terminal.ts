/** What one call prints; `say` is for people and goes to stderr. */
export type Terminal = { readonly print: (text: string) => void; readonly say: (sentence: string) => void }

export const terminal: Terminal = {
  print: text => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  say: sentence => void process.stderr.write(`${sentence}\n`),
}
