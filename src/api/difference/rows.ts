import type { IsoDate } from '../../domain/base/calendar.ts'
import type { Directory } from '../../domain/ledger/directory.ts'
import { dong, type Dong } from '../../domain/base/money.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import type { PlannedFact } from '../../workbook/said/plan.ts'
import type { Difference, DifferenceRow } from '../contract/importPreview.ts'
import type { PlannedImport } from './difference.ts'
import { createNames, type Names } from './names.ts'

/** Most rows of each sort that are told one by one: enough to look through, small enough to send eighty times. */
export const mostRows = { added: 100, changed: 500, dropped: 200 }

type LedgerBefore = {
  readonly open: OpenBook
  readonly after: Directory
  readonly rowOf: (fact: PlannedFact) => number | undefined
}

type FactChange = { readonly fact: PlannedFact; readonly before: Dong }

type Rows = Pick<Difference, 'added' | 'changed' | 'outdated' | 'unchanged'>

/** The file's facts against what stands: new, other, or the same; one that a later report overrules changes nothing. */
export const differenceRows = ({ plan, reportDate }: PlannedImport, { open, after, rowOf }: LedgerBefore): Rows => {
  const { facts, imports } = open.book
  const added: PlannedFact[] = []
  const changed: FactChange[] = []
  let [outdated, unchanged] = [0, 0]
  for (const fact of plan.facts) {
    const row = rowOf(fact)
    const before = row === undefined ? undefined : facts.amount[row]
    if (row === undefined || before === undefined) added.push(fact)
    else if (before === fact.amount) unchanged += 1
    else if (isLater(imports[facts.import[row] ?? -1]?.reportDate, reportDate)) outdated += 1
    else changed.push({ fact, before: dong(before) })
  }
  const viewOf = rowViews(createNames(after, open.book.directory))
  const byMost = changed.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  return {
    added: { count: added.length, rows: added.slice(0, mostRows.added).map(fact => viewOf(fact, null)) },
    changed: {
      count: changed.length,
      rows: byMost.slice(0, mostRows.changed).map(({ fact, before }) => viewOf(fact, before)),
    },
    outdated,
    unchanged,
  }
}

const sizeOf = ({ fact, before }: FactChange): number => Math.abs(fact.amount - before)

/** A report without a date is older than any. */
const isLater = (standing: IsoDate | undefined, incoming: IsoDate | undefined): boolean =>
  (standing ?? '') > (incoming ?? '')

const rowViews =
  (names: Names) =>
  (fact: PlannedFact, before: Dong | null): DifferenceRow => ({
    kind: fact.kind,
    project: names.project(fact.projectId),
    investor: names.investor(fact.investorId ?? names.investorOf(fact.projectId)),
    fundingSource: names.source(fact.sourceId),
    capital: fact.capital,
    basis: fact.basis,
    asOf: fact.asOf,
    before,
    after: fact.amount,
    file: null,
    sheet: fact.sheet,
    cell: fact.cell,
  })
