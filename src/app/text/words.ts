import { createContext, use } from 'react'
import { spoken } from './spoken.ts'
import { earlyWords, type EarlyWords } from './vi/earlyWords.ts'

export type { EarlyWords }

export const WordsContext = createContext<EarlyWords>(earlyWords)

/**
 * The words that come with the page itself. What only other screens say is not among them (`useScreenWords`): a part of
 * the first load that asks for such a word does not compile.
 */
export const useWords = (): EarlyWords => use(WordsContext)

/** The same for what outlives a change of the language. */
export const wordsOfPage = (): EarlyWords => spoken()?.words ?? earlyWords
