import type { NameForm } from '../../domain/names/names.ts'

/** A name in the words by which it is told from others. */
export type NameWords = {
  /** Folded, in order. */
  readonly words: readonly string[]
  /** The same with diacritics; undefined in names typed without any. */
  readonly marked: readonly string[] | undefined
  /** Words that hold a digit or are a Roman number, sorted: phases, roads, classes. */
  readonly numbers: readonly string[]
}

export const nameWords = ({ key, marks }: NameForm): NameWords => {
  const words = key === '' ? [] : key.split(' ')
  return { words, marked: marks?.split(' '), numbers: words.filter(isNumber).sort() }
}

export const isNumber = (word: string): boolean => /\d/u.test(word) || /^(?:i{1,3}|iv|v|vi{1,3}|ix|x)$/u.test(word)

/** How much a word tells: one that stands in few names tells most. */
export type Weigh = (word: string) => number
