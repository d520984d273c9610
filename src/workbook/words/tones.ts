import { tidy } from './words.ts'

/**
 * The words between single spaces, with one at each end, in lower case, each with its tone behind it: "HÒA" and "hoà"
 * are one word, "Sở" and "Số" are two. Letters and digits stand apart, punctuation is none.
 */
export const tonedWords = (text: string): string => {
  const words = tidy(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .replace(/(?<=\p{L}\p{M}*)(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .trim()
    .split(/\s+/u)
  return ` ${words.map(toneLast).join(' ')} `
}

/** Grave, acute, tilde, hook, dot below: not the marks of ă, â, ê, ô, ơ, ư. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

const toneLast = (word: string): string => {
  const tone = word.match(tones)?.[0] ?? ''
  return word.replace(tones, '') + tone
}

/** Whether a text bears any mark of Vietnamese: where it bears none, its words have no tone to tell them apart. */
export const isMarked = (text: string): boolean => /[đĐ]|\p{M}/u.test(text.normalize('NFD'))
