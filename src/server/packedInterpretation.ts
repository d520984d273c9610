import type { Mend } from '../domain/ledger/ledger.ts'
import { dong } from '../domain/base/money.ts'
import type { Interpretation, ReadFact } from '../workbook/said/interpretation.ts'

/**
 * An interpretation on its way between two processes: its facts in columns, what repeats as a position in a table. As
 * objects, a quarter of a million facts take longer to send than to read out of the file.
 */
export type PackedInterpretation = Omit<Interpretation, 'facts'> & { readonly facts: PackedFacts }

type PackedFacts = {
  readonly count: number
  /** Everything of a fact but its project, amount and cell; some hundreds per file. */
  readonly series: readonly Series[]
  readonly projects: readonly ReadFact['project'][]
  /** A1 references, one per line. */
  readonly cells: string
  readonly seriesOf: Uint32Array<ArrayBuffer>
  readonly projectOf: Uint32Array<ArrayBuffer>
  /** Whole đồng: a float holds them exactly. */
  readonly amountOf: Float64Array<ArrayBuffer>
  /** The few that somebody mended, by row. */
  readonly mends: ReadonlyMap<number, Mend>
}

type Series = Omit<ReadFact, 'project' | 'amount' | 'cell' | 'mend'>

export const pack = (interpretation: Interpretation): PackedInterpretation => {
  const { facts } = interpretation
  const series = createTable<Series>()
  const projects = createTable<ReadFact['project']>()
  const seriesOf = new Uint32Array(facts.length)
  const projectOf = new Uint32Array(facts.length)
  const amountOf = new Float64Array(facts.length)
  const mends = new Map<number, Mend>()
  facts.forEach((fact, row) => {
    seriesOf[row] = series.positionOf(seriesKey(fact), () => toSeries(fact))
    projectOf[row] = projects.positionOf(`${fact.project.code ?? ''}\n${fact.project.name}`, () => fact.project)
    amountOf[row] = fact.amount
    if (fact.mend !== undefined) mends.set(row, fact.mend)
  })
  const cells = facts.map(({ cell }) => cell).join('\n')
  const columns = { series: series.entries, projects: projects.entries, cells, seriesOf, projectOf, amountOf, mends }
  return { ...interpretation, facts: { count: facts.length, ...columns } }
}

export const unpack = (packed: PackedInterpretation): Interpretation => ({
  ...packed,
  facts: unpackFacts(packed.facts),
})

const unpackFacts = ({ count, series, projects, cells, ...columns }: PackedFacts): ReadFact[] => {
  const { seriesOf, projectOf, amountOf, mends } = columns
  const references = cells.split('\n')
  const mendOf = (row: number) => {
    const mend = mends.get(row)
    return mend && { mend }
  }
  return Array.from({ length: count }, (_, row) => ({
    ...at(series, seriesOf[row]),
    project: at(projects, projectOf[row]),
    amount: dong(at(amountOf, row)),
    cell: at(references, row),
    ...mendOf(row),
  }))
}

const toSeries = ({ project: _project, amount: _amount, cell: _cell, mend: _mend, ...series }: ReadFact): Series =>
  series

const seriesKey = (fact: Series): string => seriesFields.map(field => fact[field] ?? '\t').join('\n')

/** Every field of a series: one that is added to a fact and missing here would be lost on the way. */
const seriesFields = Object.keys({
  kind: true,
  investor: true,
  fundingSource: true,
  capital: true,
  asOf: true,
  basis: true,
  sheet: true,
  fromFormula: true,
  reporter: true,
} satisfies Record<keyof Series, true>) as readonly (keyof Series)[] // the keys just written

const createTable = <Entry>() => {
  const positions = new Map<string, number>()
  const entries: Entry[] = []
  return {
    entries,
    positionOf: (key: string, make: () => Entry): number => {
      const known = positions.get(key)
      if (known !== undefined) return known
      positions.set(key, entries.length)
      return entries.push(make()) - 1
    },
  }
}

const at = <T>(column: { readonly [row: number]: T }, row: number | undefined): T => {
  const entry = column[row ?? -1]
  if (entry === undefined) throw new RangeError(`no row ${row}`)
  return entry
}
