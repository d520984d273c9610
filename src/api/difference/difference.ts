import type { IsoDate } from '../../domain/base/calendar.ts'
import type { Directory } from '../../domain/ledger/directory.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import type { Entries, ImportPlan } from '../../workbook/said/plan.ts'
import { changesOf, standingRowOf } from '../changes.ts'
import type { Difference } from '../contract/importPreview.ts'
import type { ImportOutcome } from '../contract/imports.ts'
import { differenceRows } from './rows.ts'
import { droppedRows } from './dropped.ts'
import { investorTotals } from './totals.ts'

/** A file on its way in: what it would write, and how old its report is. */
export type PlannedImport = { readonly plan: ImportPlan; readonly reportDate: IsoDate | undefined }

export type ImportComparison = { readonly difference: Difference; readonly changes: ImportOutcome['changes'] }

/** What a commit would change in the year's ledger: row by row, and in the totals of the investors. */
export const compare = (incoming: PlannedImport, open: OpenBook): ImportComparison => {
  const { plan } = incoming
  const after = directoryAfter(open.book.directory, plan)
  const rowOf = standingRowOf(open.book)
  const { added, changed, outdated, unchanged } = differenceRows(incoming, { open, after, rowOf })
  const difference = {
    investors: investorTotals(incoming, { open, after }),
    added,
    changed,
    outdated,
    unchanged,
    dropped: droppedRows(plan, { open, after }),
  }
  return { difference, changes: changesOf(plan.facts, { book: open.book, rowOf }) }
}

/** The directory with what an import brings. */
export const directoryAfter = (directory: Directory, { added, changed }: ImportPlan): Directory => ({
  ...directory,
  investors: entriesAfter(directory.investors, changed.investors, added.investors),
  projects: entriesAfter(directory.projects, changed.projects, added.projects),
  sources: entriesAfter(directory.sources, changed.sources, added.sources),
})

const entriesAfter = <Entry extends Entries[keyof Entries][number]>(
  before: readonly Entry[],
  changed: readonly Entry[],
  added: readonly Entry[],
): readonly Entry[] => {
  if (changed.length === 0 && added.length === 0) return before
  const byId = new Map(changed.map(entry => [entry.id, entry]))
  return [...before.map(entry => byId.get(entry.id) ?? entry), ...added]
}
