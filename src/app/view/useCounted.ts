import { formatDate } from '../text/format.ts'
import { useWords } from '../text/words.ts'
import { useYear, type OpenYear } from './YearProvider.tsx'

/** What the figures on screen count and what their rates are taken of, in words: no rate stands without them. */
export type CountedWords = { readonly scope: string; readonly denominator: string }

export const useCounted = (): CountedWords => useCountedIn(useYear())

/** For the frame, which knows whether there is a year. */
export const useCountedIn = ({ open: { counting }, planYear, asOf }: OpenYear): CountedWords => {
  const { frame } = useWords()
  return {
    scope: frame.scope(planYear, counting.carriedOver),
    denominator: frame.denominator({ name: frame.denominatorNames[counting.denominator], date: formatDate(asOf) }),
  }
}
