import type { YearPoint } from '../domain/book/yearPoint.ts'
import type { RuleName } from '../domain/lagging/flag.ts'
import type { ProvinceRules } from '../domain/lagging/ruleSets.ts'
import type { KeyProject } from '../domain/ledger/directory.ts'

/**
 * What belongs to one province and to no other. Law, forms and the thresholds that every province begins with are the
 * nation's and stand in `domain`, `workbook` and `text`. A home of the API hands one in; nothing else knows which.
 */
export type Province = ProvinceRules & {
  /** As it is called in a sentence. */
  readonly name: string
  /** Who issues reports and reminders. */
  readonly organisation: Organisation
  /** The works that its leaders follow by name, until somebody saves another list. */
  readonly keyProjects: readonly KeyProject[]
  /** Where the province itself uses a rule: what is said beside it. */
  readonly ruleSources: Readonly<Record<'vi' | 'en', RuleSources>>
  /** How its published years grew, to forecast by while the ledger has no year before; empty where it has published none. */
  readonly typicalYear: readonly YearPoint[]
  /** True where the sample that comes with the product is of this province. */
  readonly hasSample: boolean
}

export type RuleSources = Readonly<Partial<Record<RuleName, string>>>

/** The department that collects the workbooks. Decree 30/2020/NĐ-CP: the superior body stands above the issuing one. */
export type Organisation = {
  /** In capitals, as both stand in the letterhead. */
  readonly superior: string
  readonly name: string
  /** Both as a sentence calls them. */
  readonly superiorCalled: string
  readonly called: string
  /** How the numbers of its letters end. */
  readonly letterMark: string
  /** Where it signs. */
  readonly place: string
  /** Who signs for it, in capitals. */
  readonly signatory: string
}
