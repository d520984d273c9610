import type { IsoDate } from '../base/calendar.ts'
import type { InvestorId } from '../base/ids.ts'
import { horizonsOf, tellsAnything } from '../book/horizons.ts'
import { factKinds, reporters } from '../ledger/ledger.ts'
import type { OpenBook } from '../book/openBook.ts'
import { perBook } from '../book/perBook.ts'
import type { YearBook } from '../book/yearBook.ts'

/** A day to which a file tells what an investor itself says it disbursed; `import` is a position among the book's. */
export type Report = { readonly import: number; readonly day: IsoDate }

type Whose = { readonly investor?: InvestorId; readonly members: readonly number[]; readonly asOf: IsoDate }

/**
 * The reports by the day of an investor and of the projects it answers for on that day: what its predecessors handed in
 * for the same projects is among them.
 */
export const reportsOf = (open: OpenBook, { investor, members, asOf }: Whose): readonly Report[] => {
  const ofProjects = standingReports(open)
  const named = investor === undefined ? [] : (namedReports(open).get(investor) ?? [])
  return [...named, ...members.flatMap(project => ofProjects.investor.get(project) ?? [])].filter(
    ({ day }) => day <= asOf,
  )
}

/** The latest day by `asOf` to which the treasury tells the projects' disbursement. */
export const treasuryReach = (
  open: OpenBook,
  { members, asOf }: Pick<Whose, 'members' | 'asOf'>,
): IsoDate | undefined => {
  const { treasury } = standingReports(open)
  return members
    .flatMap(project => treasury.get(project) ?? [])
    .reduce<IsoDate | undefined>(
      (reach, { day }) => (day <= asOf && (reach === undefined || day > reach) ? day : reach),
      undefined,
    )
}

const namedReports = perBook(({ book }): ReadonlyMap<InvestorId, readonly Report[]> => {
  const { reports, directory, dates } = book
  const byInvestor = new Map<InvestorId, Report[]>()
  for (const [row, at] of reports.investor.entries()) {
    const investor = directory.investors[at]?.id
    const day = dates[reports.day[row] ?? -1]
    if (investor === undefined || day === undefined) continue
    addTo(byInvestor, investor, { import: reports.import[row] ?? -1, day })
  }
  return byInvestor
})

type ByProject = ReadonlyMap<number, readonly Report[]>

/** By teller and project: the days of the standing facts of disbursement, with the file that each rests on. */
const standingReports = perBook(({ book }): { readonly investor: ByProject; readonly treasury: ByProject } => {
  const byTeller = { investor: new Map<number, Report[]>(), treasury: new Map<number, Report[]>() }
  const horizons = horizonsOf(book.imports, toldIn(book))
  for (const told of toldIn(book)) {
    if (!tellsAnything(told, horizons.get(told.importId))) continue
    addTo(byTeller[told.reporter], told.project, { import: told.import, day: told.asOf })
  }
  return byTeller
})

function* toldIn({ facts, dates, imports }: YearBook) {
  const disbursement = factKinds.indexOf('disbursement')
  for (const [row, kind] of facts.kind.entries()) {
    if (kind !== disbursement || facts.supersededBy[row] !== -1) continue
    const at = facts.import[row] ?? -1
    const asOf = dates[facts.asOf[row] ?? -1]
    const reporter = reporters[facts.reporter[row] ?? -1]
    const record = imports[at]
    if (!asOf || !reporter || !record) continue
    yield {
      importId: record.id,
      import: at,
      project: facts.project[row] ?? -1,
      reporter,
      asOf,
      amount: facts.amount[row] ?? 0,
    }
  }
}

const addTo = <Key>(lists: Map<Key, Report[]>, key: Key, report: Report): void => {
  const list = lists.get(key)
  if (list) list.push(report)
  else lists.set(key, [report])
}
