import type { Workbook } from '../../src/workbook/said/cells.ts'
import type { Truth, TruthFact } from '../forms/model.ts'
import type { Random } from '../workbook/generated/random.ts'

/** A workbook whose reading is exact, and what is true of it. */
export type Known = { readonly name: string; readonly workbook: Workbook; readonly truth: Truth }

/**
 * The workbook as another office, or the same in another hurry, might have sent it, and what is true of it now.
 * `telling`: `ifWrong`: its figures are these, or a finding stands where they are not; `somewhere`: or a finding
 * stands anywhere; `must`: nobody can rely on them, so something has to be said in any case; `ifKept`: so, where figures
 * of these cells are still taken in.
 */
export type FormMutation = {
  readonly how: string
  readonly workbook: Workbook
  readonly truth: Truth
  readonly telling: 'ifWrong' | 'somewhere' | 'must' | 'ifKept'
  readonly cells?: ReadonlySet<string>
  /** The workbook is sent after the one that it was made of. */
  readonly again?: true
}

/** Undefined where the workbook has no place for it. */
export type Mutate = (drawn: Drawn) => Omit<FormMutation, 'how'> | undefined

export type Drawn = Known & {
  readonly random: Random
  /** The fact that was drawn, its sheet's index, and where its sheet's facts stand. */
  readonly fact: TruthFact
  readonly sheet: number
  readonly own: readonly TruthFact[]
  readonly firstRow: number
  readonly lastRow: number
}
