import type { IsoDate } from '../../base/calendar.ts'
import { shareOf, sum, type Dong } from '../../base/money.ts'
import { componentsIn } from '../../book/groups.ts'
import type { OpenBook } from '../../book/openBook.ts'
import { amountColumn } from '../../progress/amountColumn.ts'
import { laggingRule } from '../rule.ts'
import { totalOn } from '../subject.ts'

/** Of the total investment `moneyShare` is disbursed, of the works `volumeShare` is done. */
type Figures = {
  readonly asOf: IsoDate
  readonly measureAsOf: IsoDate
  readonly disbursed: Dong
  readonly totalInvestment: Dong
  readonly moneyShare: number
  readonly volumeShare: number
}

/**
 * Money ahead of the works by more than `aheadBy`, for a key project that is wholly the subject's and has a measure of
 * volume in per cent. Money counts from the start of the project, so last years' disbursement must be known.
 */
export const aheadOfPhysicalProgress = laggingRule({
  thresholds: { aheadBy: 'share' },
  defaults: { severity: 'warning', aheadBy: 0.15 },
  atFirst: 'on',
  test: ({ open, asOf, members }, { aheadBy }): Figures | undefined => {
    for (const { totalInvestment, volume, components } of volumeTold(open, asOf)) {
      if (!components.every(component => members.includes(component))) continue
      const disbursed = sinceStart(open, asOf, components)
      const moneyShare = shareOf(disbursed, totalInvestment)
      const volumeShare = volume.done / (volume.total ?? 100)
      if (disbursed === undefined || moneyShare === undefined || moneyShare <= volumeShare + aheadBy) continue
      return { asOf, measureAsOf: volume.asOf, disbursed, totalInvestment, moneyShare, volumeShare }
    }
    return undefined
  },
})

/** The key projects of which both the total investment and the share of works done are known. */
const volumeTold = (open: OpenBook, asOf: IsoDate) =>
  open.book.directory.keyProjects.flatMap(keyProject => {
    const { totalInvestment, measures } = keyProject
    const volume = measures.findLast(({ unit, asOf: measured }) => unit === '%' && measured <= asOf)
    if (!volume || totalInvestment === undefined) return []
    const components = componentsIn(open, keyProject)
    return components.length === 0 ? [] : [{ totalInvestment, volume, components }]
  })

/** Disbursed from the start of the projects; undefined where the years before are not known. */
const sinceStart = (open: OpenBook, asOf: IsoDate, members: readonly number[]): Dong | undefined => {
  const { byProject: priorYears } = amountColumn(open, 'priorYears', asOf)
  const isKnown = members.every(project => !Number.isNaN(priorYears[project] ?? Number.NaN))
  const amounts = ['priorYears', 'actual', 'carriedOverActual'] as const
  return isKnown ? sum(amounts.map(name => totalOn(open, name, { asOf, members }))) : undefined
}
