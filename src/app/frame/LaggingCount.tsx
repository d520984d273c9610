import { useWords } from '../text/words.ts'
import { laggingOn } from '../view/laggingOn.ts'
import type { OpenYear } from '../view/YearProvider.tsx'
import { Count } from './Count.tsx'

/** How many lag. It comes after the menu that it stands in: the rules it counts by are a twentieth of the first load. */
export const LaggingCount = ({ year: { open, asOf, ruleSet } }: { readonly year: OpenYear }) => {
  const { frame } = useWords()
  const count = laggingOn(open, { asOf, ruleSet }).length
  return <Count count={count} told={frame.laggingCount(count)} />
}
