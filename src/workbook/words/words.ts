/** Text as it should have been typed: single spaces, no invisible characters. The reader has made it NFC already. */
export const tidy = (text: string): string => (untidy.test(text) ? tidied(text) : text)

const untidy = /^\s|\s$|\s\s|[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]|[\u0300-\u036f]/u

const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Lower case without diacritics, punctuation kept: `Đvt: Tỷ đồng` → `dvt: ty dong`. */
export const fold = (text: string): string => {
  const lower = tidy(text).toLowerCase()
  if (!beyondAscii.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('ð', 'd') // the Icelandic letter that old keyboards give for đ
}

const beyondAscii = /[^ -~]/u

/** The folded words between single spaces, with one at each end; letters and digits apart: `KH2024` → ` kh 2024 `. */
export const wordsOf = (text: string): string => {
  const apart = fold(text)
    .replace(/[^a-z0-9%]+/gu, ' ')
    .replace(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])|(?=%)|(?<=%)/gu, ' ')
  return ` ${apart.replace(/\s+/gu, ' ').trim()} `
}

/** Whether the words (as `wordsOf` gives them) hold one of the phrases whole. */
export const holdsAny = (words: string, phrases: readonly string[]): boolean =>
  phrases.some(phrase => words.includes(` ${phrase} `))
