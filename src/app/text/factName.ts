import { monthOf, yearOf } from '../../domain/base/calendar.ts'
import { reaches, type Fact } from '../../domain/ledger/ledger.ts'
import { formatDate } from './format.ts'
import type { EarlyWords } from './words.ts'

/** What a fact says, as one reads it: "Giải ngân lũy kế đến 20/10/2024, theo Kho bạc". */
export const factName = (
  { kind, basis, asOf, capital, reporter }: Pick<Fact, 'kind' | 'basis' | 'asOf' | 'capital' | 'reporter'>,
  { facts }: EarlyWords,
): string => {
  const name = facts.kinds[kind]
  if (reaches[kind] === 'from') return facts.from(name, formatDate(asOf))
  const timed =
    basis === 'inMonth' ? facts.inMonth(name, monthOf(asOf), yearOf(asOf)) : facts.toDate(name, formatDate(asOf))
  return `${timed}${facts.ofCapital[capital]}${facts.byReporter[reporter]}`
}
