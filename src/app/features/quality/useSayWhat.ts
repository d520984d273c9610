import type { BookFault } from '../../../domain/quality/bookFaults.ts'
import { formatDate } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import type { Words } from '../../text/vi/vi.ts'
import { monthRanges } from './monthRanges.ts'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import type { QualitySubject } from './qualityLines.ts'

type Say = ReturnType<typeof useMoneyText>

/** What is wrong, in one sentence; a finding says it in the words that the officer read at the import. */
export const useSayWhat = (): ((what: QualitySubject) => string) => {
  const { quality: words } = useScreenWords()
  const say = useMoneyText()
  return what => {
    switch (what.is) {
      case 'fault':
        return sayFault(what.fault, words, say)
      case 'missing':
        return words.missing(
          monthRanges(what.months)
            .map(([from, to]) => words.months(from, to))
            .join(', '),
        )
      case 'finding':
        return what.finding.message
    }
  }
}

const sayFault = (fault: BookFault, words: Words['quality'], say: Say): string => {
  switch (fault.kind) {
    case 'toDateFalls':
      return words.falls({
        before: say(fault.before.amount),
        beforeDate: formatDate(fault.before.asOf),
        after: say(fault.after.amount),
        afterDate: formatDate(fault.after.asOf),
        teller: words.tellers[fault.after.reporter],
      })
    case 'disbursedOverPlan':
      return words.overPlan({ actual: say(fault.actual), plan: say(fault.plan), asOf: formatDate(fault.asOf) })
    case 'disbursedWithoutPlan':
      return words.withoutPlan({ actual: say(fault.actual), asOf: formatDate(fault.asOf) })
    case 'tellersDiffer':
      return words.differ({ claimed: say(fault.claimed), actual: say(fault.actual), asOf: formatDate(fault.asOf) })
    case 'sameName':
      return words.sameName(fault.others.map(({ name }) => name).join('; '))
    case 'withoutInvestor':
      return words.withoutInvestor
  }
}
