import { createContext, use } from 'react'
import { earlyWords } from './vi/earlyWords.ts'
import { spoken } from './spoken.ts'
import type { vi } from './vi/vi.ts'

/** Every word on screen, by screen. Another language is another value of this type. */
export type Words = typeof vi

/** The Vietnamese that is here already: whole once a screen that says more has been fetched, which comes with its words. */
const known = { ...earlyWords } as Words

/** Words of screens that nobody has opened yet would be a twentieth of the first load. */
export const withItsWords =
  <Screen>(fetchScreen: () => Promise<Screen>) =>
  async (): Promise<Screen> => {
    const [screen, { lateWords }] = await Promise.all([fetchScreen(), import('./vi/lateWords.ts')])
    Object.assign(known, lateWords)
    return screen
  }

export const WordsContext = createContext<Words>(known)

export const useWords = (): Words => use(WordsContext)

/** The same for what outlives a change of the language. */
export const wordsOfPage = (): Words => spoken()?.words ?? known
