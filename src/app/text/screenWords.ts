import { use } from 'react'
import { spoken } from './spoken.ts'
import { vi, type Words } from './vi/vi.ts'
import { WordsContext } from './words.ts'

/**
 * The whole catalogue, for the screens that are fetched when somebody opens them: this file carries the words that the
 * page begins without, so what belongs to the first load must not import it (`test/e2e/firstLoad.test.ts`).
 */
export const useScreenWords = (): Words => {
  use(WordsContext) // draws anew when the language changes
  return screenWordsOfPage()
}

/** The same for what outlives a change of the language. */
export const screenWordsOfPage = (): Words => spoken()?.words ?? vi
