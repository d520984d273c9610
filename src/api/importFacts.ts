import type { Directory } from '../domain/ledger/directory.ts'
import { wholeSource } from '../domain/base/ids.ts'
import type { Fact } from '../domain/ledger/ledger.ts'
import type { ImportFacts } from './contract/importHistory.ts'

export type FactNames = {
  readonly project: (fact: Fact) => { readonly code: string | null; readonly name: string }
  readonly investor: (fact: Fact) => string | null
  readonly source: (fact: Fact) => string | null
}

export const factNames = ({ projects, investors, sources }: Directory): FactNames => {
  const projectById = new Map(projects.map(({ id, code, name }) => [id, { code: code ?? null, name }]))
  const investorById = new Map(investors.map(({ id, name }) => [id, name]))
  const sourceById = new Map(sources.map(({ id, name }) => [id, name]))
  return {
    project: ({ projectId }) => projectById.get(projectId) ?? { code: null, name: '' },
    investor: ({ investorId }) => (investorId === undefined ? null : (investorById.get(investorId) ?? null)),
    source: ({ sourceId }) => (sourceId === wholeSource ? null : (sourceById.get(sourceId) ?? null)),
  }
}

/** What one cell said, with the names of today's directory. */
export const factView = (
  fact: Fact,
  { names, file }: { readonly names: FactNames; readonly file: string },
): ImportFacts['facts'][number] => ({
  kind: fact.kind,
  project: { ...names.project(fact) },
  investor: names.investor(fact),
  fundingSource: names.source(fact),
  capital: fact.capital,
  asOf: fact.asOf,
  basis: fact.basis,
  amount: fact.amount,
  file,
  sheet: fact.sheet,
  cell: fact.cell,
  original: fact.mend?.original ?? null,
})
