import { createContext, use } from 'react'
import { spoken } from './spoken.ts'
import { vi } from './vi.ts'

/** Every word on screen, by screen. Another language is another value of this type. */
export type Words = typeof vi

export const WordsContext = createContext<Words>(vi)

export const useWords = (): Words => use(WordsContext)

/** The same for what outlives a change of the language. */
export const wordsOfPage = (): Words => spoken()?.words ?? vi
