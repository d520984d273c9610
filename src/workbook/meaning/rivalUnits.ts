import type { ColumnDraft } from './column.ts'
import type { Titles } from '../tables/titles.ts'

type TitlesAndDrafts = { readonly titles: Titles; readonly drafts: readonly ColumnDraft[] }

/**
 * A unit line that no column of money follows, for all of them name one other unit: two units of one table, and nobody
 * knows which holds. A heading that names its own unit beside others that name none only differs from the line.
 */
export const withoutRivalUnits = ({ titles, drafts }: TitlesAndDrafts): TitlesAndDrafts => {
  const money = drafts.filter(
    ({ sense: { subject, field, unitFactor }, type }) =>
      type.numbers > 0 &&
      (unitFactor !== undefined || (field === undefined && subject !== 'none' && subject !== 'rate')),
  )
  const named = new Set(money.map(({ sense }) => sense.unitFactor))
  const [only] = named
  if (titles.unit === undefined || named.size !== 1 || only === undefined || only === titles.unit.factor)
    return { titles, drafts }
  return {
    titles: { ...titles, unit: undefined, unitsDiffer: true },
    drafts: drafts.map(draft => ({ ...draft, sense: { ...draft.sense, unitFactor: undefined } })),
  }
}
