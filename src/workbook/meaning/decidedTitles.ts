import type { ColumnDraft } from './column.ts'
import type { TableDecision } from '../said/decisions.ts'
import type { Titles } from '../tables/titles.ts'

type TitlesAndDrafts = { readonly titles: Titles; readonly drafts: readonly ColumnDraft[] }

/** What the officer said of the whole table in place of what its titles say; a unit also in place of its headings'. */
export const decideTitles = (
  { titles, drafts }: TitlesAndDrafts,
  decision: TableDecision | undefined,
): TitlesAndDrafts => {
  if (decision === undefined) return { titles, drafts }
  const { unitFactor, asOf, planDate, investor } = decision
  return {
    titles: {
      ...titles,
      unit: unitFactor === undefined ? titles.unit : { factor: unitFactor, cell: undefined },
      unitsDiffer: titles.unitsDiffer && unitFactor === undefined,
      asOf: asOf ?? titles.asOf,
      planDate: planDate ?? titles.planDate,
      investor: investor ?? titles.investor,
    },
    drafts:
      unitFactor === undefined
        ? drafts
        : drafts.map(draft => ({ ...draft, sense: { ...draft.sense, unitFactor: undefined } })),
  }
}
