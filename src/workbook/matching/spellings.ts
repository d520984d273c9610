import { tidyText } from '../../domain/names/names.ts'

/** An entry of the directory while a file is being matched: as it was, and the spellings that the file adds. */
export type EntrySpellings = { readonly name: string; readonly aliases: readonly string[] }

/** The spellings that the entry does not know yet, tidied. */
export const newSpellings = ({ name, aliases }: EntrySpellings, spellings: Iterable<string>): readonly string[] => {
  const fresh = new Set<string>()
  for (const spelling of spellings) {
    const text = tidyText(spelling)
    if (text !== name && !aliases.includes(text)) fresh.add(text)
  }
  return [...fresh]
}

/** A new entry's name is its fullest spelling, not one in capitals where there is another; the rest are its aliases. */
export const namedAfter = (spellings: Iterable<string>): EntrySpellings => {
  const texts = [...new Set([...spellings].map(tidyText))]
  const name = texts.reduce((best, text) => (isFuller(text, best) ? text : best))
  return { name, aliases: texts.filter(text => text !== name) }
}

const isFuller = (text: string, than: string): boolean => {
  const [shouts, shouted] = [isShouted(text), isShouted(than)]
  return shouts === shouted ? text.length > than.length : shouted
}

const isShouted = (text: string): boolean => text === text.toUpperCase()
