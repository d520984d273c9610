import { foldName } from '../domain/names/names.ts'
import { bases, capitals, factKinds } from '../domain/ledger/ledger.ts'
import { investorsOn, noInvestor } from '../domain/book/investorOn.ts'
import { dong } from '../domain/base/money.ts'
import type { OpenBook } from '../domain/book/openBook.ts'
import type { Project } from '../domain/ledger/directory.ts'
import type { FactView } from './contract/figures.ts'

/** The facts that stand, each with its cell; of one project, where a code or a name is given. */
export const factViews = (open: OpenBook, wanted: string | undefined): FactView[] => {
  const { facts, directory } = open.book
  const isWanted = wanted === undefined ? () => true : wantedAmong(directory.projects, wanted)
  const views: FactView[] = []
  for (let row = 0; row < facts.amount.length; row += 1) {
    if (facts.supersededBy[row] === -1 && isWanted(facts.project[row] ?? -1)) views.push(factView(open, row))
  }
  return views
}

/** By code; else by name or alias, whatever their spelling; else by any part of the name. */
const wantedAmong = (projects: readonly Project[], wanted: string): ((project: number) => boolean) => {
  const folded = foldName(wanted)
  const matches = [
    ({ code }: Project) => code === wanted,
    ({ name, aliases }: Project) => [name, ...aliases].some(known => foldName(known) === folded),
    ({ name }: Project) => foldName(name).includes(folded),
  ]
  for (const match of matches) {
    const found = new Set(projects.flatMap((project, position) => (match(project) ? position : [])))
    if (found.size > 0) return project => found.has(project)
  }
  return () => false
}

const factView = (open: OpenBook, row: number): FactView => {
  const { facts, directory, dates, imports, sheets } = open.book
  const project = known(directory.projects, facts.project[row])
  const asOf = known(dates, facts.asOf[row])
  return {
    kind: known(factKinds, facts.kind[row]),
    project: { code: project.code ?? null, name: project.name },
    investor: investorName(open, row),
    fundingSource: directory.sources[facts.source[row] ?? -1]?.name ?? null,
    capital: known(capitals, facts.capital[row]),
    asOf,
    basis: known(bases, facts.basis[row]),
    amount: dong(known(facts.amount, row)),
    file: known(imports, facts.import[row]).fileName,
    sheet: known(sheets, facts.sheet[row]),
    cell: known(facts.cell, row),
  }
}

/** As this fact's file names the investor, else as the project's other files do. */
const investorName = (open: OpenBook, row: number): string | null => {
  const { facts, directory, dates } = open.book
  const own = facts.investor[row] ?? noInvestor
  if (own !== noInvestor) return known(directory.investors, own).name
  const elsewhere = investorsOn(open, known(dates, facts.asOf[row]))[facts.project[row] ?? -1] ?? noInvestor
  return elsewhere === noInvestor ? null : known(directory.investors, elsewhere).name
}

const known = <T>(table: readonly T[], position: number | undefined): T => {
  const entry = table[position ?? -1]
  if (entry === undefined) throw new RangeError(`the year book lacks position ${position}`)
  return entry
}
