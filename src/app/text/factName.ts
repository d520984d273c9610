import { monthOf, yearOf } from '../../domain/base/calendar.ts'
import type { Fact } from '../../domain/ledger/ledger.ts'
import { formatDate } from './format.ts'
import type { EarlyWords } from './words.ts'

/** What a fact says, as one reads it: "Giải ngân lũy kế đến 20/10/2024, theo Kho bạc". */
export const factName = (
  { kind, basis, asOf, capital, reporter }: Pick<Fact, 'kind' | 'basis' | 'asOf' | 'capital' | 'reporter'>,
  { facts }: EarlyWords,
): string => {
  const name = facts.kinds[kind]
  switch (kind) {
    case 'plan':
    case 'primeMinisterPlan':
    case 'carriedOver':
    case 'unallocated':
      return facts.from(name, formatDate(asOf))
    case 'commitment':
    case 'disbursement':
    case 'estimate':
    case 'priorYears': {
      const timed =
        basis === 'inMonth' ? facts.inMonth(name, monthOf(asOf), yearOf(asOf)) : facts.toDate(name, formatDate(asOf))
      return `${timed}${facts.ofCapital[capital]}${facts.byReporter[reporter]}`
    }
  }
}
