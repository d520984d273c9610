import { Link } from '@tanstack/react-router'
import { useWords } from '../text/words.ts'
import { useYear } from './YearProvider.tsx'

/** By which rules who lags is named: by name and version, and the way to them. */
export const RuleSetQuote = () => {
  const { figures } = useWords()
  const { name, version } = useYear().ruleSet
  return (
    <>
      {figures.rulesBy} <Link to="/rules">{figures.rulesQuote({ name, version })}</Link>
    </>
  )
}
