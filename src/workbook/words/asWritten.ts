import { wordsOf } from './words.ts'

/** What stands in a text for folded words: of "Còn lại phải giải ngân" and `con lai`, "Còn lại"; undefined where they do not stand in it. */
export const asWritten = (text: string, phrase: string): string | undefined => {
  const wanted = phrase.trim()
  if (wanted === '') return undefined
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+|%/gu)]
  for (const [at, first] of tokens.entries()) {
    let words = ''
    for (const token of tokens.slice(at, at + mostWords)) {
      words = `${words} ${wordsOf(token[0]).trim()}`.trim()
      if (words === wanted) return text.slice(first.index, token.index + token[0].length)
      if (!wanted.startsWith(words)) break
    }
  }
  return undefined
}

/** No phrase that is looked for is longer. */
const mostWords = 12
