/** What a key asks of the meeting. */
export type MeetingCommand =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'black' | 'leave' | 'notes' | 'fullScreen' }
  | { readonly kind: 'jump'; readonly number: number }
  /** The field over all names, with what was typed so far. */
  | { readonly kind: 'find'; readonly typed: string }

export type KeyPress = { readonly key: string; readonly at: number }

/** Digits follow one another within a second to make a number: 1, then 2, is the twelfth slide. */
const secondDigitWithin = 1000

/** `before`: the digits pressed last. Undefined for a key that means nothing here. */
export const commandOf = (
  { key, at }: KeyPress,
  before: KeyPress | undefined,
  slides: number,
): MeetingCommand | undefined => {
  const named = commands[key] ?? commands[key.toLowerCase()]
  if (named) return { kind: named }
  if (/^\d$/.test(key)) {
    const number = Number(before && at - before.at < secondDigitWithin ? before.key + key : key)
    return { kind: 'jump', number: number >= 1 && number <= slides ? number : Number(key) }
  }
  if (key === '/') return { kind: 'find', typed: '' }
  return /^\p{L}$/u.test(key) ? { kind: 'find', typed: key } : undefined
}

const commands: Readonly<Record<string, Exclude<MeetingCommand['kind'], 'jump' | 'find'>>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  b: 'black',
  '.': 'black',
  n: 'notes',
  f: 'fullScreen',
}
